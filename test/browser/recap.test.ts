import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const spaced = (text: string) => text.replace(/\s+/g, " ");
const list = async (name: string) =>
  spaced(await workbench.pane.getByRole("list", { name }).innerText());

describe("the recap's page", () => {
  it("gives the share of each by source", async () => {
    const text = await list("Parts par source");
    expect(text).toContain("BOP 304 État 32 % · Département 68 %");
    expect(text).toContain("État 843 192,00 €");
  });

  it("gives the co-financing by objective, the widest gap first", async () => {
    const gaps = [
      ...(await list("Cofinancement par objectif")).matchAll(/écart ([+−]?)([\d ]+),/g),
    ];
    const amounts = gaps.map(
      ([, sign, digits = ""]) => Number(digits.replaceAll(" ", "")) * (sign === "−" ? -1 : 1),
    );
    expect(amounts.length).toBeGreaterThan(5);
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other));
  });

  it("keeps the envelopes typed in, says what is left, and warns of one exceeded", async () => {
    const field = workbench.pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
    await field.fill("beaucoup");
    await field.press("Enter");
    await workbench.pane.getByRole("alert").getByText("n'est pas un montant").waitFor();
    await field.fill("478 301");
    await field.press("Enter");
    await workbench.pane.getByText(/dépassée de 1\s000,00\s€/).waitFor();
    const fir = workbench.pane.getByRole("textbox", { name: "Enveloppe notifiée FIR" });
    await fir.fill("400000");
    await fir.press("Enter");
    await workbench.pane.getByRole("row", { name: /^FIR .*29\s/ }).waitFor();
    await workbench.picture("recapitulatif");
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    await workbench.pane.getByText("l'enveloppe notifiée est de").waitFor();
    await workbench.page.getByRole("button", { name: "Fermer le volet" }).click();
    await workbench.page.getByRole("button", { name: "Contrôle", pressed: false }).click();
    await workbench.pane.getByText("l'enveloppe notifiée est de").waitFor();
  });
});

describe("what is mended from the recap's page", () => {
  it("is seen off on the first page, as corrected, when one comes back to it", async () => {
    const field = workbench.pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
    await field.fill("1");
    await field.press("Enter");
    await workbench.pane.getByText(/dépassée de/).waitFor();
    await field.fill("900000");
    await field.press("Enter");
    await workbench.pane.getByText(/dépassée de/).waitFor({ state: "detached" });
    // Another check passes meanwhile, and as much time as a corrected finding stays in sight.
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    await new Promise((passed) => setTimeout(passed, 3_000));
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    const corrected = workbench.pane
      .getByRole("listitem")
      .filter({ hasText: "l'enveloppe notifiée est de" })
      .filter({ hasText: "Corrigé" });
    await corrected.waitFor();
    await corrected.waitFor({ state: "detached" });
  });
});

describe("a justified deviation", () => {
  const typeEnvelope = async (amount: string) => {
    const field = workbench.pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
    await field.fill(amount);
    await field.press("Enter");
    await workbench.pane.getByText(/dépassée de/).waitFor();
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
  };
  const finding = () => workbench.pane.getByRole("button", { name: /l'enveloppe notifiée/ });

  it("stands apart with its reason, kept in the workbook, until an amount changes", async () => {
    await typeEnvelope("478 301");
    await finding().click();
    await workbench.pane.getByRole("button", { name: "Justifier…" }).click();
    const reason = workbench.pane.getByLabel("Motif, gardé dans le classeur");
    await reason.fill("Avenant en cours de signature.");
    await workbench.pane.getByRole("button", { name: "Justifier cet écart" }).click();
    await workbench.pane.getByRole("heading", { name: "Écarts justifiés (1)" }).waitFor();
    await workbench.pane.getByText("«\u00a0Avenant en cours de signature.\u00a0»").waitFor();
    await workbench.pane.getByText("1 écart justifié", { exact: true }).waitFor();
    await workbench.pane.getByRole("button", { name: "0 avertissement" }).waitFor();
    await workbench.picture("justifie");
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 7, "480000");
    });
    // It stood open when it was justified: it comes back so.
    expect(await reason.inputValue()).toBe("Avenant en cours de signature.");
    await workbench.pane.getByText("Un montant a changé depuis").waitFor();
  });

  it("is not for what blocks", async () => {
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.pane.getByRole("button", { name: /^Pourquoi/ }).waitFor();
    expect(await workbench.pane.getByRole("button", { name: "Justifier…" }).count()).toBe(0);
  });
});
