import { projectionOf } from "../../src/judgement/projection";
import { in2022, in2024, type LineSpec, type PlanSpec } from "../plans/plan";
import { planIn } from "../plans/read";

const of2024 = (line: LineSpec) => {
  const [read] = planIn(in2024([{ number: 1, department: 10, state: 50, ...line }])).lines;
  if (!read) throw new Error("No line was read");
  const { department, state, total, other, ...words } = projectionOf(read);
  return {
    ...words,
    department: department?.toFixed(2) ?? null,
    state: state?.toFixed(2) ?? null,
    total: total?.toFixed(2) ?? null,
    other: typeof other === "string" ? other : (other?.toFixed(2) ?? null),
  };
};

test("a line with its numbers, words and amounts", () => {
  expect(
    of2024({ wording: "Un objectif", action: "Des visites", other: "CPAM : 5 000 €" }),
  ).toEqual({
    row: 5,
    objectives: [1],
    wording: "Un objectif",
    action: "Des visites",
    sources: ["FIR"],
    department: "10.00",
    state: "50.00",
    total: "60.00",
    other: "CPAM : 5 000 €",
  });
});

test("blank and unreadable amounts are none, zero is one", () => {
  expect(
    of2024({ department: null, state: "45 k€", total: { error: "#REF!" }, other: 7 }),
  ).toMatchObject({ department: null, state: null, total: null, other: "7.00" });
  expect(of2024({ department: 0, state: "0 €" })).toMatchObject({
    department: "0.00",
    state: "0.00",
  });
});

test.each<[LineSpec["source"], readonly string[]]>([
  ["Fir", ["FIR"]],
  [304, ["BOP 304"]],
  ["304 ou ONDAM", ["304 ou ONDAM"]],
  ["CAF", ["CAF"]],
  ["néant", []],
  ["", []],
])("the source « %s »", (source, sources) => {
  expect(of2024({ source: source ?? "" }).sources).toEqual(sources);
});

test("with a column for each source, those that have money, or what may be money", () => {
  const sourcesOf = (line: LineSpec, spec: PlanSpec = {}) => {
    const [read] = planIn(in2022([{ number: 27, action: "Une action", ...line }], spec)).lines;
    return read && projectionOf(read).sources;
  };
  expect(sourcesOf({ department: 10 })).toEqual([]);
  expect(sourcesOf({}, { cells: { F5: 1, G5: 0, H5: 2 } })).toEqual(["ONDAM", "BOP 304"]);
  expect(sourcesOf({}, { cells: { F5: "à préciser" } })).toEqual(["ONDAM"]);
});
