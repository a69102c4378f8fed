import { a1 } from "../../../src/plan/address";
import type { Edition } from "../../../src/plan/edition";
import type { SourceCell } from "../../../src/plan/plan";
import { LineReader } from "../../../src/reading/rows/lines";
import { addingColumn, removingColumns } from "../../plans/columns";
import {
  annexe2024,
  in2022,
  in2023,
  in2024,
  in2025,
  planOf,
  wordingOf,
  type LineSpec,
} from "../../plans/plan";
import { planIn } from "../../plans/read";
import { lineAt } from "../table";
import { unreadTable } from "../unread";

const objectives = (plan: ReturnType<typeof planIn>) =>
  plan.lines.map((line) => [line.row, line.opens, line.objectives]);

describe("a line belongs to the objectives of its number, or of those above", () => {
  test("a blank number goes on", () => {
    const plan = planIn(in2024([{ number: "6 et 7" }, { action: "b" }, { number: 9 }]));
    expect(objectives(plan)).toEqual([
      [5, [6, 7], [6, 7]],
      [6, [], [6, 7]],
      [7, [9], [9]],
    ]);
  });

  test("a merged number goes on, and stands empty where it goes on", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { action: "b", department: 1 }], { merges: ["B5:B6", "C5:C6"] }),
    );
    expect(objectives(plan)).toEqual([
      [5, [1], [1]],
      [6, [], [1]],
    ]);
    expect(lineAt(plan, 5).number.text).toBe("1");
    expect(lineAt(plan, 6).number).toMatchObject({ text: "", at: { row: 5, column: 2 } });
    expect(lineAt(plan, 6).wording.text).toBe(wordingOf(annexe2024, 1));
  });

  test("after a heading, nothing goes on", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { heading: "Engagement 2 : sécuriser", action: "b" }]),
    );
    expect(objectives(plan)).toEqual([
      [5, [1], [1]],
      [7, [], []],
    ]);
    expect(plan.lines.map((line) => line.engagement)).toEqual([null, 1]);
  });

  test("without its number, an official wording opens its objective", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { number: null, wording: wordingOf(annexe2024, 9) }, { action: "c" }]),
    );
    expect(objectives(plan)).toEqual([
      [5, [1], [1]],
      [6, [9], [9]],
      [7, [], [9]],
    ]);
    expect(plan.lines.map((line) => line.worded)).toEqual([[1], [9], [9]]);
  });

  test("the lines that go on are of the wording above, be its number another's", () => {
    const worded = (...lines: Parameters<typeof in2024>[0]) =>
      planIn(in2024(lines)).lines.map((line) => line.worded);
    const wrong = { number: 3, wording: wordingOf(annexe2024, 19) };
    expect(worded({ number: 1 }, wrong, {}, {})).toEqual([[1], [19], [19], [19]]);
    const again = { number: 3, wording: "" };
    expect(worded({ number: 1 }, wrong, again, again)).toEqual([[1], [19], [19], [19]]);
    // Another number, another text, a heading: no longer.
    expect(worded(wrong, { number: 1, wording: "" }, {})).toEqual([[19], [], []]);
    expect(worded(wrong, { wording: "Autre chose" }, {})).toEqual([[19], [], [19]]);
    expect(worded(wrong, { heading: "Engagement 2 : sécuriser" })).toEqual([[19], []]);
  });

  test("the same wording again goes on", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { number: null, wording: wordingOf(annexe2024, 1) }]),
    );
    expect(objectives(plan)[1]).toEqual([6, [], [1]]);
  });

  test("without a column of numbers, the wordings tell", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { action: "b", wording: null }, { number: 9 }], {
        cells: { B4: "Suivi", B5: "x", B6: "y", B7: "z" },
      }),
      "2024-annexe-2.1",
    );
    expect(plan.columns.map((column) => column.spec.role)).not.toContain("number");
    expect(objectives(plan)).toEqual([
      [5, [1], [1]],
      [6, [], [1]],
      [7, [9], [9]],
    ]);
  });

  test("wordings of which one is new open all that they name", () => {
    const both = `${wordingOf(annexe2024, 1)}\n${wordingOf(annexe2024, 9)}`;
    const plan = planIn(in2024([{ number: 1 }, { number: null, wording: both }]));
    expect(objectives(plan)[1]).toEqual([6, [1, 9], [1, 9]]);
  });

  test("above the first objective, a line has none", () => {
    const plan = planIn(in2024([{ department: 1 }, { number: 1 }]));
    expect(objectives(plan)).toEqual([
      [5, [], []],
      [6, [1], [1]],
    ]);
  });

  test("2022: a wording goes on under it, merged or blank", () => {
    const lines = [{ number: 6, department: 1 }, { department: 2 }, { department: 3 }];
    for (const merges of [["B5:B6"], []]) {
      expect(objectives(planIn(in2022(lines, { merges })))).toEqual([
        [5, [6], [6]],
        [6, [], [6]],
        [7, [], [6]],
      ]);
    }
  });

  test("2022: the number opens the wording; a line of another programme has none", () => {
    const plan = planIn(
      in2022([
        { number: 6, department: 1 },
        { wording: "Programme antérieur", department: 1 },
        { wording: null, department: 1 },
        { wording: "10/ Agir & 11 / Aider", department: 1 },
      ]),
    );
    expect(objectives(plan)).toEqual([
      [5, [6], [6]],
      [6, [], []],
      [7, [], []],
      [8, [10, 11], [10, 11]],
    ]);
    expect(lineAt(plan, 5).number).toEqual(lineAt(plan, 5).wording);
  });
});

describe("the source of a line", () => {
  const sources = (plan: ReturnType<typeof planIn>) =>
    plan.lines.map((line) => line.source?.sources);

  test("its own cell's", () => {
    const plan = planIn(
      in2024([{ number: 1 }, { number: 27, source: "304 ou ONDAM" }, { number: 9, source: "" }]),
    );
    expect(sources(plan)).toEqual([["FIR"], ["BOP 304", "ONDAM"], []]);
  });

  test("a merged cell's, over all its lines", () => {
    const plan = planIn(
      in2024([{ number: 1, department: 1 }, { department: 1 }], { merges: ["F5:F6"] }),
    );
    expect(sources(plan)).toEqual([["FIR"], ["FIR"]]);
  });

  test("its State amount is paid by the one source, by none where two are said", () => {
    const plan = planIn(
      in2024([
        { number: 1, state: 5 },
        { number: 27, source: "304 ou ONDAM", state: 5 },
        { number: 9, source: "", state: 5 },
      ]),
    );
    expect(plan.lines.map((line) => line.states.map((state) => state.source))).toEqual([
      ["FIR"],
      [null],
      [null],
    ]);
  });

  test("2022: each column's own", () => {
    const plan = planIn(in2022([{ number: 1, department: 1 }]));
    expect(lineAt(plan, 5).source).toBeNull();
    expect(lineAt(plan, 5).states.map(({ source, cell }) => [source, cell.at.column])).toEqual([
      ["ONDAM", 6],
      ["FIR", 7],
      ["BOP 304", 8],
    ]);
  });

  const fir: LineSpec = { number: "FIR 1", source: "" };
  const bop: LineSpec = { number: 6, source: "BOP 304" };
  const next: LineSpec = { number: 7, source: "" };
  const more: LineSpec = { source: "", department: 1 };
  const headed = { heading: "Engagement 2 : autre" };

  test.each<[string, LineSpec[], string[], string[]]>([
    ["the number's (« FIR 1 »)", [fir, more, more], [], ["B5 FIR", "B5 FIR", "B5 FIR"]],
    ["a merged number's", [fir, more, more], ["B5:B6"], ["B5 FIR", "B5 FIR", "B5 FIR"]],
    ["the number's, up to the next number", [fir, next], [], ["B5 FIR", "B6"]],
    ["the number's, up to a heading", [fir, { ...more, ...headed }], [], ["B5 FIR", "A7"]],
    ["its own cell's before the number's", [{ ...bop, number: "FIR 1" }], [], ["A5 BOP 304"]],
    ["one vertical cell's", [bop, next, more], [], ["A5 BOP 304", "A5 BOP 304", "A5 BOP 304"]],
    ["one merged cell's", [bop, next], ["A5:A6"], ["A5 BOP 304", "A5 BOP 304"]],
    ["a vertical cell's, up to a heading", [bop, { ...next, ...headed }], [], ["A5 BOP 304", "A7"]],
    [
      "to be said where the objective opens, if it is said nowhere",
      [more, next, more, bop],
      [],
      ["A5", "A6", "A6", "A8 BOP 304"],
    ],
    ["to be said in the number, if it has no column", [more, next, more], [], ["B5", "B6", "B6"]],
  ])("2025: %s", (_, lines, merges, expected) => {
    const found = planIn(in2025(lines, { merges })).lines.map(({ source }) => source);
    const said = (source: SourceCell) => [a1(source.at), ...source.sources].join(" ");
    expect(found.map((source) => source && said(source))).toEqual(expected);
    expect(found.map((source) => source?.text)).toEqual(found.map((one) => one?.sources.join()));
    expect(found.some((source) => source?.isVariant)).toBe(false);
  });
});

describe("the amounts of a line", () => {
  test("each in its column", () => {
    const line = lineAt(
      planIn(in2023([{ number: 1, department: 1, state: 2, other: "CAF" }], { cells: { J5: 9 } })),
      5,
    );
    expect(
      [line.department, line.states[0]?.cell, line.total, line.other, line.next].map(
        (cell) => cell?.at.column,
      ),
    ).toEqual([6, 7, 8, 9, 10]);
  });

  test("a column that the edition lacks gives none", () => {
    const line = lineAt(planIn(in2025([{ number: 1, department: 1 }])), 5);
    expect([line.other, line.next, line.fiche, line.measure]).toEqual([null, null, null, null]);
    expect(lineAt(planIn(in2022([{ number: 1, department: 1 }])), 5).fiche).not.toBeNull();
  });

  test("a merged total counts once, on its first line", () => {
    const plan = planIn(
      in2024(
        [
          { number: 1, department: 1, total: 3 },
          { department: 2, total: null },
        ],
        { merges: ["I5:I6"] },
      ),
    );
    expect(lineAt(plan, 5).total?.lastRow).toBe(6);
    expect(lineAt(plan, 6).total).toBeNull();
  });

  test("texts are those of their columns, hidden rows are known", () => {
    const plan = planIn(
      in2024([{ number: 1, action: "Une action" }], { cells: { A5: "Mesure 4" }, hiddenRows: [5] }),
    );
    expect(lineAt(plan, 5)).toMatchObject({
      action: { text: "Une action", at: { row: 5, column: 4 } },
      measure: { text: "Mesure 4" },
      isHidden: true,
    });
  });
});

describe("a sheet that lacks a column of the template", () => {
  const line = (made: Edition) => lineAt(planIn(planOf(made, [{ number: 1 }]), annexe2024.id), 5);

  test("gives no total without the column of totals", () => {
    expect(line(annexe2024).total).not.toBeNull();
    expect(line(removingColumns(annexe2024, "total")).total).toBeNull();
  });
  test("gives a blank text, at the first column of the table", () => {
    const made = addingColumn(removingColumns(annexe2024, "action"), 0, "Suivi interne");
    const { text, at } = line(made).action;
    expect([text, a1(at)]).toEqual(["", "B5"]);
  });
});

describe("a heading", () => {
  const { grid, fit } = unreadTable(
    in2024([{ number: 1 }], { recap: false, cells: { A6: "Suivi", C6: "Engagement 2 : agir" } }),
    annexe2024,
  );
  const reader = new LineReader(grid, annexe2024, fit.columns, fit.wordings);
  const heading = (column: number | null) => {
    const { row, cell, engagement } = reader.heading(6, column);
    return [row, a1(cell.at), cell.text, engagement];
  };

  test("is read where its words stand", () => {
    expect(heading(3)).toEqual([6, "C6", "Engagement 2 : agir", 1]);
  });
  test("is read at the left of the sheet where it has none", () => {
    expect(heading(null)).toEqual([6, "A6", "Suivi", null]);
  });
  test("ends the objective above", () => {
    expect(reader.line(5).objectives).toEqual([1]);
    reader.heading(6, 3);
    const { objectives: after, engagement } = reader.line(7);
    expect([after, engagement]).toEqual([[], 1]);
  });
});
