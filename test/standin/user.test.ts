import { ExcelHost, HostError } from "../../src/standin";
import { STYLE, open, sheet, workbook } from "./samples";

function opened(...rows: Parameters<typeof sheet>[1][]) {
  const data = workbook(...rows.map((one, index) => sheet(`F${String(index + 1)}`, one)));
  const host = new ExcelHost(data);
  const cell = (row: number, column: number) => data.sheets[0]?.rows.get(row)?.get(column);
  return { host, data, cell };
}

describe("what a user types", () => {
  test.each([
    ["12 500,50", { value: 12500.5 }],
    ["=SOMME(B1;0,5)", { value: 4.5, formula: "=SUM(B1,0.5)" }],
    ["=A9+B1", { value: 4, formula: "=A9+B1" }],
    ['=si(b1>3;"a;b";VRAI)', { value: "a;b", formula: '=IF(b1>3,"a;b",TRUE)' }],
    ["#N/A", { value: "#N/A", isError: true }],
    ["Santé", { value: "Santé" }],
  ])("%s", (typed, expected) => {
    const { host, cell } = opened([[null, 4]]);
    host.user.edit("F1", 0, 0, typed);
    expect(cell(0, 0)).toMatchObject(expected);
  });

  test("is refused when Excel would refuse it, and nothing changes", () => {
    const { host, data } = opened([["a"]]);
    expect(() => {
      host.user.edit("F1", 0, 0, "=SOMME(");
    }).toThrow(HostError);
    host.user.setProtected("F1", true);
    expect(() => {
      host.user.edit("F1", 0, 0, "b");
    }).toThrow(/protected/);
    expect(data.sheets[0]?.rows.get(0)?.get(0)?.value).toBe("a");
    expect(host.undoEntries).toHaveLength(1);
  });
});

describe("the undo list", () => {
  test("takes strokes back one by one, whoever made them", async () => {
    const { host, Excel, data } = await open(
      sheet("P", [
        [
          { value: 1, style: STYLE.euros },
          { value: 2, formula: "=A1*2", style: 0 },
        ],
      ]),
    );
    const before = structuredClone(data.sheets);
    host.user.edit("P", 0, 0, "10");
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("A1").values = [[20]];
      one.getRange("A2:B2").values = [["x", "y"]];
      one.getRange("A1").format.fill.color = "red";
      one.getRange("A1").conditionalFormats.add("Custom");
      context.workbook.settings.add("marks", 1);
      await context.sync();
    });
    host.user.coauthorEdit("P", 4, 4, "autre");
    expect(host.undoEntries.map(({ author }) => author)).toEqual(["user", "addin", "coauthor"]);
    expect(host.undoEntries[1]?.actions[0]).toBe("Range.values P!A1");

    expect(host.undo()?.author).toBe("coauthor");
    expect(host.undo()?.author).toBe("addin");
    expect(data.settings.size).toBe(0);
    expect(data.sheets[0]?.rows.get(0)?.get(1)?.value).toBe(20);
    expect(host.undo()?.author).toBe("user");
    expect(data.sheets).toEqual(before);
    expect(host.undo()).toBeNull();
  });

  test.each<[string, (host: ExcelHost) => void]>([
    [
      "rows that came",
      (host) => {
        host.user.insertRows("F1", 1, 2);
      },
    ],
    [
      "rows that went",
      (host) => {
        host.user.deleteRows("F1", 0, 2);
      },
    ],
    [
      "a hidden row",
      (host) => {
        host.user.setRowHidden("F1", 1, true);
      },
    ],
    [
      "a hidden column",
      (host) => {
        host.user.setColumnHidden("F1", 1, true);
      },
    ],
    [
      "a new name",
      (host) => {
        host.user.renameSheet("F1", "Plan d'action");
      },
    ],
    [
      "a new sheet",
      (host) => {
        host.user.addSheet();
      },
    ],
    [
      "a deleted sheet",
      (host) => {
        host.user.deleteSheet("F2");
      },
    ],
    [
      "protection",
      (host) => {
        host.user.setProtected("F1", true);
      },
    ],
    [
      "an edit",
      (host) => {
        host.user.edit("F1", 7, 7, "7");
      },
    ],
  ])("takes back %s", (_, change) => {
    const { host, data } = opened(
      [
        ["a", 1],
        ["b", 2],
        [null, { value: 3, formula: "=SUM(B1:B2)", style: 0 }],
      ],
      [[{ value: 1, formula: "='F1'!B1", style: 0 }]],
    );
    const before = structuredClone(data.sheets);
    change(host);
    expect(data.sheets).not.toEqual(before);
    host.undo();
    expect(data.sheets).toEqual(before);
  });

  test("has no entry for what only reads", async () => {
    const { host, Excel } = await open(sheet("P"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
    });
    expect(host.undoEntries).toEqual([]);
  });
});

test("the page is told after every change, and only then", async () => {
  const { host, Excel } = await open([sheet("P"), sheet("Q")]);
  let told = 0;
  const stop = host.onDidChange(() => {
    told += 1;
  });
  const counted = (change: () => void) => {
    const before = told;
    change();
    return told - before;
  };
  expect(
    counted(() => {
      host.user.edit("P", 0, 0, "1");
    }),
  ).toBe(1);
  expect(
    counted(() => {
      host.user.select("P", "B2");
    }),
  ).toBe(1);
  expect(
    counted(() => {
      host.user.activateSheet("Q");
    }),
  ).toBe(1);
  expect(
    counted(() => {
      host.undo();
    }),
  ).toBe(1);
  const before = told;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
  expect(told).toBe(before);
  stop();
  expect(
    counted(() => {
      host.user.edit("P", 0, 0, "2");
    }),
  ).toBe(0);
});
