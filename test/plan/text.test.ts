import { clean, fold } from "../../src/plan/text";

describe("a cell's text as one reads it", () => {
  test.each([
    ["spaces around it", "  FIR \t", "FIR"],
    ["no-break and narrow spaces", "62\u00A0334\u202F,00\u2009€", "62 334 ,00 €"],
    ["a run of spaces", "Pas   d'action", "Pas d'action"],
    ["line breaks of all kinds", "un\r\ndeux\rtrois\nquatre", "un\ndeux\ntrois\nquatre"],
    ["spaces beside a line break", "un \n  deux", "un\ndeux"],
    ["a space on one side of it", "un \ndeux\n trois", "un\ndeux\ntrois"],
    ["a soft hyphen", "prén\u00ADatal", "prénatal"],
    ["zero-width spaces and marks of direction", "\u200F\u200B304\u200E\uFEFF", "304"],
    ["embeddings and isolates", "\u202AFIR\u202C\u2066!\u2069", "FIR!"],
    ["a word joiner", "F\u2060IR", "FIR"],
    ["nothing but space", " \u00A0\n ", ""],
  ])("%s", (_, text, read) => {
    expect(clean(text)).toBe(read);
  });
});

describe("a text reduced to what comparing needs", () => {
  test.each([
    ["case and accents", "État ÉLEVÉ à Noël", "etat eleve a noel"],
    ["decomposed accents", "E\u0301tat", "etat"],
    ["ligatures", "mise en œuvre, ex æquo, Œuvre, Æ", "mise en oeuvre, ex aequo, oeuvre, ae"],
    ["apostrophes", "l’un l‘un lʼun l´un l`un", "l'un l'un l'un l'un l'un"],
    ["dashes and minus signs", "a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"],
    ["the masculine ordinal for the degree sign", "Nº 9", "n° 9"],
    ["a mark that stands on nothing", "\u0301 agir \u0301", "agir"],
    ["line breaks become spaces", " 1/ Agir\n\n 3/ Aider ", "1/ agir 3/ aider"],
  ])("%s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
