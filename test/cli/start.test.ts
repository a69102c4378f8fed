import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
const meter = path.join(folder, "meter.cjs");

beforeAll(() => {
  writeFileSync(
    meter,
    `process.on("exit", () => {
       const { user, system } = process.cpuUsage();
       require("node:fs").writeSync(2, "\\n" + (user + system));
     });`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The least processor's time of five runs of Node with these arguments, in microseconds. */
function leastTime(...args: readonly string[]): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const { stderr } = spawnSync(process.execPath, ["--require", meter, ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });
    return Number(stderr.trim().split("\n").at(-1));
  });
  return Math.min(...times);
}

it("checking a plan takes the processor less than eight times what Node takes to start", () => {
  const plan = "test/fixtures/saone-et-loire-2024.xlsx";
  // Compared with Node on the same machine: a slow or a busy one makes no difference.
  expect(leastTime("scripts/setup/plan.mjs", "check", plan) / leastTime("-e", "")).toBeLessThan(8);
});
