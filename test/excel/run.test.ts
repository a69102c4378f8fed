import { run } from "../../src/excel/run";
import { failureOf, openBook, settled, sheet } from "./workbooks";

const readA1 = (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1");
  range.load("values");
  return context.sync().then(() => range.values);
};

describe("The gate to Excel", () => {
  it("waits for the end of a cell's editing", async () => {
    const { host } = await openBook([sheet("Plan", [["a"]])]);
    host.beginCellEdit();
    const reading = run(readA1);
    await settled();
    host.endCellEdit();
    await expect(reading).resolves.toEqual([["a"]]);
  });

  it("gives up when Excel does not answer", async () => {
    const { host } = await openBook([sheet("Plan", [["a"]])]);
    host.faults.hang();
    const failure = await failureOf(run(readA1, { patience: 20 }));
    expect(failure.kind).toBe("silent");
    expect(failure.message).toMatch(/^Excel ne répond pas/);
  });

  it("writes nothing once it has given up, even when Excel wakes up", async () => {
    const { host, data } = await openBook([sheet("Plan", [["a"]])]);
    host.faults.hang();
    const failure = failureOf(
      run(
        async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          range.load("values");
          await context.sync();
          range.values = [["b"]];
          await context.sync();
        },
        { patience: 20 },
      ),
    );
    expect((await failure).kind).toBe("silent");
    host.faults.recover({ answerHeld: true });
    await settled();
    expect(data.sheets[0]?.rows.get(0)?.get(0)?.value).toBe("a");
  });

  it.each([
    ["AccessDenied", "protected"],
    ["ItemNotFound", "stale"],
    ["ApiNotFound", "too-old"],
    ["GeneralException", "refused"],
  ])("tells %s in French, and keeps the code for the help desk", async (code, kind) => {
    const { host } = await openBook([sheet("Plan", [["a"]])]);
    host.faults.fail(code);
    const failure = await failureOf(run(readA1));
    expect(failure.kind).toBe(kind);
    expect(failure.message).toMatch(/ez /);
    expect(failure.details).toContain(code);
  });

  it("does not take our own mistakes for Excel's", async () => {
    await openBook([sheet("Plan", [["a"]])]);
    const failure = await failureOf(
      run(() => Promise.reject(new TypeError("undefined is not a function"))),
    );
    expect(failure.kind).toBe("unexpected");
    expect(failure.details).toContain("undefined is not a function");
  });

  it("says so when the library was not loaded", async () => {
    await openBook([sheet("Plan", [["a"]])]);
    const library = Excel;
    Reflect.deleteProperty(globalThis, "Excel");
    const failure = await failureOf(run(readA1));
    Object.assign(globalThis, { Excel: library });
    expect(failure.kind).toBe("absent");
  });
});
