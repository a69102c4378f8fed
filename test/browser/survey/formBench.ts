import type { Browser, Page } from "playwright-core";
import { captureForm } from "../../../src/survey/capture/capture";
import type { FormDefinition } from "../../../src/survey/form/definition";
import { PLACEHOLDER } from "../../../src/survey/form/placeholder";
import { bookmarklet } from "../../../src/survey/fill/script";
import { FormStandIn, type StandInOptions } from "../../../src/formstandin/server";
import { launchChromium } from "../chromium";

/** A browser, and the stand-in of the form. */
export interface FormBench {
  readonly browser: Browser;
  readonly form: FormStandIn;
}

export async function startFormBench(
  definition = PLACEHOLDER,
  options: StandInOptions = {},
): Promise<FormBench> {
  const settled = { draw: () => 0.5, ...options };
  const form = await new FormStandIn(definition, "Plan_action_essai", settled).start();
  return { browser: await launchChromium(), form };
}

export async function stopFormBench(bench: FormBench | undefined): Promise<void> {
  await bench?.browser.close();
  await bench?.form.stop();
}

/** Opens the form and waits for its last question. */
export async function openForm({ browser, form }: FormBench, url = form.address): Promise<Page> {
  const page = await browser.newPage({ locale: "fr-FR" });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.locator("body[data-loaded]").waitFor();
  return page;
}

/** « Enregistrer la page sous… » : the page as it stands, with the line that browsers write above it. */
export async function saved(page: Page): Promise<Uint8Array> {
  const html = await page.content();
  const from = page.url();
  const line = `<!-- saved from url=(${String(from.length).padStart(4, "0")})${from} -->`;
  return new TextEncoder().encode(html.replace("<html", `${line}\n<html`));
}

/** Opens, saves and reads the form, as the officer does once. */
export async function captured(bench: FormBench): Promise<FormDefinition> {
  const page = await openForm(bench);
  const definition = captureForm(await saved(page), "Formulaire.html", "2024-10-01");
  await page.close();
  return definition;
}

/** With ordinary spaces, for comparing. */
export function plain(line: string): string {
  return line.replaceAll(/[\u00A0\u202F]/g, " ");
}

/** Clicks the bookmark on an opened form and pastes the payload. */
export async function openPanel(page: Page, payload: string): Promise<void> {
  await page.evaluate(decodeURIComponent(bookmarklet().slice("javascript:".length)));
  await page.getByLabel("Saisie copiée depuis le complément").fill(payload);
}

/** The report, field by field, with ordinary spaces. */
export async function reportOf(page: Page): Promise<string[]> {
  const lines = page.locator("#plan-action-panel").locator("#report li");
  return (await lines.allTextContents()).map(plain);
}

/** Fills an opened form with a payload, and gives the report. */
export async function fillWith(page: Page, payload: string): Promise<string[]> {
  await openPanel(page, payload);
  await page.getByRole("button", { name: "Remplir", exact: true }).click();
  await page
    .getByRole("status")
    .getByText(/Relisez|Ce n'est pas|formulaire/)
    .waitFor();
  const report = await reportOf(page);
  await page.getByRole("button", { name: "Fermer" }).click();
  return report;
}

/** The officer's own click; what the page then says. */
export async function submit(page: Page): Promise<string> {
  const next = page.getByRole("button", { name: "Suivant" });
  while (await next.isVisible()) await next.click();
  await page.getByRole("button", { name: "Soumettre" }).click();
  const said = page.locator("#thanks, .validation-error, .validation-error-server");
  await said.first().waitFor();
  return (await said.allTextContents()).join("\n");
}
