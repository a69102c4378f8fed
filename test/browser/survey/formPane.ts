import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import type { Workbench } from "../workbench";
import { openForm, saved, type FormBench } from "./formBench";

/** A file as the officer chooses it. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const PLAN = "Saône-et-Loire 2024, corrigé";
export const IDENTITY = { collectivity: "Saône-et-Loire", date: "31/10/2024" };

/** The pane's page « Formulaire », as its user sees it. */
export class FormPane {
  constructor(readonly workbench: Workbench) {}

  private get pane() {
    return this.workbench.pane;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  text(text: string | RegExp): Locator {
    return this.pane.getByRole("tabpanel").getByText(text);
  }

  async open(): Promise<void> {
    await this.pane.getByRole("tab", { name: /^Formulaire/ }).click();
    await this.text("Prépare la saisie").waitFor();
  }

  /** Where one stands: title and what to do next. */
  async stage(): Promise<string> {
    const line = this.pane.getByRole("tabpanel").getByRole("status").first();
    return (await line.innerText()).replace(/\s+/g, " ");
  }

  async stands(title: string | RegExp): Promise<void> {
    await this.pane.getByRole("tabpanel").getByRole("status").getByText(title).waitFor();
  }

  /** Opens a part, or closes it. */
  async toggle(part: string): Promise<void> {
    await this.pane.getByRole("heading", { name: new RegExp(`^${part}`) }).click();
  }

  async isOpen(part: string): Promise<boolean> {
    const heading = this.pane.getByRole("heading", { name: new RegExp(`^${part}`) });
    return (await heading.getByRole("button").getAttribute("aria-expanded")) === "true";
  }

  /** The page's parts, in their order. */
  async parts(): Promise<string[]> {
    const headings = this.pane.getByRole("tabpanel").getByRole("heading", { level: 2 });
    const texts = await headings.locator("button > span:nth-child(2)").allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, " "));
  }

  async choose(button: string, { name, bytes }: Chosen): Promise<void> {
    const chooser = this.workbench.page.waitForEvent("filechooser");
    await this.button(button).click();
    const mimeType = name.endsWith(".json") ? "application/json" : "text/html";
    const file = { name, mimeType, buffer: Buffer.from(bytes) };
    // Large ones by their path: the browser reads them itself, instead of having them sent.
    const isLarge = file.buffer.length > 1_000_000;
    await (await chooser).setFiles(isLarge ? written(file) : file);
  }

  /** From the form as it stands to a capture of its saved page. */
  async capture(forms: FormBench, button = "Choisir la page enregistrée…"): Promise<void> {
    await this.choose(button, await savedForm(forms));
    await this.text(/Formulaire relevé|Relevé à nouveau/)
      .first()
      .waitFor();
  }

  async verify(): Promise<void> {
    await this.button("J'ai comparé, c'est vérifié").click();
    await this.pane.getByRole("heading", { name: /^Remplir d/ }).waitFor();
    await this.stands(/prêtes?/);
  }

  /** The file of the identifiers, as the browser saves what its address shows. */
  async identifiers(forms: FormBench): Promise<Chosen> {
    const link = this.pane.getByRole("link", { name: "l'adresse des identifiants" });
    const page = await forms.browser.newPage();
    const shown = await page.goto((await link.getAttribute("href")) ?? "");
    const bytes = new Uint8Array((await shown?.body()) ?? []);
    await page.close();
    return { name: "elements.json", bytes };
  }

  /** What the plan doesn't hold. */
  async identify({ collectivity, date } = IDENTITY): Promise<void> {
    await this.pane
      .getByRole("textbox", { name: /^Département ou collectivité/ })
      .fill(collectivity);
    const day = this.pane.getByRole("textbox", { name: /^Date de validation/ });
    await day.fill(date);
    await day.press("Enter");
  }

  /** The aliases that the page doesn't tell, typed one after the other. */
  async complete(aliases: Readonly<Record<string, string>>): Promise<void> {
    await this.text(/identifiants? manquent?/).click();
    for (const [label, alias] of Object.entries(aliases)) {
      await this.pane.getByLabel(`Identifiant de ${label}`, { exact: true }).fill(alias);
    }
    await this.workbench.page.keyboard.press("Tab");
    await this.text("Identifiants complétés").waitFor();
  }

  /** Closes the pane and opens it again, on the form's page. */
  async reopen(): Promise<void> {
    const { page } = this.workbench;
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    await page.getByRole("button", { name: "Contrôle", pressed: false }).click();
    await this.open();
  }

  async clipboard(): Promise<string> {
    return this.workbench.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** « Enregistrer la page sous… » on the form as it stands. */
export async function savedForm(forms: FormBench): Promise<Chosen> {
  const page = await openForm(forms);
  const bytes = await saved(page);
  await page.close();
  return { name: "Formulaire.html", bytes };
}

/** The file in a folder of this process, which is not kept; answers its path. */
function written({ name, buffer }: { readonly name: string; readonly buffer: Buffer }): string {
  const folder = path.resolve("test-results", String(process.pid));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, buffer);
  return file;
}
