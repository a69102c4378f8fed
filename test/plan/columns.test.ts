import { objectiveSpec } from "../../src/plan/edition";
import { columnOf } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/readPlan";
import { annexe2024, in2022, in2024, plan2025 } from "../plans/plan";

test("a plan's column is the first of its role, or none", () => {
  const of2022 = readPlan(in2022([{ number: 1, department: 5 }]));
  const of2024 = readPlan(in2024([{ number: 1, department: 5 }]));
  if (!of2022 || !of2024) throw new Error("no plan");
  expect(columnOf(of2024, "state")?.column).toBe(8);
  expect(columnOf(of2022, "state")).toMatchObject({ column: 6, spec: { source: "ONDAM" } });
  expect(columnOf(of2022, "number")).toBeUndefined();
});

test("an objective's number means what its edition says", () => {
  expect(objectiveSpec(annexe2024, 9)?.sources).toEqual(["ONDAM"]);
  expect(objectiveSpec(plan2025, 9)?.sources).toEqual(["BOP 304"]);
  expect(objectiveSpec(annexe2024, 99)).toBeUndefined();
  expect(objectiveSpec(annexe2024, 9)).toBe(objectiveSpec(annexe2024, 9));
});
