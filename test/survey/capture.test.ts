import { captureForm } from "../../src/survey/capture/capture";
import { SurveyFailure } from "../../src/survey/form/failure";
import type { FormDefinition, Question } from "../../src/survey/form/definition";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLAIN } from "../../src/formstandin/looks";
import { formPage } from "../../src/formstandin/page";
import { bytesOf, published, savedPage } from "./forms";

const form = published();
const capture = (html: string | Uint8Array, alias: string | null = null): FormDefinition =>
  captureForm(typeof html === "string" ? bytesOf(html) : html, "f.html", "2024-10-01", alias);

function refusal(html: string | Uint8Array): string {
  try {
    capture(html);
  } catch (error) {
    if (error instanceof SurveyFailure) return error.message.replaceAll(/[\u00A0\u202F]/g, " ");
    throw error;
  }
  throw new Error("not refused");
}

describe("a page saved whole", () => {
  const read = capture(savedPage(form));
  const question = (alias: string) => {
    const index = form.questions.findIndex((one) => one.alias === alias);
    return [read.questions[index], form.questions[index]] as const;
  };

  it("tells its form, where it came from and when", () => {
    expect(read).toMatchObject({
      alias: "Essai",
      address: "http://127.0.0.1:1/eusurvey/runner/Essai",
      title: PLACEHOLDER.title,
      captured: { on: "2024-10-01", from: "f.html" },
      verifiedOn: null,
    });
    expect(read.questions.map(({ uid }) => uid)).toEqual(form.questions.map(({ uid }) => uid));
  });

  it.each(form.questions.map(({ alias }) => alias ?? ""))("reads %s as it is", (alias) => {
    const [found, expected] = question(alias);
    const same: readonly (keyof Question)[] = [
      "label",
      "type",
      "limits",
      "required",
      "readOnly",
      "id",
    ];
    for (const key of same) expect([key, found?.[key]]).toEqual([key, expected?.[key]]);
    const names = (one: Question | undefined, key: "options" | "rows" | "columns") =>
      one?.[key].map(({ alias: name, label, id }) =>
        // Cells of complex tables bear no alias.
        one.type === "complexTable" ? label : [name, label, id],
      );
    for (const key of ["options", "rows", "columns"] as const) {
      expect(names(found, key)).toEqual(names(expected, key));
    }
    expect(found?.cells).toEqual(expected?.cells);
  });

  it("knows the aliases that the page tells, and no other", () => {
    expect(question("COLLECTIVITE")[0]?.alias).toBe("COLLECTIVITE");
    expect(question("ANNEE")[0]?.alias).toBeNull();
    expect(question("ACTIONS")[0]?.alias).toBeNull();
  });

  it("knows which answer shows a question", () => {
    const [asked] = question("AUTRES_MOBILISES");
    expect(question("AUTRES_PRECISION")[0]?.shownBy).toEqual([
      { question: asked?.uid, row: null, option: "AUTRES_OUI" },
    ]);
  });

  it("leaves out the trap for robots and hidden fields", () => {
    expect(JSON.stringify(read)).not.toMatch(/_csrf|hp-7fk9s82jShfgak/);
  });

  it("takes the alias from the officer where the browser wrote no address", () => {
    const html = savedPage(form).replace(/<!-- saved.*-->/, "");
    expect(capture(html)).toMatchObject({ alias: null, address: null });
    expect(capture(html, "Plan_2025").address).toBe(
      "https://ec.europa.eu/eusurvey/runner/Plan_2025",
    );
  });

  it.each([
    "https://exemple.org/eusurvey/runner/Essai",
    "http://ec.europa.eu/eusurvey/runner/Essai",
    "http://localhost/eusurvey/runner/Essai",
  ])("does not take %s for EUSurvey's address", (address) => {
    expect(capture(savedPage(form, address)).address).toBeNull();
  });

  it("reads in UTF-16 as in UTF-8", () => {
    const text = `\uFEFF${savedPage(form)}`;
    const utf16 = new Uint8Array(
      new Uint16Array(Array.from(text, (sign) => sign.charCodeAt(0))).buffer,
    );
    expect(capture(utf16).questions).toEqual(read.questions);
  });
});

describe("what is not that page gets a clear sentence", () => {
  it("a page saved as « HTML uniquement », or before its first questions", () => {
    const sentence = refusal(
      formPage({ number: 1, definition: form, looks: {}, manner: PLAIN }, "x"),
    );
    expect(sentence).toContain("« Page web, HTML uniquement »");
    expect(sentence).toContain("« Page web, complète »");
    expect(sentence).not.toContain("trop tôt");
  });

  it("a page saved too early: questions come alone, « Soumettre » or « Suivant » tells the end", () => {
    const early = savedPage(form).replace(
      "</form>",
      '<div class="survey-element emptyelement"></div></form>',
    );
    const sentence = refusal(early);
    expect(sentence).toContain("Page enregistrée trop tôt : 1 question(s)");
    expect(sentence).toContain("bouton « Soumettre » (« Suivant »");
    expect(sentence).not.toMatch(/défiler/);
  });

  it.each([
    [
      "another page",
      "<html><body><h1>Connexion</h1></body></html>",
      "n'est pas un formulaire EUSurvey",
    ],
    ["a text", "Objectif 1 ; 1000", "n'est pas une page web"],
    ["nothing", "", "n'est pas une page web"],
    ["a workbook", "PK\u0003\u0004\0\0<html>", "n'est pas une page web"],
    [
      "an archive in one file",
      "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n<html>",
      "en un seul fichier (.mht)",
    ],
    [
      "a form without questions",
      '<html><div class="survey-element textitem"></div></html>',
      "aucune question",
    ],
  ])("%s", (_, html, sentence) => {
    expect(refusal(html)).toContain(sentence);
  });

  it("a file of megabytes", () => {
    expect(refusal(new Uint8Array(16_000_000))).toContain("trop gros");
  });
});

describe("a hostile page", () => {
  it("is never run: its scripts and handlers are text", () => {
    const evil = `<script>globalThis.pwned = true</script><img src=x onerror="globalThis.pwned = true">`;
    const read = capture(savedPage(form).replace("<form>", `<form>${evil}`));
    expect(read.questions).toHaveLength(form.questions.length);
    expect("pwned" in globalThis).toBe(false);
  });

  it.each([
    ["nested without end", `<html>${"<div>".repeat(600_000)}`],
    ["of bold without end", `<html>${"<p><b>".repeat(600_000)}`],
    [
      "flat without end",
      `<html><div class="survey-element freetextitem">${"<br>".repeat(600_000)}</div>`,
    ],
    [
      "of containers in containers",
      `<html>${'<div class="survey-element freetextitem">'.repeat(1900)}${"<i>x</i>".repeat(50_000)}`,
    ],
    [
      "of options without end",
      `<html><div class="survey-element singlechoiceitem">${"<input type=radio name=answer1 value=2>".repeat(20_000)}</div>`,
    ],
  ])("%s is read or refused in a few seconds", (_, html) => {
    const start = Date.now();
    try {
      capture(html);
    } catch (error) {
      expect(error).toBeInstanceOf(SurveyFailure);
    }
    expect(Date.now() - start).toBeLessThan(20_000);
  });
});
