import { clearMarks } from "../../src/excel/clearMarks";
import { markFindings } from "../../src/excel/marks";
import { rememberedMarks } from "../../src/excel/settings";
import type { CellAddress } from "../../src/plan/address";
import type { ConditionalFormatData } from "../../src/files/workbook/data";
import { openBook, sheet } from "./workbooks";

const at = (row: number, column: number, name = "Plan"): CellAddress => ({
  sheet: name,
  row,
  column,
});
const blocking = (...cells: CellAddress[]) => ({ severity: "blocking" as const, cells });

/** A rule of the template's own. */
const theirs: ConditionalFormatData = {
  id: "theirs",
  areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
  formula: "=$A1>0",
  fill: "#00FF00",
  fontColor: null,
  bold: false,
  stopIfTrue: false,
  priority: 1,
};
const rows = [
  ["a", "b"],
  ["c", "d"],
];
const formulasOf = (data: { sheets: { conditionalFormats: ConditionalFormatData[] }[] }) =>
  data.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula));

describe("Marks", () => {
  it("are one conditional format by severity and sheet, and say whose they are", async () => {
    const { data } = await openBook([sheet("Plan", rows), sheet("Récap", rows)]);
    await markFindings([
      blocking(at(1, 1), at(2, 2)),
      { severity: "info", cells: [at(2, 1)] },
      blocking(at(1, 1, "Récap")),
    ]);
    expect(formulasOf(data).map((formulas) => [...formulas].sort())).toEqual([
      ['=N("plan-action:blocking")=0', '=N("plan-action:info")=0'],
      ['=N("plan-action:blocking")=0'],
    ]);
    const mark = data.sheets[0]?.conditionalFormats.find(({ formula }) =>
      formula.includes("block"),
    );
    expect(mark?.areas).toEqual([
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    ]);
    expect(mark).toMatchObject({ fill: "#A4262C", fontColor: "#FFFFFF", bold: true });
  });

  it("are remembered in the workbook by the ids of their sheet and format", async () => {
    const { data } = await openBook([sheet("Plan", rows)]);
    await markFindings([blocking(at(1, 1))]);
    const remembered = rememberedMarks(data.settings);
    expect(remembered.map(({ format }) => format)).toEqual(
      data.sheets[0]?.conditionalFormats.map(({ id }) => id),
    );
  });

  it("replace the earlier ones, and leave the template's own rules and fills", async () => {
    const { data } = await openBook([sheet("Plan", rows, { conditionalFormats: [theirs] })]);
    await markFindings([blocking(at(1, 1))]);
    await markFindings([{ severity: "warning", cells: [at(2, 2)] }]);
    expect(formulasOf(data)[0]?.sort()).toEqual(["=$A1>0", '=N("plan-action:warning")=0']);
    await clearMarks();
    expect(data.sheets[0]?.conditionalFormats).toEqual([theirs]);
    expect(data.settings.size).toBe(0);
  });

  it("leave the sheet where findings were, and now are no more", async () => {
    const { data } = await openBook([sheet("Plan", rows), sheet("Récap", rows)]);
    await markFindings([blocking(at(1, 1, "Récap"))]);
    await markFindings([blocking(at(1, 1))]);
    expect(formulasOf(data)).toEqual([['=N("plan-action:blocking")=0'], []]);
    await markFindings([]);
    expect(formulasOf(data)).toEqual([[], []]);
  });

  it("that someone deleted by hand are no obstacle", async () => {
    const { data } = await openBook([sheet("Plan", rows), sheet("Récap", rows)]);
    await markFindings([blocking(at(1, 1), at(1, 1, "Récap"))]);
    data.sheets.forEach((each) => {
      each.conditionalFormats = [];
    });
    await markFindings([blocking(at(2, 2))]);
    expect(formulasOf(data)).toEqual([['=N("plan-action:blocking")=0'], []]);
    data.sheets.splice(1, 1);
    await clearMarks();
    expect(formulasOf(data)).toEqual([[]]);
  });

  it("are found by their formula when the settings were lost", async () => {
    const { data } = await openBook([sheet("Plan", rows)]);
    await markFindings([blocking(at(1, 1))]);
    data.settings.clear();
    await markFindings([blocking(at(2, 2))]);
    expect(formulasOf(data)).toEqual([['=N("plan-action:blocking")=0']]);
    data.settings.clear();
    await clearMarks();
    expect(formulasOf(data)).toEqual([[]]);
  });

  it("are removed by their ids where Excel fails to list other people's rules", async () => {
    const { data, host } = await openBook([sheet("Plan", rows)]);
    await markFindings([blocking(at(1, 1))]);
    host.faults.fail("GeneralException", 1);
    await markFindings([blocking(at(2, 2))]);
    expect(formulasOf(data)).toEqual([['=N("plan-action:blocking")=0']]);
    host.faults.fail("GeneralException", 2);
    await clearMarks();
    expect(formulasOf(data)).toEqual([[]]);
  });

  it.each([[["Plan"]], [[]]])(
    "are not put on a protected sheet, which stays protected and is told (known before: %j)",
    async (known) => {
      const { data } = await openBook([
        sheet("Plan", rows, { isProtected: true }),
        sheet("Récap", rows),
      ]);
      const outcome = await markFindings([blocking(at(1, 1), at(1, 1, "Récap"))], known);
      expect(outcome.protectedSheets).toEqual(["Plan"]);
      expect(formulasOf(data)).toEqual([[], ['=N("plan-action:blocking")=0']]);
      expect(data.sheets[0]?.isProtected).toBe(true);
    },
  );

  it("on a sheet protected since stay, and are remembered until they can be removed", async () => {
    const { data, host } = await openBook([sheet("Plan", rows)]);
    await markFindings([blocking(at(1, 1))]);
    host.user.setProtected("Plan", true);
    expect((await clearMarks()).protectedSheets).toEqual(["Plan"]);
    expect(rememberedMarks(data.settings)).toHaveLength(1);
    host.user.setProtected("Plan", false);
    expect((await clearMarks()).protectedSheets).toEqual([]);
    expect(formulasOf(data)).toEqual([[]]);
  });

  it("go on a cell of a merged area", async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const { data } = await openBook([sheet("Plan", rows, { merges })]);
    await markFindings([blocking(at(2, 1))]);
    expect(formulasOf(data)).toEqual([['=N("plan-action:blocking")=0']]);
  });

  it.each([",", ";"])(
    "are put where Excel takes « %s » alone between two addresses",
    async (taken) => {
      const { data, host } = await openBook(
        [sheet("Plan", rows, { conditionalFormats: [theirs] }), sheet("Récap", rows)],
        { areaSeparators: taken },
      );
      const marks = [
        { severity: "warning" as const, cells: [at(1, 1)] },
        blocking(at(1, 2), at(2, 1), at(1, 1, "Récap")),
      ];
      await markFindings(marks);
      const both = ["=$A1>0", '=N("plan-action:blocking")=0', '=N("plan-action:warning")=0'];
      expect(formulasOf(data)[0]?.sort()).toEqual(both);
      expect(formulasOf(data)[1]).toEqual(['=N("plan-action:blocking")=0']);
      host.traffic.reset();
      await markFindings(marks);
      expect(host.traffic.roundTrips).toBe(2);
      expect(formulasOf(data)[0]?.sort()).toEqual(both);
    },
  );
});

describe("Before ExcelApi 1.14, where no mark can be removed by its id", () => {
  it.each([9, 13])(
    "1.%i: a sheet that is unprotected meanwhile keeps its marks until the next time",
    async (apiLevel) => {
      // Three trips clear the old marks, two put the new ones.
      for (let nth = 1; nth <= 5; nth += 1) {
        const { data, host } = await openBook([sheet("Plan", rows), sheet("Récap", rows)], {
          apiLevel,
        });
        await markFindings([blocking(at(1, 1), at(2, 2, "Récap"))]);
        host.user.setProtected("Récap", true);
        host.faults.before(nth, () => {
          host.user.setProtected("Récap", false);
        });
        await markFindings([blocking(at(2, 2))]);
        await clearMarks();
        expect(formulasOf(data)).toEqual([[], []]);
        expect(data.settings.size).toBe(0);
      }
    },
  );
});
