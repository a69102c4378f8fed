import { captureForm } from "../../src/survey/capture/capture";
import { SurveyFailure } from "../../src/survey/form/failure";
import type { FormDefinition } from "../../src/survey/form/definition";
import { bytesOf, changed, published, savedPage } from "./forms";

const form = published();
const capture = (page: string | Uint8Array): FormDefinition =>
  captureForm(typeof page === "string" ? bytesOf(page) : page, "f.html", "2024-10-01");
const whole = capture(savedPage(form));

/** What the officer is told; « lu » when the page was read. */
function told(page: string | Uint8Array): string {
  try {
    capture(page);
    return "lu";
  } catch (error) {
    if (error instanceof SurveyFailure) return error.message.replaceAll(/[\u00A0\u202F]/g, " ");
    throw error;
  }
}

/** In ISO-8859-1: a byte for each sign. */
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const ascii = (html: string) =>
  // What an older encoding lacks, as a browser would write it there.
  html.replaceAll(/[^\u0000-\u00ff]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

describe("a page in another encoding is read alike", () => {
  const html = ascii(savedPage(form));
  const declared = html.replace("<html>", '<html><meta charset="iso-8859-1">');

  it.each<[string, Uint8Array]>([
    ["ISO-8859-1, declared", latin1(declared)],
    ["ISO-8859-1, said by nobody", latin1(html)],
    ["UTF-16 without its mark", utf16(html)],
    ["UTF-8 with its mark", bytesOf(`\uFEFF${html}`)],
    [
      "UTF-8 with a fault somewhere",
      Uint8Array.from([
        ...bytesOf(html.replace("<html>", '<html><meta charset="utf-8">')),
        ...[0x3c, 0x21, 0x2d, 0x2d, 0xff, 0x2d, 0x2d, 0x3e],
      ]),
    ],
  ])("%s", (_, bytes) => {
    expect(capture(bytes).questions).toEqual(whole.questions);
  });
});

describe("what browsers change in a page as they save it", () => {
  const html = savedPage(form);

  it("Chrome and Edge: a line above, resources beside, addresses made whole", () => {
    const chrome = html
      .replace("<body>", '<body><script src="./Formulaire_files/runner.js"></script>')
      .replace(
        "<form>",
        '<form id="runnerForm" action="https://ec.europa.eu/eusurvey/runner/Essai">',
      );
    expect(capture(chrome)).toMatchObject({ ...whole, questions: whole.questions });
  });

  it("Firefox: no line above, values and choices written down; the form's target tells where", () => {
    const firefox = html
      .replace(/<!-- saved.*-->/, "")
      .replace(
        "<form>",
        '<form id="runnerForm" action="https://ec.europa.eu/eusurvey/runner/Plan_2025">',
      )
      .replaceAll('type="radio"', 'type="radio" checked="" previousvalue="checked"')
      .replace(/(<input[^>]*type="text")/, '$1 value="déjà répondu"');
    expect(capture(firefox)).toEqual({
      ...whole,
      alias: "Plan_2025",
      address: "https://ec.europa.eu/eusurvey/runner/Plan_2025",
    });
  });

  it("what the page said against an answer is no part of a label", () => {
    const refused = html.replaceAll(
      "</th>",
      '<div class="validation-error">Ce champ est requis</div></th>',
    );
    expect(capture(refused).questions).toEqual(whole.questions);
  });
});

describe("a page made to do harm", () => {
  it("of 50 MB is refused before it is read", () => {
    const page = new Uint8Array(50_000_000).fill(0x3c);
    const start = Date.now();
    expect(told(page)).toContain("plus de 15 Mo");
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it("with one question that is not loaded yet is saved too early", () => {
    const early = savedPage(form).replace(
      "</form>",
      '<div class="emptyelement survey-element"></div></form>',
    );
    expect(told(early)).toContain("1 question(s) n'étaient pas encore chargées");
  });

  it("can't name another site by its comment nor by its form", () => {
    const elsewhere = savedPage(form, "https://exemple.org/eusurvey/runner/Essai").replace(
      "<form>",
      '<form id="runnerForm" action="javascript:alert(1)">',
    );
    expect(capture(elsewhere)).toMatchObject({ alias: null, address: null });
  });

  it("gives names that are text, whatever they say", () => {
    const label = `<b onclick="x()">"Montant" & 'co'</b><script>globalThis.pwned = 1</script>`;
    const read = capture(savedPage(published(changed({ TOTAL_ETAT: { label } }))));
    expect(read.questions.map((one) => one.label)).toContain(label);
    expect("pwned" in globalThis).toBe(false);
  });

  it.each([
    ["a name longer than any", `data-shortname="${"x".repeat(300)}"`],
    ["a limit that is no number", 'data-shortname="A" class="number max1E999"'],
  ])("with %s gives no form that could not be kept", (_, attributes) => {
    const page = `<html><div class="survey-element numberitem" data-id="1" data-uid="u"><input type="text" name="answer1" ${attributes}></div></html>`;
    expect(told(page)).toContain("n'est pas un formulaire lisible");
  });

  it("with a table of thousands of rows is refused in a sentence", () => {
    const row = '<tr><th class="table-header" data-uid="u"></th></tr>';
    const page = `<html><div class="survey-element mytableitem" data-uid="t"><table>${row.repeat(3000)}</table></div></html>`;
    expect(told(page)).toContain("au plus 500 éléments");
  });

  it.each([
    ["tables in tables", "<table><tr><td>".repeat(290), "x".repeat(10)],
    [
      "rows without end",
      '<table class="complextable">',
      "<tr><td class=cell data-col=1><input name=answer1></td></tr>".repeat(30_000),
    ],
    [
      "entries of a list without end",
      "<select name=answer1>",
      "<option value=1>a</option>".repeat(100_000),
    ],
    ["pairs of identifiers without end", "<script>", 'idsforuids["a"] = "1";'.repeat(300_000)],
  ])("of %s is read or refused in a few seconds", (_, start, rest) => {
    const before = Date.now();
    const kind = start.startsWith("<select") ? "singlechoiceitem" : "complextableitem";
    expect(told(`<html><div class="survey-element ${kind}" data-uid="u">${start}${rest}`)).toMatch(
      /./,
    );
    expect(Date.now() - before).toBeLessThan(20_000);
  });
});
