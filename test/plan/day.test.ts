import { dayOf } from "../../src/plan/day";

describe("the day that Excel holds as a number", () => {
  test.each([
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [45293, "2024-01-02"],
    [45293.75, "2024-01-02"],
    [45479, "2024-07-06"],
    [73050, "2099-12-31"],
  ])("%d is %s", (days, day) => {
    expect(dayOf(days).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });
});
