import { annexe2024 } from "../../plans/editions";
import { a1 } from "../../../src/plan/address";
import type { Edition } from "../../../src/plan/edition";
import { chooseRecap, lastTableRow } from "../../../src/reading/table/beside";
import { removingColumns } from "../../plans/columns";
import { planOf, type LineSpec } from "../../plans/plan";
import { recapCells } from "../../plans/recap";
import type { CellSpec } from "../../plans/sheet";
import { unreadTable } from "../unread";

const make = (
  lines: readonly LineSpec[],
  cells: Record<string, CellSpec> = {},
  edition: Edition = annexe2024,
) => unreadTable(planOf(edition, lines, { recap: false, cells }), edition);

describe("where no green table can begin", () => {
  // Headers on rows 3 and 4, in columns A to J; lines from row 5.
  const rows = ({ isPlan }: ReturnType<typeof make>, column = 1) =>
    [2, 3, 4, 5, 6, 7, 8].filter((row) => isPlan(row, column));
  const lines = [{ number: 1 }, { wording: null }, { number: 6 }];

  test("the headers, and the lines that hold an objective", () => {
    expect(rows(make(lines))).toEqual([3, 4, 5, 7]);
    expect(rows(make(lines), 10)).toEqual([3, 4, 5, 7]);
  });
  test("beside the table it can", () => {
    expect(rows(make(lines), 11)).toEqual([]);
    expect(rows(make(lines), 0)).toEqual([]);
  });
  test("an objective is told by its number alone, or by its wording", () => {
    expect(rows(make([{ number: 1, wording: null }, {}, { number: 6 }]))).toEqual([3, 4, 5, 7]);
    const unnumbered = removingColumns(annexe2024, "number");
    expect(rows(make(lines, {}, unnumbered))).toEqual([3, 4, 5, 7]);
    const unworded = removingColumns(annexe2024, "objective");
    expect(rows(make(lines, {}, unworded))).toEqual([3, 4, 5, 7]);
  });
  test("nor on the headers said again", () => {
    const again = Object.fromEntries(
      ["B", "C", "D"].map((letter, index) => [
        `${letter}8`,
        annexe2024.columns[index + 1]?.header ?? "",
      ]),
    );
    expect(rows(make(lines, again))).toEqual([3, 4, 5, 7, 8]);
  });
});

describe("where the table ends", () => {
  const lines = [{ number: 1 }, { number: 6 }, { wording: null }];
  const last = (cells: Record<string, CellSpec>) => {
    const { grid, block, fit, isPlan, recaps } = make(lines, cells);
    return lastTableRow(grid, block, fit.columns, recaps, isPlan);
  };
  const sources = { "BOP 304": [1, 2], FIR: [3, 4] } as const;

  test("above the green table", () => {
    expect(last(recapCells("A", 10, sources))).toBe(9);
  });
  test("above the first of two", () => {
    expect(last({ ...recapCells("A", 10, sources), ...recapCells("A", 20, sources) })).toBe(9);
  });
  test("above a title whose table can't be read", () => {
    expect(last({ C9: "Tableau récapitulatif", D14: "x" })).toBe(8);
    expect(last({ J9: "Tableau récapitulatif", D14: "x" })).toBe(8);
  });
  test("a title on the very row under the last objective", () => {
    expect(last({ C7: "Tableau récapitulatif", D14: "x" })).toBe(6);
  });
  test("not at a title among the lines, nor beside the table", () => {
    expect(last({ D5: "Récapitulatif des places", D14: "x" })).toBe(14);
    expect(last({ D6: "Récapitulatif des places", D14: "x" })).toBe(14);
    expect(last({ K9: "Tableau récapitulatif", D14: "x" })).toBe(14);
  });
  test("not above a green table beside it", () => {
    expect(last({ ...recapCells("M", 5, sources), D14: "x" })).toBe(14);
  });
  test("at the last row of the sheet, where there is none", () => {
    expect(last({ D14: "x" })).toBe(14);
    expect(last({})).toBe(7);
  });
});

describe("which of several green tables is the plan's", () => {
  const of = (year: number, cells: Record<string, CellSpec>) =>
    Object.fromEntries(
      Object.entries(cells).map(([at, cell]) => [
        at,
        cell === "Récapitulatif montants totaux 2024" ? `Récapitulatif ${String(year)}` : cell,
      ]),
    );
  const sources = { "BOP 304": [1, 2], FIR: [3, 4] } as const;
  const chosen = (cells: Record<string, CellSpec>, headerBottom = 4) => {
    const { block, recaps } = make([{ number: 1 }, { number: 6 }], cells);
    const recap = chooseRecap(recaps, annexe2024, { ...block, bottom: headerBottom });
    return recap && a1({ row: recap.area.top, column: recap.area.left });
  };

  test("none of none", () => {
    expect(chosen({})).toBeNull();
  });
  test("the only one, be it of another year or above the headers", () => {
    expect(chosen(of(2023, recapCells("A", 10, sources)))).toBe("A10");
    expect(chosen(of(2023, recapCells("A", 10, sources)), 20)).toBe("A10");
  });
  test("that of the plan's year, before or after a reminder of the last", () => {
    const reminder = of(2023, recapCells("A", 10, sources));
    const own = recapCells("A", 20, sources);
    expect(chosen({ ...reminder, ...own })).toBe("A20");
    expect(chosen({ ...of(2023, own), ...recapCells("A", 10, sources) })).toBe("A10");
  });
  test("of two of the year, the one under the headers", () => {
    const two = { ...recapCells("A", 10, sources), ...recapCells("A", 20, sources) };
    expect(chosen(two)).toBe("A10");
    expect(chosen(two, 15)).toBe("A20");
    expect(chosen(two, 12)).toBe("A20");
    expect(chosen(two, 11)).toBe("A10");
    expect(chosen(two, 30)).toBe("A10");
  });
  test("the year before the place", () => {
    const two = { ...recapCells("A", 10, sources), ...of(2023, recapCells("A", 20, sources)) };
    expect(chosen(two, 15)).toBe("A10");
  });
  test("of two of no year, the one under the headers", () => {
    const two = of(0, { ...recapCells("A", 10, sources), ...recapCells("A", 20, sources) });
    expect(chosen(two)).toBe("A10");
    expect(chosen(two, 15)).toBe("A20");
  });
});
