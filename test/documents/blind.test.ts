import { readFiches } from "../../src/documents/fiches/readFiches";
import { openWord } from "../../src/files/word/openWord";
import { amountOf, PAYERS } from "../../src/plan/papers/statement";
import { sum } from "../../src/plan/money";
import { BLIND, type BlindPaper, type Read } from "./blind";
import { docx } from "./docx";
import { LAYOUTS } from "./layouts";

/** What a fiche comes to, its budgets added up, as the list of papers writes it. */
function readIn({ parts, header, file = "fiches.docx" }: BlindPaper): Read[] {
  const fiches = readFiches(openWord(docx(parts, header)), file, 2024);
  return fiches.map(({ number, budgets }) => {
    const [budget, state, department, other] = PAYERS.map((payer) => {
      const amounts = budgets.flatMap((one) => amountOf(one[payer])?.amount ?? []);
      return amounts.length === 0 ? null : sum(amounts).toString();
    });
    return [number, budget ?? null, state ?? null, department ?? null, other ?? null];
  });
}

describe("papers made up from the description alone", () => {
  test.each([...BLIND, ...LAYOUTS].map((paper) => [paper.name, paper] as const))(
    "%s",
    (_, paper) => {
      const expected = paper.fiches.map(([number, budget, state, department, other]) => [
        number,
        budget,
        state,
        department,
        other ?? null,
      ]);
      expect(readIn(paper)).toEqual(expected);
    },
  );
});
