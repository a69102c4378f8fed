import { recapView } from "../../src/taskpane/recap/recapView";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

async function viewOf(name: string, changed?: { row: number; column: number; typed: string }) {
  const { host } = await openPlan(name);
  if (changed) {
    host.user.edit("Plan d'action", changed.row - 1, changed.column - 1, changed.typed);
  }
  const { plan } = (await checkNow()).checked.report;
  if (!plan) {
    throw new Error("A plan was expected.");
  }
  return recapView(plan);
}

describe("The green table beside what it should be", () => {
  it("shows each source and the total, État then Département, with what differs", async () => {
    const view = await viewOf("saone-et-loire-2024");
    expect(view.map(({ label }) => label)).toEqual(["BOP 304", "FIR", "ONDAM", "Total"]);
    expect(view[0]?.cells.map(({ column, at, state }) => [column, at, state])).toEqual([
      ["État", "D33", "different"],
      ["Département", "E33", "different"],
    ]);
    expect(view[1]?.cells.map(({ state }) => state)).toEqual(["right", "right"]);
    expect(view[0]?.cells[0]).toMatchObject({
      present: "845\u202f728,00\u00a0€",
      expected: "843\u202f192,00\u00a0€",
    });
  });

  it("shows an empty table as « vide »", async () => {
    const view = await viewOf("haut-rhin-2023");
    expect(view.flatMap(({ cells }) => cells.map(({ present }) => present))).toEqual(
      Array.from({ length: 8 }, () => "vide"),
    );
  });

  it("does not claim a total that a line's unreadable amount keeps it from knowing", async () => {
    const view = await viewOf("saone-et-loire-2024", { row: 19, column: 8, typed: "à préciser" });
    const ondam = view.find(({ label }) => label === "ONDAM");
    expect(ondam?.cells.map(({ state, expected }) => [state, expected])).toEqual([
      ["unknown", "non calculé"],
      ["right", "175\u202f000,00\u00a0€"],
    ]);
  });
});
