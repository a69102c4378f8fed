import { Grid } from "../../../src/reading/cells/grid";
import { amountCell, parseAmount, readAmount } from "../../../src/reading/cells/amount";
import type { SnapshotCell } from "../../../src/reading/snapshot";
import { sheet } from "../../plans/sheet";

const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

function cell(value: SnapshotCell["value"], isError = false): SnapshotCell {
  return { value, isError, formula: null, format: "General" };
}

describe("a French amount that reads one way only", () => {
  test.each([
    // The ways of real sheets.
    ["119 622,00 €", "119622"],
    [`119${NO_BREAK}622,00${NO_BREAK}€`, "119622"],
    [`1${NARROW}692${NARROW}424,05${NARROW}€`, "1692424.05"],
    ["100 000 €", "100000"],
    ["0€", "0"],
    ["62334", "62334"],
    ["62334.5", "62334.5"],
    ["62334,5", "62334.5"],
    ["0,005", "0.005"],
    ["0.125", "0.125"],
    ["1 234.50", "1234.5"],
    ["007", "7"],
    // Groups by points and by commas, when decimals or a second group settle it.
    ["1.234,50", "1234.5"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1,234.50", "1234.5"],
    ["1,234,567", "1234567"],
    ["1,234,567.89", "1234567.89"],
    // The currency before, after, in letters.
    ["€ 1 500", "1500"],
    ["€1500", "1500"],
    ["1500 EUR", "1500"],
    ["EUR 1500", "1500"],
    ["1500euros", "1500"],
    ["1 euro", "1"],
    ["euros 12", "12"],
    // Signs, of all kinds.
    ["-1500", "-1500"],
    ["- 1 500 €", "-1500"],
    ["−1500", "-1500"],
    ["–1500", "-1500"],
    ["—1500", "-1500"],
    ["+1500", "1500"],
    ["€ -1500", "-1500"],
    ["-€1500", "-1500"],
    ["(1 500)", "-1500"],
    ["(1 500 €)", "-1500"],
    ["(-1500)", "1500"],
    ["(+1500)", "-1500"],
    ["\u200F1500\u200E", "1500"],
    ["1\n500", "1500"],
    ["1\n\n500", "1500"],
    ["( 5 € )", "-5"],
    ["( - 5 € )", "5"],
    ["+ € 5", "5"],
  ])("« %s » is %s", (text, amount) => {
    expect(parseAmount(text)?.toString()).toBe(amount);
  });
});

describe("no amount, or one that reads two ways", () => {
  test.each([
    "1.234",
    "1,234",
    "12.345",
    "123,456",
    "1.234 €",
    "-1.234",
    "",
    "€",
    "-",
    "()",
    "12 34",
    "1 2345",
    "1234 567",
    "1.23.456",
    "1.234.56",
    "1.234.5678",
    "1,23,456",
    "1.234,5.6",
    "1 234 567,8,9",
    "1500 €HT",
    "1500 k€",
    "CAF 1500",
    "1500 (CAF)",
    "1500 + 300",
    "--5",
    "12,",
    ",5",
    "5 mars",
    "eurosol",
    "(1500",
    "12 (500)",
    "(500) 12",
    "1500)",
    "12 000 € CAF",
  ])("« %s »", (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

describe("how an amount's cell reads", () => {
  test.each<[string, SnapshotCell | null, object]>([
    ["no cell", null, { kind: "blank" }],
    ["an empty text", cell(""), { kind: "blank" }],
    ["spaces", cell(` ${NO_BREAK}`), { kind: "blank" }],
    ["a number", cell(62334), { kind: "number", amount: "62334" }],
    ["a float's noise", cell(0.1 + 0.2), { kind: "number", amount: "0.3" }],
    [
      "a text that reads",
      cell(" 62 334,00 € "),
      { kind: "text", amount: "62334", text: "62 334,00 €" },
    ],
    ["a zero as text is a zero", cell("0 €"), { kind: "number", amount: "0" }],
    ["text that reads two ways", cell("1.234"), { kind: "unreadable", text: "1.234" }],
    ["text beside an amount", cell("CAF 12 000"), { kind: "unreadable", text: "CAF 12 000" }],
    ["true", cell(true), { kind: "unreadable", text: "VRAI" }],
    ["false", cell(false), { kind: "unreadable", text: "FAUX" }],
    ["an error", cell("#REF!", true), { kind: "error", code: "#REF!" }],
    ["a text that looks like an error", cell("#REF!"), { kind: "unreadable", text: "#REF!" }],
  ])("%s", (_, snapshot, reading) => {
    const read = readAmount(snapshot);
    expect({ ...read, ...("amount" in read && { amount: read.amount.toString() }) }).toEqual(
      reading,
    );
  });

  describe("a number that its format shows as a day is no amount", () => {
    const shown = (value: number, format: string): SnapshotCell => ({
      value,
      isError: false,
      formula: null,
      format,
    });
    test.each(["dd/mm/yyyy", "d-mmm", "[$-40C]d mmmm yyyy", "mmm-yy", "yyyy"])("%s", (format) => {
      expect(readAmount(shown(45293, format))).toEqual({ kind: "unreadable", text: "02/01/2024" });
      expect(readAmount(shown(1.5, format)).kind).toBe("unreadable");
      // Nothing, in a column that was formatted so.
      expect(readAmount(shown(0, format)).kind).toBe("number");
    });
    test.each([
      "General",
      "Standard",
      "#,##0.00 €",
      '#,##0 "dont FIR"',
      "# ##0\\ [$€-fr-FR];[Red]-# ##0",
      "_-* #,##0.00\\ _d_-;*d-#,##0",
      "0.00E+00",
      "0%",
      "@",
    ])("%s is an amount's", (format) => {
      expect(readAmount(shown(45293, format)).kind).toBe("number");
    });
  });

  describe("ways to write that there is nothing", () => {
    test.each([
      "-",
      "- €",
      "-€",
      "--",
      "–",
      "/",
      "...",
      "- euros",
      "- euro",
      "Néant",
      "aucun",
      "Aucune",
      "sans objet",
      "SO",
      "s.o.",
      "S/O",
      "n/a",
      "Rien",
    ])("« %s »", (text) => {
      expect(readAmount(cell(text))).toEqual({ kind: "blank" });
    });
  });

  test.each([
    "aucun accord",
    "non",
    "sans objet cette année",
    "rien à ce jour",
    "so what",
    "néant ?",
  ])("« %s » says more than nothing", (text) => {
    expect(readAmount(cell(text)).kind).toBe("unreadable");
  });
});

describe("the amount cell at a place", () => {
  const grid = new Grid(
    sheet({
      name: "PA",
      cells: {
        A1: { formula: "=1+1", value: 2 },
        B1: { value: 1234.5, format: "#,##0 €" },
        B2: 9,
        C1: { error: "#REF!", formula: "=A0" },
      },
      merges: ["B1:B3", "D1:E2"],
    }),
  );

  test("keeps its formula, its format and what a write must find", () => {
    expect(amountCell(grid, 1, 1)).toMatchObject({
      at: { sheet: "PA", row: 1, column: 1 },
      content: { kind: "formula", formula: "=1+1" },
      formula: "=1+1",
      format: "General",
      lastRow: 1,
    });
    expect(amountCell(grid, 1, 3)).toMatchObject({ formula: "=A0", reading: { kind: "error" } });
    expect(amountCell(grid, 9, 9)).toMatchObject({
      content: { kind: "blank" },
      reading: { kind: "blank" },
      formula: null,
      format: "General",
    });
  });

  test("merged downwards, it stands for its rows; the cells that it covers stand for themselves", () => {
    expect(amountCell(grid, 1, 2)).toMatchObject({ lastRow: 3, format: "#,##0 €" });
    expect(amountCell(grid, 2, 2)).toMatchObject({ lastRow: 2 });
    expect(amountCell(grid, 1, 4)).toMatchObject({ lastRow: 2 });
    expect(amountCell(grid, 1, 5)).toMatchObject({ lastRow: 1 });
  });
});
