import { annexe2024, in2022, in2023, in2024, in2025, wordingOf } from "../plans/plan";
import { planIn } from "../plans/read";
import { lineAt } from "./table";

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
    expect(plan.lines.map((line) => line.worded)).toEqual([[1], [9], []]);
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

  describe("2025", () => {
    test("the number's (« FIR 1 »)", () => {
      const plan = planIn(in2025([{ number: "FIR 1", source: null }, { action: "b" }]));
      expect(sources(plan)).toEqual([["FIR"], ["FIR"]]);
      expect(lineAt(plan, 5).source).toMatchObject({ text: "FIR", isVariant: false });
    });

    test("one vertical cell's, merged or not", () => {
      for (const merges of [["A5:A7"], []]) {
        const plan = planIn(
          in2025(
            [
              { number: 6, source: "BOP 304" },
              { number: 7, source: "" },
              { number: 8, source: "" },
            ],
            {
              cells: { A6: null, A7: null },
              merges,
            },
          ),
        );
        expect(sources(plan)).toEqual([["BOP 304"], ["BOP 304"], ["BOP 304"]]);
        expect(lineAt(plan, 7).source).toMatchObject({
          at: { row: 5, column: 1 },
          isVariant: false,
        });
      }
    });

    test("it ends with its heading", () => {
      const plan = planIn(
        in2025(
          [
            { number: 6, source: "BOP 304" },
            { number: 7, source: "", heading: "Engagement 2 : autre" },
          ],
          {
            cells: { A7: null },
          },
        ),
      );
      expect(sources(plan)).toEqual([["BOP 304"], []]);
    });

    test("the number's ends with the next number", () => {
      const plan = planIn(
        in2025(
          [
            { number: "FIR 1", source: "" },
            { number: 2, source: "" },
          ],
          { cells: { A5: null, A6: null } },
        ),
      );
      expect(sources(plan)).toEqual([["FIR"], []]);
    });
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
