import { Decimal } from "decimal.js";
import { writeCells } from "../../src/excel/writeCells";
import type { CellContent, CellWrite } from "../../src/plan/cellWrite";
import {
  cellOf,
  EUROS_STYLE,
  failureOf,
  formula,
  openBook,
  sheet,
  TEXT_STYLE,
  UNLOCKED_STYLE,
} from "./workbooks";

const amount = (value: string): CellContent => ({ kind: "amount", amount: new Decimal(value) });
const text = (value: string): CellContent => ({ kind: "text", text: value });
const blank: CellContent = { kind: "blank" };
const write = (row: number, before: CellContent, after: CellContent): CellWrite => ({
  at: { sheet: "Plan", row, column: 1 },
  before,
  after,
});

describe("Writing cells", () => {
  it("writes amounts as numbers, formulas as formulas, texts as texts, and keeps formats", async () => {
    const { data } = await openBook([
      sheet("Plan", [[{ value: null, style: EUROS_STYLE }], ["x"], [2], ["y"]]),
    ]);
    await writeCells([
      write(1, blank, amount("1098142.35")),
      write(2, text("x"), { kind: "formula", formula: "=SUM(A1:A1)" }),
      write(3, amount("2"), blank),
      write(4, text("y"), text("FIR")),
    ]);
    expect(cellOf(data, "Plan", 1, 1)).toMatchObject({ value: 1098142.35, style: EUROS_STYLE });
    expect(cellOf(data, "Plan", 2, 1)?.formula).toBe("=SUM(A1:A1)");
    expect(cellOf(data, "Plan", 3, 1)?.value ?? null).toBeNull();
    expect(cellOf(data, "Plan", 4, 1)?.value).toBe("FIR");
  });

  it.each(["=1+1", "+33 6", "-12", "@nom", "'cité", "304", "1/2", "VRAI", "1 234,50 €"])(
    "keeps the text %s a text",
    async (typed) => {
      const { data } = await openBook([sheet("Plan", [])]);
      await writeCells([write(1, blank, text(typed))]);
      expect(cellOf(data, "Plan", 1, 1)).toMatchObject({ value: typed });
      expect(cellOf(data, "Plan", 1, 1)?.formula).toBeUndefined();
    },
  );

  it("writes nothing when one of the cells changed since it was read", async () => {
    const { data } = await openBook([sheet("Plan", [[1], [3]])]);
    const failure = await failureOf(
      writeCells([write(1, amount("1"), amount("10")), write(2, amount("2"), amount("20"))]),
    );
    expect(failure.kind).toBe("stale");
    expect(failure.message).toContain("La cellule A2 a changé");
    expect(cellOf(data, "Plan", 1, 1)?.value).toBe(1);
  });

  it("takes a float's noise for no change", async () => {
    const { data } = await openBook([sheet("Plan", [[0.1 + 0.2]])]);
    await writeCells([write(1, amount("0.3"), amount("4"))]);
    expect(cellOf(data, "Plan", 1, 1)?.value).toBe(4);
  });

  it("gives a text-formatted cell a number's format, else the amount would become a text", async () => {
    const { data } = await openBook([sheet("Plan", [[{ value: "12 €", style: TEXT_STYLE }]])]);
    const undo = await writeCells([write(1, text("12 €"), amount("12"))]);
    const written = cellOf(data, "Plan", 1, 1);
    expect(written?.value).toBe(12);
    expect(data.styles[written?.style ?? 0]?.numberFormat).toBe("#,##0.00");
    await undo();
    const restored = cellOf(data, "Plan", 1, 1);
    expect(restored?.value).toBe("12 €");
    expect(data.styles[restored?.style ?? 0]?.numberFormat).toBe("@");
  });

  it("is undone exactly: numbers, formulas, texts and blanks as they stood", async () => {
    const { data } = await openBook([
      sheet("Plan", [[0.1 + 0.2], [formula("=1+1", 2)], ["'=x"], []]),
    ]);
    const undo = await writeCells([
      write(1, amount("0.3"), amount("1")),
      write(2, { kind: "formula", formula: "=1+1" }, amount("3")),
      write(3, text("'=x"), amount("4")),
      write(4, blank, amount("5")),
    ]);
    await undo();
    expect(cellOf(data, "Plan", 1, 1)?.value).toBe(0.1 + 0.2);
    expect(cellOf(data, "Plan", 2, 1)?.formula).toBe("=1+1");
    expect(cellOf(data, "Plan", 3, 1)?.value).toBe("'=x");
    expect(cellOf(data, "Plan", 4, 1)?.value ?? null).toBeNull();
  });

  it("does not undo over what the officer typed since", async () => {
    const { data, host } = await openBook([sheet("Plan", [[1]])]);
    const undo = await writeCells([write(1, amount("1"), amount("10"))]);
    host.user.edit("Plan", 0, 0, "77");
    expect((await failureOf(undo())).kind).toBe("stale");
    expect(cellOf(data, "Plan", 1, 1)?.value).toBe(77);
  });

  it("leaves a protected sheet as it was, the unlocked cells before the refusal included", async () => {
    const { data } = await openBook([
      sheet("Plan", [[{ value: 1, style: UNLOCKED_STYLE }], [2]], { isProtected: true }),
    ]);
    const failure = await failureOf(
      writeCells([write(1, amount("1"), amount("10")), write(2, amount("2"), amount("20"))]),
    );
    expect(failure.kind).toBe("protected");
    expect(cellOf(data, "Plan", 1, 1)?.value).toBe(1);
    expect(cellOf(data, "Plan", 2, 1)?.value).toBe(2);
    expect(data.sheets[0]?.isProtected).toBe(true);
  });
});
