import { readWorkbook } from "../../src/excel/readWorkbook";
import { EUROS_STYLE, PLAIN_STYLE, failureOf, formula, openBook, sheet } from "./workbooks";

const number = (value: number) => ({ value, isError: false, formula: null, format: "General" });

describe("Reading a workbook", () => {
  it("counts rows and columns from 1 and leaves formatted blanks out", async () => {
    const blank = { value: null, style: EUROS_STYLE };
    await openBook([
      sheet("Plan", [[], [null, null, "a", 1], [null, null, null, 2, blank], [blank]]),
    ]);
    const { sheets } = await readWorkbook();
    expect(sheets[0]).toMatchObject({ name: "Plan", top: 2, left: 3 });
    expect(sheets[0]?.cells).toEqual([
      [{ value: "a", isError: false, formula: null, format: "General" }, number(1)],
      [null, number(2)],
    ]);
  });

  it("keeps formulas with their last result, an empty text included", async () => {
    await openBook([sheet("Plan", [[formula("=1+1", 2), formula('=IF(TRUE,"","x")', "")]])]);
    const [row] = (await readWorkbook()).sheets[0]?.cells ?? [];
    expect(row).toMatchObject([
      { value: 2, formula: "=1+1" },
      { value: "", formula: '=IF(TRUE,"","x")' },
    ]);
  });

  it("tells an error from a text that looks like one", async () => {
    const error = { value: "#REF!", isError: true, style: PLAIN_STYLE };
    await openBook([sheet("Plan", [[error, "#REF!", true]])]);
    const [row] = (await readWorkbook()).sheets[0]?.cells ?? [];
    expect(row?.map((cell) => [cell?.value, cell?.isError])).toEqual([
      ["#REF!", true],
      ["#REF!", false],
      [true, false],
    ]);
  });

  it("knows number formats, merged areas, hidden rows and columns, protection, visibility", async () => {
    const euros = { value: 12.5, style: EUROS_STYLE };
    await openBook([
      sheet("Plan", [[], ["a", "b", euros], [null, "c", euros]], {
        merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
        rowProperties: new Map([[2, { hidden: true }]]),
        columns: [{ first: 1, last: 1, hidden: true }],
        isProtected: true,
      }),
      sheet("Listes", [["x"]], { visibility: "Hidden" }),
    ]);
    const { sheets, activeSheet } = await readWorkbook();
    expect(activeSheet).toBe("Plan");
    expect(sheets[0]).toMatchObject({
      visible: true,
      isProtected: true,
      merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([2]),
    });
    expect(sheets[0]?.cells[0]?.[2]?.format).toBe('#,##0.00 "€"');
    expect(sheets[1]).toMatchObject({ name: "Listes", visible: false, isProtected: false });
  });

  it("gives a blank sheet no cells", async () => {
    await openBook([sheet("Vide", [])]);
    expect((await readWorkbook()).sheets[0]?.cells).toEqual([]);
  });

  it("reads the settings that the add-in keeps in the workbook, in the same trips", async () => {
    const { data, host } = await openBook([sheet("Plan", [["a"]])]);
    data.settings.set("plan-action.marks", [{ sheet: "1", format: "2" }]);
    const { settings } = await readWorkbook();
    expect(settings.get("plan-action.marks")).toEqual([{ sheet: "1", format: "2" }]);
    expect(host.traffic.roundTrips).toBe(2);
  });

  it("leaves alone what a check has no use for: the form kept in the workbook is large", async () => {
    const { data } = await openBook([sheet("Plan", [["a"]])]);
    data.settings.set("plan-action.form", { form: "x".repeat(100_000) });
    expect([...(await readWorkbook()).settings.keys()]).toEqual([]);
  });

  it("does without merged areas where Excel fails to list them", async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const { host } = await openBook([sheet("Plan", [["a"], [null, "b"]], { merges })]);
    host.faults.fail("GeneralException", 2);
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.merges).toEqual([]);
    expect(sheets[0]?.cells[0]?.[0]?.value).toBe("a");
  });

  it("says what to do when a cell is being edited in an Excel that does not wait", async () => {
    const { host } = await openBook([sheet("Plan", [["a"]])]);
    host.faults.fail("InvalidOperationInCellEditMode");
    const failure = await failureOf(readWorkbook());
    expect(failure.kind).toBe("editing");
    expect(failure.message).toContain("Validez la saisie, puis réessayez.");
  });
});
