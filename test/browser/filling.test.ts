import { startBench, stopBench, valueIn, Workbench, type Bench } from "./workbench";

/** État, then Département, in the order of the green table. */
const RECAP: Readonly<Record<string, string>> = {
  D29: "1 098 142",
  E29: "996 866",
  D30: "550 360",
  E30: "0",
  D31: "464 300",
  E31: "182 000",
  D32: "2 112 802",
  E32: "1 178 866",
};
const CELLS = Object.entries(RECAP);
const digits = (text: string) => text.replace(/[^\d,]/g, "").replace(/,00$/, "");
const SHEET = "Plan d'action";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.choose("Haut-Rhin 2023");
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

async function fill(): Promise<void> {
  await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
  await workbench.pane.getByRole("button", { name: /^Remplir le tableau vert/ }).click();
  await workbench.pane.getByText("cellules remplies").waitFor();
}

async function shown(): Promise<string[]> {
  const texts: string[] = [];
  // The table's own format shows a zero as a dash.
  for (const [address] of CELLS) {
    texts.push(digits((await workbench.text(address)).replace(/^-\s*€$/, "0")));
  }
  return texts;
}

describe("« Remplir le tableau vert » in the page", () => {
  it("shows the amounts before it writes them", async () => {
    await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
    const table = workbench.pane.getByRole("table", { name: "Tableau vert" });
    await table.waitFor();
    const announced = digits(await table.innerText());
    for (const amount of ["1 098 142", "550 360", "464 300", "2 112 802", "996 866", "1 178 866"]) {
      expect(announced).toContain(digits(amount));
    }
    expect((await shown()).every((text) => text === "")).toBe(true);
  });

  it("writes them, takes them back in one click, and writes them again", async () => {
    await fill();
    expect(await shown()).toEqual(CELLS.map(([, amount]) => digits(amount)));
    await workbench.picture("remplir");
    await workbench.pane.getByRole("button", { name: "Annuler le remplissage" }).click();
    await workbench.pane.getByText("cellules remplies").waitFor({ state: "detached" });
    expect((await shown()).every((text) => text === "")).toBe(true);
    await fill();
    expect(await shown()).toEqual(CELLS.map(([, amount]) => digits(amount)));
  });

  it("leaves no recap finding behind", async () => {
    await fill();
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    await workbench.pane
      .getByRole("heading", { name: "Rien de bloquant · 11 avertissements à relire" })
      .waitFor();
  });

  it("reaches the file that « Enregistrer sous… » gives", async () => {
    await fill();
    const { name, bytes } = await workbench.save();
    expect(name).toBe("haut-rhin-2023.xlsx");
    for (const [address, amount] of CELLS) {
      expect(valueIn(bytes, SHEET, address)).toBe(Number(digits(amount)));
    }
  });

  it("writes nothing on a protected sheet; « Réessayer » fills it once the protection is gone", async () => {
    await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
    const protect = (isProtected: boolean) =>
      workbench.page.evaluate((is) => {
        window.planActionHost?.user.setProtected("Plan d'action", is);
      }, isProtected);
    await protect(true);
    await workbench.pane.getByRole("button", { name: /^Remplir le tableau vert/ }).click();
    const failure = workbench.pane.getByRole("region", { name: "Échec" });
    await failure.getByText("La feuille est protégée").waitFor();
    expect((await shown()).every((text) => text === "")).toBe(true);
    await protect(false);
    await failure.getByRole("button", { name: "Réessayer" }).click();
    await workbench.pane.getByText("8 cellules remplies").waitFor();
    expect(await shown()).toEqual(CELLS.map(([, amount]) => digits(amount)));
  });

  it("is undone by Ctrl+Z in the sheet too", async () => {
    await fill();
    await workbench.goTo("D29");
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.getByRole("gridcell", { name: "D29", exact: true }).waitFor();
    expect((await shown()).every((text) => text === "")).toBe(true);
  });
});
