import fc from "fast-check";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { CellData, SheetData } from "../../src/files/workbook/data";
import { EXCELS, type HostOptions } from "../../src/standin";
import { openBook, PLAIN_STYLE, sheet } from "./workbooks";

/** A plan's sheet of a few lines. */
const plan = () =>
  sheet("Plan d'action", [
    ["Objectif", "Source", "Département", "État", "Total"],
    [1, "FIR", 10, 20, 30],
    [6, "304", 1, 2, 3],
  ]);

/** A sheet of the same cell over and over. */
function filled(name: string, rows: number, columns: number, value: CellData["value"]): SheetData {
  const cell: CellData = { value, style: PLAIN_STYLE };
  const row = Array.from({ length: columns }, (_, c): [number, CellData] => [c, cell]);
  const one = sheet(name, []);
  for (let r = 0; r < rows; r += 1) one.rows.set(r, new Map(row));
  return one;
}

/** Puts a value in a cell of a sheet; rows and columns count from 1. */
function put(one: SheetData, row: number, column: number): SheetData {
  const cells = one.rows.get(row - 1) ?? new Map<number, CellData>();
  one.rows.set(row - 1, cells.set(column - 1, { value: "?", style: PLAIN_STYLE }));
  return one;
}

/** What a check reads of a workbook in Excel on the web, and how often it goes there. */
async function read(sheets: readonly SheetData[], options: HostOptions = {}, active = 0) {
  const { host, data } = await openBook(sheets, { excel: "web", ...options });
  data.activeSheet = active;
  const { sheets: found, leftOut } = await readWorkbook();
  const sizes = new Map(found.map(({ name, cells }) => [name, cells.length]));
  return { found, leftOut, sizes, trips: host.traffic.roundTrips };
}

describe("A sheet beside the plan", () => {
  it.each<[string, () => SheetData]>([
    ["of 20,000 rows of 10 columns", () => filled("Données", 20_000, 10, "Versement")],
    ["of more cells than an answer can hold", () => filled("Données", 60_000, 8, 1)],
    ["of long texts", () => filled("Données", 400, 8, "Un long commentaire. ".repeat(60))],
  ])("%s is left out, in three trips", async (_, large) => {
    const { leftOut, sizes, trips } = await read([plan(), large()]);
    expect(leftOut).toEqual([{ sheet: "Données", from: null }]);
    expect([...sizes]).toEqual([["Plan d'action", 3]]);
    expect(trips).toBeLessThanOrEqual(3);
  });

  it.each([
    [200_001, 10, "J200001"],
    [1_048_576, 1, "A1048576"],
    [3, 16_384, "XFD3"],
    [1_048_576, 16_384, "XFD1048576"],
  ])("with a stray value in row %i, column %i is read without it", async (row, column, from) => {
    const one = put(sheet("Notes", [["a", "b"], ["c"]]), row, column);
    const { leftOut, sizes, trips } = await read([plan(), one]);
    expect(leftOut).toEqual([{ sheet: "Notes", from }]);
    expect(sizes.get("Notes")).toBe(2);
    expect(sizes.get("Plan d'action")).toBe(3);
    expect(trips).toBe(3);
  });

  it("is read when an answer can hold it after all", async () => {
    const { leftOut, sizes, trips } = await read([plan(), filled("Données", 20_000, 4, 1)]);
    expect(leftOut).toEqual([]);
    expect(sizes.get("Données")).toBe(20_000);
    expect(trips).toBe(2);
  });
});

describe("The plan's own sheet", () => {
  it("with a stray value far below is read without it", async () => {
    const { leftOut, sizes, trips } = await read([put(plan(), 200_001, 10), sheet("Vide", [])]);
    expect(leftOut).toEqual([{ sheet: "Plan d'action", from: "J200001" }]);
    expect([...sizes]).toEqual([
      ["Plan d'action", 3],
      ["Vide", 0],
    ]);
    expect(trips).toBe(3);
  });

  it("is read by rows where it is larger than an answer, other sheets with it", async () => {
    const own = filled("Plan d'action", 20_000, 10, "Versement");
    const { found, leftOut } = await read([plan(), own].map(renamed), {}, 1);
    expect(leftOut).toEqual([]);
    expect(found.map(({ cells }) => cells.length)).toEqual([3, 20_000]);
    expect(found[1]?.cells.every((row) => row.length === 10 && row[9]?.value === "Versement")).toBe(
      true,
    );
  });

  it("that no officer could wait for is left out alone", async () => {
    const own = filled("Plan d'action", 70_000, 10, 1);
    const { leftOut, sizes } = await read([own, sheet("Notes", [["a"]])]);
    expect(leftOut).toEqual([{ sheet: "Plan d'action", from: null }]);
    expect([...sizes]).toEqual([["Notes", 1]]);
  });

  const renamed = (one: SheetData, i: number) => ({ ...one, name: `Feuille ${String(i)}` });
});

describe("A range of more than five million cells", () => {
  it.each([true, false])(
    "is no obstacle, whether Excel answers null (%s) or fails",
    async (isNull) => {
      const { host } = await openBook([plan(), sheet("Notes", [["a"]])], {
        excel: "web",
        isNullBeyondLimit: isNull,
      });
      // Between the trip that asks the sizes and the one that reads: a co-author types far away.
      host.faults.before(2, () => {
        host.user.coauthorEdit("Notes", 399, 15_999, "?");
      });
      const { sheets, leftOut } = await readWorkbook();
      expect(sheets.map(({ name }) => name)).toEqual(["Plan d'action"]);
      expect(leftOut).toEqual([{ sheet: "Notes", from: null }]);
    },
  );
});

describe("Whatever a workbook's sheets hold", () => {
  const size = fc.record({
    rows: fc.constantFrom(0, 1, 40, 900, 6_000, 21_000),
    columns: fc.integer({ min: 1, max: 12 }),
    value: fc.constantFrom<CellData["value"]>(
      1,
      12_500.5,
      "Versement",
      "Un long texte. ".repeat(40),
    ),
    stray: fc.option(
      fc.constantFrom<[number, number]>([7_000, 3], [200_001, 10], [1_048_576, 16_384]),
      {
        freq: 4,
      },
    ),
  });

  it("the plan is read, nothing is lost unsaid, and no answer is over 5 MB", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(size, { maxLength: 3 }),
        fc.constantFrom(...EXCELS.slice(1)),
        async (others, excel) => {
          const sheets = others.map(({ rows, columns, value, stray }, i) => {
            const one = filled(`S${String(i)}`, rows, columns, value);
            return stray ? put(one, ...stray) : one;
          });
          const { found, leftOut = [] } = await read([plan(), ...sheets], { excel, limits: "web" });
          expect(found[0]?.cells).toHaveLength(3);
          for (const one of sheets) {
            const seen = found.find(({ name }) => name === one.name);
            const cells = seen?.cells.flat().filter((cell) => cell !== null).length ?? 0;
            const all = [...one.rows.values()].reduce((sum, row) => sum + row.size, 0);
            const isSaid = leftOut.some(({ sheet }) => sheet === one.name);
            expect(isSaid).toBe(cells < all);
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});

it("A check goes without the sizes where Excel has no way from a sheet to the next", async () => {
  const { host } = await openBook([plan(), sheet("Notes", [["a"]])], { excel: "web" });
  host.faults.refuse("Worksheet.getNextOrNullObject");
  const { sheets } = await readWorkbook();
  expect(sheets.map(({ cells }) => cells.length)).toEqual([3, 1]);
});
