import { departmentSource, plannedSources, possibleSources } from "../../src/plan/sourcesOfLine";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { annexe2024, in2022, in2024, wordingOf, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";

function first(snapshot: WorkbookSnapshot) {
  const plan = planIn(snapshot);
  const [line] = plan.lines;
  if (!line) throw new Error("no line");
  return [plan.edition, line] as const;
}

const in24 = (spec: LineSpec) => first(in2024([spec]));

describe("the sources that the edition plans for a line", () => {
  test.each<[string, LineSpec, string[] | null]>([
    ["one objective", { number: 1 }, ["FIR"]],
    ["two of the same source", { number: "6 et 7" }, ["BOP 304"]],
    ["two of different sources", { number: "1 et 6" }, ["FIR", "BOP 304"]],
    ["either of two", { number: 27 }, ["BOP 304", "ONDAM"]],
    ["one whose source no paper gives", { number: 12 }, null],
    ["one known and one not", { number: "1 et 12" }, null],
    ["none of the edition's", { number: 99, wording: "x", source: "FIR" }, null],
    [
      "the wording's where the number is unknown",
      { number: 99, wording: wordingOf(annexe2024, 9), source: "FIR" },
      ["ONDAM"],
    ],
    [
      "both the number's and the wording's",
      { number: 1, wording: wordingOf(annexe2024, 9) },
      ["FIR", "ONDAM"],
    ],
  ])("%s", (_, spec, sources) => {
    expect(plannedSources(...in24(spec))).toEqual(sources);
  });
});

describe("the source that the Département's money goes with", () => {
  test("the line's own, when it says one", () => {
    expect(departmentSource(...in24({ number: 1 }))).toBe("FIR");
    expect(departmentSource(...in24({ number: 1, source: "ONDAM" }))).toBe("ONDAM");
    expect(departmentSource(...in24({ number: 27, source: "304 ou ONDAM" }))).toBeNull();
    expect(departmentSource(...in24({ number: 1, source: "CAF" }))).toBeNull();
  });
  test("2022: that of the column with money, else the objective's only one", () => {
    const in22 = (spec: LineSpec, cells = {}) => first(in2022([spec], { cells }));
    expect(departmentSource(...in22({ number: 1, department: 5 }, { H5: 9 }))).toBe("BOP 304");
    expect(departmentSource(...in22({ number: 1, department: 5 }))).toBe("FIR");
    expect(departmentSource(...in22({ number: 1, department: 5 }, { F5: 0 }))).toBe("FIR");
    expect(departmentSource(...in22({ number: 27, department: 5 }))).toBeNull();
    expect(departmentSource(...in22({ number: 12, department: 5 }))).toBeNull();
  });
});

describe("the sources that a line may rightly be counted under", () => {
  test.each<[string, LineSpec, (string | null)[]]>([
    ["what it says, when the edition plans it", { number: 1 }, ["FIR"]],
    ["what it says, when nothing is known", { number: 12, source: "FIR" }, ["FIR"]],
    ["one of the planned", { number: 27, source: "ONDAM" }, ["ONDAM"]],
    ["said and not planned: both, or none", { number: 1, source: "ONDAM" }, ["ONDAM", "FIR", null]],
    ["undecided", { number: 27, source: "304 ou ONDAM" }, ["BOP 304", "ONDAM", null]],
    ["missing", { number: 1, source: "" }, ["FIR", null]],
    ["missing and unknown: any", { number: 12, source: "" }, ["BOP 304", "FIR", "ONDAM", null]],
  ])("%s", (_, spec, sources) => {
    expect(possibleSources(...in24(spec))).toEqual(sources);
  });
  test("2022: that of the money", () => {
    expect(
      possibleSources(...first(in2022([{ number: 1, department: 5 }], { cells: { H5: 9 } }))),
    ).toEqual(["BOP 304"]);
  });
});
