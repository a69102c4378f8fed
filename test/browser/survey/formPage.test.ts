import { readFile } from "node:fs/promises";
import { PLACEHOLDER } from "../../../src/survey/form/placeholder";
import { changed } from "../../survey/forms";
import { startBench, stopBench, Workbench, type Bench } from "../workbench";
import { startFormBench, stopFormBench, type FormBench } from "./formBench";
import { FormPane, PLAN, savedForm } from "./formPane";

let bench: Bench;
let forms: FormBench;
let workbench: Workbench;
let pane: FormPane;

beforeAll(async () => {
  bench = await startBench();
  forms = await startFormBench();
}, 240_000);
afterAll(async () => {
  await stopFormBench(forms);
  await stopBench(bench);
});
beforeEach(async () => {
  forms.form.republish(PLACEHOLDER);
  workbench = await Workbench.open(bench);
  await workbench.choose(PLAN);
  pane = new FormPane(workbench);
  await pane.open();
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const row = (label: string) =>
  workbench.pane.getByRole("listitem").filter({ hasText: label }).first();

describe("the form's page", () => {
  it("leads from nothing to a verified form, one thing to do at a time", async () => {
    expect(await pane.stage()).toContain("Aucun formulaire relevé");
    expect(await pane.isOpen("Formulaire")).toBe(true);
    await pane.capture(forms);
    expect(await pane.stage()).toContain("Correspondances non vérifiées");
    expect(await pane.isOpen("Correspondances")).toBe(true);
    expect(await row("Année du plan d'action").innerText()).toContain("→ Année du plan (sûr)");
    await pane.verify();
    expect(await pane.stage()).toMatch(/^\d+ réponses prêtes /);
    expect(await pane.isOpen("Remplir d'un coup")).toBe(true);
    expect(await pane.parts()).toEqual([
      "Remplir d'un coup",
      "Copier une à une",
      "Lien et fichiers",
      "Correspondances",
      "Formulaire",
    ]);
    await pane.toggle("Copier une à une");
    await pane.text(/^À choisir\s: 2024$/).waitFor();
  });

  it("is found again as it was left once the pane is closed and opened", async () => {
    await pane.capture(forms);
    await pane.verify();
    await pane.identify();
    await pane.toggle("Copier une à une");
    await pane.button(/^Copier : Département ou collectivité$/).click();
    await pane.button(/^Fait : Année/).click();
    const stage = await pane.stage();
    await pane.reopen();
    await pane.stands(/prêtes/);
    expect(await pane.stage()).toBe(stage);
    await pane.toggle("Copier une à une");
    await pane.button(/^Copier : Département ou collectivité, fait$/).waitFor();
    await pane.button(/^Fait : Année du plan d'action, fait$/).waitFor();
    const date = workbench.pane.getByRole("textbox", { name: /^Date de validation/ });
    expect(await date.inputValue()).toBe("31/10/2024");
    // In the workbook itself, not only in the pane.
    const { bytes: file } = await workbench.save();
    await workbench.openFile("repris.xlsx", file);
    await workbench.pane.getByRole("tab", { name: /^Formulaire/ }).click();
    await pane.toggle("Copier une à une");
    await pane.button(/^Fait : Année du plan d'action, fait$/).waitFor();
  });

  it("forgets a copied answer whose value changed in the sheet, and says so", async () => {
    await pane.capture(forms);
    await pane.verify();
    await pane.toggle("Copier une à une");
    const total = /^Copier : Montant total Département/;
    await pane.button(total).click();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 6, "1");
    });
    await pane
      .button(/^Copier : Montant total Département, a changé depuis, à reprendre$/)
      .waitFor();
    await pane.stands("Les réponses ont changé depuis vos copies");
    await pane.text("Cette réponse a changé depuis votre copie.").waitFor();
  });

  it("by keyboard, goes on from where one stands when what had the focus is gone", async () => {
    const { keyboard } = workbench.page;
    const focused = () => workbench.pane.locator(":focus").innerText();
    await pane.capture(forms);
    await pane.button("Masquer").focus();
    await keyboard.press("Enter");
    await pane.button("Masquer").waitFor({ state: "detached" });
    expect(await focused()).toContain("Correspondances non vérifiées");
    await pane.button("J'ai comparé, c'est vérifié").focus();
    await keyboard.press("Enter");
    await pane.stands(/réponses prêtes/);
    expect(await focused()).toMatch(/réponses prêtes/);
    await keyboard.press("Tab");
    expect(await focused()).toContain("Remplir d'un coup");
  });

  it("shows an example that is never taken for a form", async () => {
    await pane.button("Voir un exemple").click();
    await pane.stands("Exemple de formulaire, non vérifié");
    await pane.toggle("Correspondances");
    expect(await pane.button("J'ai comparé, c'est vérifié").count()).toBe(0);
    await pane.toggle("Lien et fichiers");
    await pane.text("Pas de lien").waitFor();
    expect(await pane.button("Ouvrir le formulaire").count()).toBe(0);
    await pane.toggle("Formulaire");
    await pane.button("Fermer l'exemple").click();
    await pane.stands("Aucun formulaire relevé");
  });
});

describe("a plan that is not ready", () => {
  it("says so first, marks what rests on the cells, and leads to them; the form is prepared meanwhile", async () => {
    await workbench.choose("Saône-et-Loire 2024");
    await pane.open();
    await pane.stands("5 points bloquants à corriger avant de saisir");
    expect(await pane.stage()).toContain("En attendant : ouvrez le formulaire");
    await pane.capture(forms);
    expect(await pane.stage()).toContain("5 points bloquants à corriger avant de saisir");
    await pane.verify();
    const [, count] =
      /(\d+) réponses en dépendent, elles sont marquées/.exec(await pane.stage()) ?? [];
    await pane.toggle("Copier une à une");
    await pane
      .text(/repose sur/)
      .first()
      .waitFor();
    expect(await pane.text(/repose sur|Peut-être incomplet/).count()).toBe(Number(count));
    await pane.button("Voir ce qui est à corriger").click();
    await workbench.pane.getByRole("tabpanel", { name: /^Contrôle/ }).waitFor();
  });

  it("is ready again once it is mended", async () => {
    await pane.capture(forms);
    await pane.verify();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 6, "1");
    });
    await pane.stands(/à corriger avant de saisir/);
  });
});

describe("the form's address", () => {
  const TEMPLATE = "https://ec.europa.eu/eusurvey/runner/Plan_action_contractualisation2024";

  it("is the one that the Indications sheet gives, as a link, and doubted for another form", async () => {
    const link = workbench.pane.getByRole("link", { name: "Ouvrez le formulaire" });
    expect(await link.getAttribute("href")).toBe(TEMPLATE);
    await pane.capture(forms);
    await pane.toggle("Formulaire");
    await pane.text("Le classeur donne un autre formulaire que celui-ci").waitFor();
    await pane.toggle("Remplir d'un coup");
    expect(await link.getAttribute("href")).toBe(forms.form.address);
  });

  it("is proposed where the saved page doesn't tell it", async () => {
    const { name, bytes: page } = await savedForm(forms);
    const html = new TextDecoder().decode(page).replace(/<!-- saved[^>]*-->/, "");
    const unnamed = bytes(html.replace(/ action="[^"]*"/, ""));
    await pane.choose("Choisir la page enregistrée…", { name, bytes: unnamed });
    await pane.stands("Correspondances non vérifiées");
    await pane.toggle("Formulaire");
    const field = workbench.pane.getByRole("textbox", { name: /d'après le classeur/ });
    expect(await field.inputValue()).toBe(TEMPLATE);
    await pane.button("Retenir cette adresse").click();
    await field.waitFor({ state: "detached" });
  });
});

describe("a wrong file", () => {
  const early = async () => {
    const page = await forms.browser.newPage();
    await page.route("**/markup?*", (route) => route.abort());
    await page.goto(forms.form.address);
    const html = await page.content();
    await page.close();
    return html;
  };

  it.each([
    [
      "another page",
      () => "<html><body><h1>Connexion</h1></body></html>",
      "n'est pas un formulaire EUSurvey",
    ],
    ["no page at all", () => "Objectif 1 ; 1000", "n'est pas une page web"],
    ["a page saved too early", early, "enregistrée sans ses questions"],
    [
      "an archive in one file",
      () => "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n<html>",
      "en un seul fichier (.mht)",
    ],
    ["megabytes", () => `<html>${" ".repeat(15_000_001)}`, "plus de 15 Mo"],
  ])("%s gets a clear sentence and changes nothing", async (_, html, sentence) => {
    await pane.capture(forms);
    const wrong = { name: "autre.html", bytes: bytes(await html()) };
    await pane.toggle("Formulaire");
    await pane.choose("Relever à nouveau…", wrong);
    await workbench.pane.getByRole("alert").getByText(sentence).waitFor();
    expect(await pane.stage()).toContain("Correspondances non vérifiées");
  });

  it("of a colleague too: no JSON, another JSON, another site's address", async () => {
    const refused = async (text: string, sentence: string) => {
      await pane.choose("Reprendre le fichier d'un collègue…", {
        name: "f.json",
        bytes: bytes(text),
      });
      await workbench.pane.getByRole("alert").getByText(sentence).waitFor();
    };
    await refused("<html>", "n'est pas du JSON");
    await refused('{"format":"autre"}', "n'est pas un formulaire exporté");
    const elsewhere = { ...PLACEHOLDER, address: "https://exemple.org/eusurvey/runner/x" };
    await refused(JSON.stringify(elsewhere), "n'est pas celle d'EUSurvey");
    expect(await pane.stage()).toContain("Aucun formulaire relevé");
  });

  it("never runs: its scripts stay text", async () => {
    const { name, bytes: page } = await savedForm(forms);
    const evil = `<script>top.pwned = true</script><img src="x" onerror="top.pwned = true"><h1 class="surveytitle"><img src=x onerror="top.pwned=true">Titre</h1>`;
    const html = new TextDecoder().decode(page).replace("<form", `${evil}<form`);
    await pane.choose("Choisir la page enregistrée…", { name, bytes: bytes(html) });
    await pane.stands("Correspondances non vérifiées");
    expect(await workbench.page.evaluate(() => "pwned" in window)).toBe(false);
  });
});

describe("the form published again", () => {
  it("with changes: says which, and asks to verify again; one can go back", async () => {
    await pane.capture(forms);
    await pane.verify();
    forms.form.republish(
      changed({
        ANNEE: { label: "Exercice" },
        TOTAL_ETAT: { limits: { min: 0, max: 10, decimals: 2 } },
      }),
    );
    await pane.toggle("Formulaire");
    await pane.capture(forms, "Relever à nouveau…");
    expect(await pane.stage()).toContain("Le formulaire a changé : 2 différences");
    const list = workbench.pane.getByRole("list", { name: "Ce qui a changé dans le formulaire" });
    expect(
      (await list.getByRole("listitem").allInnerTexts()).map((one) => one.replace(/\s/g, " ")),
    ).toEqual([
      "« Exercice » : « Année du plan d'action » devient « Exercice ».",
      "« Montant total État sollicité » : maximum : aucun → 10.",
    ]);
    await pane.reopen();
    await pane.stands("Le formulaire a changé");
    await pane.verify();
    expect(await pane.stage()).toContain("1 avec un problème");
    await pane.text("le formulaire prend au plus 10.").waitFor();
  });

  it("without changes: stays verified; another form by mistake is taken back", async () => {
    await pane.capture(forms);
    await pane.verify();
    forms.form.republish(PLACEHOLDER);
    await pane.toggle("Formulaire");
    await pane.capture(forms, "Relever à nouveau…");
    await pane.text("Relevé à nouveau, rien n'a changé").waitFor();
    expect(await pane.stage()).toMatch(/réponses prêtes/);
    await pane.toggle("Formulaire");
    await pane.button("Retirer ce formulaire").click();
    await pane.stands("Aucun formulaire relevé");
    await pane.button("Revenir à l'état d'avant").click();
    await pane.stands(/réponses prêtes/);
  });
});

describe("one colleague's work serves the others", () => {
  it("exported, then taken over in another plan: corrected, verified, ready", async () => {
    await pane.capture(forms);
    await pane.button("Changer Précisez les autres financements").click();
    await workbench.pane
      .getByLabel("Donnée du plan pour Précisez les autres financements")
      .selectOption({ label: "Édition du modèle" });
    await row("Précisez les autres financements").getByText("(choisi par vous)").waitFor();
    await pane.verify();
    await pane.toggle("Formulaire");
    const download = workbench.page.waitForEvent("download");
    await pane.button("Enregistrer pour mes collègues").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("formulaire-Plan_action_essai.json");
    const text = await readFile(await file.path());

    await workbench.choose("Haut-Rhin 2023");
    await pane.open();
    // That plan is not ready: this comes first, and the form can be taken over meanwhile.
    await pane.stands("En attendant : ouvrez le formulaire");
    await pane.choose("Reprendre le fichier d'un collègue…", {
      name: "formulaire.json",
      bytes: new Uint8Array(text),
    });
    await pane.text("Formulaire repris").waitFor();
    await pane.toggle("Correspondances");
    await row("Précisez les autres financements").getByText("Édition du modèle").waitFor();
    await pane.text(/^Vérifié le/).waitFor();
  });
});

describe("what Excel refuses", () => {
  it("to keep is said, lost to nobody, and kept by the next action", async () => {
    await pane.capture(forms);
    await workbench.page.evaluate(() => {
      window.planActionHost?.faults.fail("GeneralException");
    });
    await pane.verify();
    await workbench.pane.getByRole("alert").getByText("Pas gardé dans le classeur").waitFor();
    expect(await pane.stage()).toMatch(/réponses prêtes/);
    await pane.toggle("Copier une à une");
    await pane.button(/^Fait : Année/).click();
    await pane.button(/^Fait : Année du plan d'action, fait$/).waitFor();
    await pane.reopen();
    await pane.stands(/réponses prêtes/);
  });
});
