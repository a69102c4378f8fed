import { annexe2024, plan2025 } from "../../plans/editions";
import { readSource, sourceText, sourcesIn } from "../../../src/reading/vocabulary/sources";

describe("the sources that a text names, in the template's order", () => {
  test.each([
    ["FIR", ["FIR"]],
    ["Fir", ["FIR"]],
    ["F.I.R.", ["FIR"]],
    ["f.i.r", ["FIR"]],
    ["FIR1", ["FIR"]],
    ["Fonds d’intervention régional", ["FIR"]],
    ["ARS - FIR", ["FIR"]],
    ["304", ["BOP 304"]],
    ["BOP 304", ["BOP 304"]],
    ["BOP304", ["BOP 304"]],
    ["P304", ["BOP 304"]],
    ["programme 304", ["BOP 304"]],
    ["BOP 0304", ["BOP 304"]],
    ["P0304", ["BOP 304"]],
    ["10304", []],
    ["B\nO\nP\n\n3\n0\n4", ["BOP 304"]],
    ["B O P\n3 0 4", ["BOP 304"]],
    ["F I R", ["FIR"]],
    ["F I R M E", []],
    ["Fond d'intervention régional", ["FIR"]],
    ["ONDAM", ["ONDAM"]],
    ["ondam médico-social", ["ONDAM"]],
    ["O.N.D.A.M", ["ONDAM"]],
    ["304 ou ONDAM", ["BOP 304", "ONDAM"]],
    ["ONDAM/FIR/304", ["BOP 304", "FIR", "ONDAM"]],
    ["firme", []],
    ["confirmé", []],
    ["FIRé", []],
    ["1304", []],
    ["3040", []],
    ["ondamique", []],
    ["CAF", []],
    ["", []],
  ])("« %s »", (text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });
});

describe("ways to write that there is no source", () => {
  test.each([
    "",
    "-",
    "- / -",
    "...",
    "Néant",
    "aucun",
    "Aucune",
    "sans objet",
    "N/A",
    "Pas de financement sollicité",
  ])("« %s »", (text) => {
    expect(sourceText(text)).toBe("");
  });
  test.each(["FIR", "CAF", "aucune idée", "304 sans objet", "- FIR"])(
    "« %s » says something",
    (text) => {
      expect(sourceText(text)).toBe(text);
    },
  );
});

describe("a source cell", () => {
  const at = { sheet: "PA", row: 5, column: 6 };
  const read = (text: string, edition = annexe2024) =>
    readSource({ at, text, content: { kind: "text", text } }, edition);

  test("keeps its place and what it holds", () => {
    expect(read("Néant")).toEqual({
      at,
      text: "",
      content: { kind: "text", text: "Néant" },
      sources: [],
      isVariant: false,
    });
  });

  test.each(["FIR", "ONDAM", "304", "304 ou ONDAM", "ONDAM ou 304", "304 OU ondam", "CAF", ""])(
    "« %s » is no variant of the template's writing",
    (text) => {
      expect(read(text).isVariant).toBe(false);
    },
  );

  test.each([
    "Fir",
    "P304",
    "ondam",
    "FIR (ARS)",
    "304 et ONDAM",
    "FIR ou ONDAM",
    "304/ONDAM",
    "304 ou ONDAM !",
    "le 304 ou ONDAM",
  ])("« %s » is one", (text) => {
    expect(read(text).isVariant).toBe(true);
  });

  test("« BOP 304 » is official where the edition writes it", () => {
    expect(read("BOP 304", plan2025)).toMatchObject({ sources: ["BOP 304"], isVariant: false });
    expect(read("BOP 304", annexe2024)).toMatchObject({ sources: ["BOP 304"], isVariant: true });
  });
});
