import { startServer, type Server } from "../browser/server";
import { engines } from "./engines";
import { Officer } from "./officer";
import type { Named, Tab } from "./tab";

/** The first page's stops of the Tab key after « Vérifier », the same in every engine. */
const STOPS = [
  /^Annexe 2\.1/,
  /^Voir/,
  /^Contrôle/,
  /^5 bloquants/,
  /^0 avertissement/,
  /^4 informations/,
  /^Surligner/,
  /^Chercher/,
  /^Ordre/,
  /^Constat précédent/,
  /^Constat suivant/,
  /^Corriger H19/,
  /^Autre possibilité/,
  /^Choisir la correction/,
  /^Choisir la correction/,
  /^I19/,
];

const button = (name: RegExp): Named => ({ role: "button", name });
const tab = (name: RegExp): Named => ({ role: "tab", name });
const heading = (name: RegExp): Named => ({ role: "heading", name });
const text = (name: RegExp): Named => ({ role: "text", name });
const cell = (name: RegExp): Named => ({ role: "gridcell", name });
const SEARCH: Named = { role: "field", name: /^Chercher dans les constats/ };
const FIVE = heading(/^5 points bloquants/);
const THREE = heading(/^3 points bloquants/);

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.stop());

for (const { name, shows, open } of engines()) {
  if (!open) {
    console.warn(`${name} n'est pas sur cette machine et n'a pu être installé : non essayé.`);
  }
  const describeHere = open ? describe : describe.skip;
  describeHere(`${name}, which shows ${shows}`, () => {
    let tabOpen: Tab | undefined;
    let officer: Officer;

    beforeAll(async () => {
      if (!open) return;
      tabOpen = await open();
      officer = new Officer(tabOpen);
      await tabOpen.open(server.address);
      await tabOpen.ask("page", () => {
        localStorage.setItem("plan-action.accueil", "oui");
      });
    }, 120_000);
    afterAll(() => tabOpen?.close());
    beforeEach(async () => {
      await officer.tab.open(server.address);
      await officer.sees("pane", FIVE);
    }, 60_000);

    it("checks, marks, corrects, takes back, fills", async () => {
      await officer.clicks("pane", button(/^Vérifier/));
      await officer.sees("page", cell(/^I19\D.*, surligné$/));
      await officer.clicks("pane", button(/^I19/));
      await officer.clicks("pane", button(/^Corriger H19/));
      await officer.sees("pane", THREE);
      await officer.clicks("pane", button(/^Annuler la correction/));
      await officer.sees("pane", FIVE);
      await officer.clicks("pane", tab(/^Récapitulatif/));
      await officer.clicks("pane", button(/^Remplir le tableau vert/));
      await officer.sees("pane", text(/cellules? remplies?/));
    }, 120_000);

    it("is walked by keyboard alone, with the same stops everywhere", async () => {
      await officer.startsFrom("pane", button(/^Vérifier/));
      const stops = await officer.stops(STOPS.length);
      expect(stops).toEqual(STOPS.map((stop) => expect.stringMatching(stop) as string));
      await officer.tab.press("Enter");
      await officer.sees("pane", button(/^Corriger H19/));
      expect(await officer.stops(1)).toEqual(["Corriger H19"]);
      await officer.tab.press("Enter");
      await officer.sees("pane", THREE);
      await officer.startsFrom("pane", button(/^Annuler la correction/));
      await officer.tab.press("Space");
      await officer.sees("pane", FIVE);
      await officer.startsFrom("pane", tab(/^Contrôle/));
      await officer.tab.press("End");
      await officer.sees("pane", button(/^Copier le rapport/));
      expect(await officer.focused()).toMatch(/^Envoi/);
      expect((await officer.stops(1))[0]).toMatch(/^Voir : Constats traités/);
    }, 120_000);

    it("copies at the first click: the report, then an answer of the form", async () => {
      await officer.clicks("pane", tab(/^Envoi/));
      await officer.clicks("pane", button(/^Copier le rapport/));
      await officer.sees("pane", text(/^✓ Rapport copié/));
      await officer.clicks("pane", tab(/^Contrôle/));
      expect(await officer.pastesInto("pane", SEARCH)).toContain("saone-et-loire-2024.xlsx");
      await officer.clicks("pane", tab(/^Formulaire/));
      await officer.clicks("pane", button(/^Voir un exemple/));
      await officer.opens("pane", button(/Copier une à une/));
      await officer.clicks("pane", button(/^Copier : /));
      await officer.clicks("pane", tab(/^Contrôle/));
      const pasted = await officer.pastesInto("pane", SEARCH);
      expect(pasted).not.toContain("saone-et-loire-2024.xlsx");
    }, 120_000);
  });
}
