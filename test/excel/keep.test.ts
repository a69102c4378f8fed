import { keepInWorkbook, keptInWorkbook } from "../../src/excel/keep";
import { openBook, sheet } from "./workbooks";

it("What is kept in the workbook is read back by its key, in one round trip", async () => {
  const { host } = await openBook([sheet("Plan", [["x"]])]);
  await keepInWorkbook("one", () => ({ a: 1 }));
  host.traffic.reset();
  expect([...(await keptInWorkbook(["one", "two"]))]).toEqual([["one", { a: 1 }]]);
  expect(host.traffic.roundTrips).toBe(1);
});

it("What is kept is changed from what stands there", async () => {
  await openBook([sheet("Plan", [["x"]])]);
  const seen: unknown[] = [];
  const change = (stored: unknown) => {
    seen.push(stored);
    return { times: seen.length };
  };
  await keepInWorkbook("one", change);
  await keepInWorkbook("one", change);
  expect(seen).toEqual([undefined, { times: 1 }]);
});
