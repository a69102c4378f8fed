import { amountsOfLine, valueOf } from "../../../src/plan/amounts";
import type { Plan } from "../../../src/plan/plan";
import { in2024, type LineSpec } from "../../plans/plan";
import { planIn } from "../../plans/read";
import type { CellSpec } from "../../plans/sheet";

/** Objective 1 on row 5, 6 from row 6 on. */
function read(lines: readonly LineSpec[], cells: Record<string, CellSpec> = {}): Plan {
  return planIn(
    in2024([{ number: 1, department: 1, state: 2 }, ...lines], { cells, recap: false }),
  );
}

/** Département, État and total of each line of objective 6, « - » for none. */
function amounts(plan: Plan): string[] {
  return plan.lines.slice(1).map((line) =>
    amountsOfLine(line)
      .map((cell) => (cell.reading.kind === "blank" ? "-" : (valueOf(cell)?.toString() ?? "?")))
      .join(" "),
  );
}

const formula = (text: string, value: number) => ({ formula: text, value });
const head = (spec: Partial<LineSpec> = {}): LineSpec => ({
  number: 6,
  source: 304,
  department: formula("=SUM(G7:G8)", 110),
  state: formula("=SUM(H7:H8)", 55),
  ...spec,
});
const PARTS: LineSpec[] = [
  { action: "dont A", source: 304, department: 100, state: 50 },
  { action: "dont B", source: 304, department: 10, state: 5 },
];
const LINES = PARTS.map((line) => ({ ...line, action: "Une autre" }));
const OF_PARTS = ["100 50 150", "10 5 15"];

describe("an objective's line that adds up the lines below has no money of its own", () => {
  test.each<[string, Partial<LineSpec>]>([
    ["by sums", {}],
    ["by additions", { department: formula("=G7+G8", 110), state: formula("=+H7+H8", 55) }],
    ["by subtotals", { department: formula("=SUBTOTAL(9,G7:G8)", 110) }],
    ["on one side alone", { department: null }],
    ["without an action", { action: null }],
    ["by one cell", { department: formula("=G7", 100), state: formula("=H8", 5) }],
    [
      "typed and called as the template's column",
      { department: 110, state: 55, action: "Total pour l'objectif" },
    ],
    ["typed and called « Total »", { department: 110, state: 55, action: "Total objectif 6" }],
  ])("%s", (_, spec) => {
    expect(amounts(read([head(spec), ...LINES]))).toEqual(["- - -", ...OF_PARTS]);
  });

  test.each(["dont A", "- dont A", "• dont A", "Dont : A"])("typed, above « %s »", (action) => {
    const parts = PARTS.map((line) => ({ ...line, action }));
    expect(amounts(read([head({ department: 110, state: 55 }), ...parts]))).toEqual([
      "- - -",
      ...OF_PARTS,
    ]);
  });

  test.each(["Total de l’objectif, dont :", "Total objectif 6 :", null, "Psychologues, en tout"])(
    "typed without a source, called %s, above lines that share it differently",
    (action) => {
      const lines = [LINES[0] ?? {}, { ...LINES[1], state: 30 }];
      const typed = head({ department: 110, state: 80, source: "", action });
      expect(amounts(read([typed, ...lines]))).toEqual(["- - -", "100 50 150", "10 30 40"]);
    },
  );

  test("called so and wrong, it is a total to put right", () => {
    const typed = head({ department: 110, state: 53, source: "", action: "Total objectif 6 :" });
    const plan = read([typed, ...LINES]);
    expect(amounts(plan)).toEqual(["- - -", ...OF_PARTS]);
    expect(plan.totals).toMatchObject([
      { row: 6, label: "Total objectif 6 :", kind: "subtotal", adds: [7, 8], isSure: true },
    ]);
  });

  test("typed, above lines with neither source nor total", () => {
    const bare = PARTS.map((line) => ({ ...line, action: "x", source: "", total: null }));
    const plan = read([head({ department: 110, state: 55, total: 165 }), ...bare]);
    expect(amounts(plan)).toEqual(["- - 165", "100 50 -", "10 5 -"]);
    expect(plan.lines.slice(1).map(({ source }) => source?.sources)).toEqual([
      ["BOP 304"],
      ["BOP 304"],
      ["BOP 304"],
    ]);
    expect(plan.lines.at(-1)?.states[0]?.source).toBe("BOP 304");
  });

  test("the lines keep the source that they say", () => {
    const [first, second] = PARTS;
    const plan = read([head(), { ...first, source: "FIR" }, { ...second, source: "" }]);
    expect(plan.lines.slice(1).map(({ states }) => states[0]?.source)).toEqual([
      "BOP 304",
      "FIR",
      "BOP 304",
    ]);
  });

  test("a choice of sources is no line's source", () => {
    const bare = PARTS.map((line) => ({ ...line, source: "" }));
    const plan = read([head({ source: "304 ou ONDAM" }), ...bare]);
    expect(plan.lines.at(-1)?.states[0]?.source).toBeNull();
    expect(plan.lines.at(-1)?.source?.sources).toEqual(["BOP 304", "ONDAM"]);
  });

  test("without a source, the lines have none either", () => {
    const bare = PARTS.map((line) => ({ ...line, source: "" }));
    expect(read([head({ source: "-" }), ...bare]).lines.at(-1)?.source?.text).toBe("");
  });
});

describe("an objective's line with money of its own", () => {
  const OWN = ["110 55 165", ...OF_PARTS];
  test.each<[string, LineSpec[]]>([
    ["typed amounts that happen to add up", [head({ department: 110, state: 55 }), ...LINES]],
    ["a sum of rows above", [head({ department: formula("=SUM(G5:G8)", 110) }), ...LINES]],
    [
      "a sum of rows beyond the objective",
      [head({ department: formula("=SUM(G7:G9)", 110) }), ...LINES, { number: 7 }],
    ],
    ["another column's sum", [head({ department: formula("=SUM(F7:G8)", 110) }), ...LINES]],
    ["a sum to the right", [head({ department: formula("=SUM(G7:H8)", 110) }), ...LINES]],
    ["a share of a sum", [head({ department: formula("=G7*1.1", 110) }), ...LINES]],
    ["a computation", [head({ department: formula("=100+10", 110) }), ...LINES]],
    ["another sheet's sum", [head({ department: formula("=SUM('Détail'!G7:G8)", 110) }), ...LINES]],
    [
      "typed, above lines with totals of their own",
      [head({ department: 110, state: 55 }), ...LINES.map((line) => ({ ...line, source: "" }))],
    ],
    ["typed beside a sum", [head({ department: 110 }), ...LINES]],
  ])("%s", (_, lines) => {
    expect(amounts(read(lines)).slice(0, 3)).toEqual(OWN);
  });
  test("typed, above lines without totals that say their sources", () => {
    const lines = LINES.map((line) => ({ ...line, total: null }));
    expect(amounts(read([head({ department: 110, state: 55 }), ...lines]))[0]).toBe("110 55 165");
  });
  test("typed amounts other than the sum, above « dont… »", () => {
    expect(amounts(read([head({ department: 111, state: 55 }), ...PARTS]))).toEqual([
      "111 55 166",
      ...OF_PARTS,
    ]);
  });
  test("on one line alone, or before the next objective", () => {
    const one = head({ department: 110, state: 55, action: "Total" });
    expect(amounts(read([one]))).toEqual(["110 55 165"]);
    expect(amounts(read([one, { number: 7, department: 110, state: 55 }]))[0]).toBe("110 55 165");
  });
  test("nothing but « dont… » under a line without amounts", () => {
    expect(amounts(read([head({ department: null, state: null }), ...PARTS]))[0]).toBe("- - 0");
  });
  test("lines under another heading are another's", () => {
    const engagement =
      "Engagement 3 : Donner aux enfants les moyens d'agir et garantir leurs droits";
    const [first, second] = PARTS;
    const plan = read([
      head({ department: formula("=SUM(G8:G9)", 110), state: formula("=SUM(H8:H9)", 55) }),
      { ...first, heading: engagement },
      { ...second },
    ]);
    expect(amounts(plan)[0]).toBe("110 55 165");
  });
});
