import { readPaper } from "../../src/documents/readPaper";
import { amountOf, PAYERS } from "../../src/plan/papers/statement";
import { pdf, type Mark } from "./pdf";

/** Rows of two columns, told apart by their places alone. */
function columns(...rows: readonly (readonly [string, readonly string[]])[]): Mark[] {
  const marks: Mark[] = [{ text: "Fiche action n°1", x: 57, y: 790 }];
  let y = 766;
  for (const [label, lines] of rows) {
    marks.push({ text: label, x: 57, y });
    for (const text of lines) {
      marks.push({ text, x: 176, y });
      y -= 14;
    }
    y -= 6;
  }
  return marks;
}

async function read(marks: readonly Mark[]) {
  const { fiches } = await readPaper(pdf(marks), "fiche.pdf", 2024);
  return fiches.map(({ number, budgets }) => [
    number,
    ...PAYERS.map((payer) => {
      const [amount] = budgets.flatMap((budget) => amountOf(budget[payer])?.amount ?? []);
      return amount?.toString() ?? null;
    }),
  ]);
}

describe("a PDF whose table has no borders", () => {
  test("labels beside their lines: the first line of money is read too, the calendar's is not", async () => {
    const marks = columns(
      ["Constat", ["Un besoin."]],
      [
        "Moyens financiers",
        [
          "Budget : 187 000 €",
          "Financement Etat : 62 334 €",
          "Financement Département : 124 666 €",
        ],
      ],
      ["Calendrier", ["2024, pour une enveloppe nationale de 3 000 000 €"]],
    );
    expect(await read(marks)).toEqual([["1", "187000", "62334", "124666", null]]);
  });

  test("payers beside their amounts", async () => {
    const rows: (readonly [string, string])[] = [
      ["Financeur", "Montant"],
      ["ARS", "62 334 €"],
      ["Département", "124 666 €"],
      ["Total", "187 000 €"],
    ];
    const marks: Mark[] = [
      { text: "Fiche action n°1", x: 57, y: 790 },
      { text: "Moyens financiers", x: 57, y: 760 },
      ...rows.flatMap(([payer, amount], i) => [
        { text: payer, x: 57, y: 740 - 16 * i },
        { text: amount, x: 300, y: 740 - 16 * i },
      ]),
      { text: "Calendrier", x: 57, y: 640 },
      { text: "2024, enveloppe nationale de 3 000 000 €", x: 57, y: 624 },
    ];
    expect(await read(marks)).toEqual([["1", "187000", "62334", "124666", null]]);
  });
});
