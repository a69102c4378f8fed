import { checkWorkbook } from "../../src/checking/check";
import { figuresOf } from "../../src/judgement/figures";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { in2024 } from "../plans/plan";

function figures(book: WorkbookSnapshot, rule: string): string[] {
  const finding = checkWorkbook(book).findings.find((one) => one.rule === rule);
  const shown = finding ? figuresOf(finding) : [];
  return shown.map(({ label, text }) => `${label} ${text}`.replace(/[\u00A0\u202F]/g, " "));
}

describe("what was found and expected, with what it is", () => {
  test.each([
    [
      "amounts and their difference, in euros, with a minus sign",
      in2024([{ number: 1, department: 100, state: 50, total: 140 }]),
      "row-total",
      ["trouvé 140,00 €", "attendu 150,00 €", "écart −10,00 €"],
    ],
    [
      "more than expected: a plus sign",
      in2024([{ number: 1, department: 100, state: 50, total: 160 }]),
      "row-total",
      ["trouvé 160,00 €", "attendu 150,00 €", "écart +10,00 €"],
    ],
    [
      "an objective",
      in2024([{ number: 1 }, { number: 1 }, { number: 2 }, { number: 1 }]),
      "duplicate-objective",
      ["trouvé objectif 1"],
    ],
    [
      "a source",
      in2024([{ number: 1, source: 304, state: 50 }]),
      "source-not-allowed",
      ["trouvé source 304", "attendu source FIR"],
    ],
    [
      "an error, as Excel shows it",
      in2024([{ number: 1, state: { error: "#VALUE!" } }]),
      "formula-error",
      ["trouvé #VALEUR!"],
    ],
    [
      "a formula, as Excel shows it",
      in2024(
        [1, 2, 3, 4].map((number, index) => ({
          number,
          department: 100,
          state: 50,
          total:
            index === 3
              ? 150
              : { formula: `=SUM(G${String(5 + index)}:H${String(5 + index)})`, value: 150 },
        })),
      ),
      "overwritten-formula",
      ["trouvé 150,00 €", "attendu =SOMME(G8:H8)"],
    ],
  ])("%s", (_name, book, rule, expected) => {
    expect(figures(book, rule)).toEqual(expected);
  });
});
