import { COMMANDS } from "../../src/commands/commands";
import { outcomeToShow } from "../../src/commands/tell";
import { openPlan } from "../taskpane/plans";

const SHEET = "Plan d'action";

async function press(name: string): Promise<string> {
  const command = COMMANDS[name];
  if (!command) {
    throw new Error(`No command ${name}.`);
  }
  return command();
}

describe("The ribbon's commands, without the pane", () => {
  it("« Vérifier » marks the sheet and says the verdict", async () => {
    const { data } = await openPlan("saone-et-loire-2024");
    expect(await press("check")).toMatch(/^5 points bloquants\./);
    const sheet = data.sheets.find(({ name }) => name === SHEET);
    expect(sheet?.conditionalFormats.map(({ formula }) => formula)).toContain(
      '=N("plan-action:blocking")=0',
    );
  });

  it("« Vérifier » says that a protected sheet gets no mark", async () => {
    const { host } = await openPlan("saone-et-loire-2024");
    host.user.setProtected(SHEET, true);
    expect(await press("check")).toContain(
      "La feuille «\u00a0Plan d'action\u00a0» est protégée\u00a0: les constats sont dans le volet",
    );
  });

  it("« Remplir le tableau vert » says each cell that it wrote, then that there is nothing to write", async () => {
    await openPlan("haut-rhin-2023");
    const said = (await press("fillRecap")).split("\n");
    expect(said).toHaveLength(9);
    expect(said[0]).toBe("8 cellules remplies.");
    expect(said).toContain("D29\u00a0: vide → 1\u202f098\u202f142,00\u00a0€");
    expect(await press("fillRecap")).toContain("Rien n'a été écrit.");
  });

  it("« Remplir le tableau vert » does not call right what it cannot know", async () => {
    const { host } = await openPlan("saone-et-loire-2024-corrige");
    host.user.edit(SHEET, 18, 7, "environ 400 000 €");
    expect(await press("fillRecap")).toBe(
      "Un montant du plan ne se lit pas\u00a0: les totaux qui en dépendent ne sont pas écrits. Rien n'a été écrit.",
    );
    host.user.edit(SHEET, 32, 4, "1");
    const said = (await press("fillRecap")).split("\n");
    expect(said[0]).toContain("1 cellule remplie. Un montant du plan ne se lit pas");
    expect(said[1]).toContain("E33\u00a0: 1,00\u00a0€ → ");
  });

  it("« Remplir le tableau vert » asks for no green table where the template has none", async () => {
    await openPlan("metropole-lyon-2022");
    expect(await press("fillRecap")).toBe("Le modèle de cette édition n'a pas de tableau vert.");
  });

  it("« Effacer les surlignages » takes the marks away", async () => {
    const { data } = await openPlan("saone-et-loire-2024");
    await press("check");
    expect(await press("eraseMarks")).toBe("Les surlignages sont effacés.");
    expect(data.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  it("without a plan, say so and write nothing", async () => {
    const { host } = await openPlan("saone-et-loire-2024");
    host.user.deleteSheet(SHEET);
    expect(await press("check")).toContain("Aucun plan d'action trouvé");
    expect(await press("fillRecap")).toContain("Aucun plan d'action trouvé");
  });
});

describe("The dialog", () => {
  it("shows the outcome that its address carries, and only then", () => {
    const hash = `#${new URLSearchParams({ outcome: "8 cellules remplies.\nD29" }).toString()}`;
    expect(outcomeToShow(hash)).toBe("8 cellules remplies.\nD29");
    expect(outcomeToShow("")).toBeNull();
  });
});
