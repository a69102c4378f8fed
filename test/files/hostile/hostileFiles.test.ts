import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Checker } from "./checker";
import { HOSTILE_FILES } from "./hostileFiles";
import { complaint } from "./verdict";

const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
let checker = new Checker();
afterAll(() => {
  checker.stop();
  rmSync(folder, { recursive: true, force: true });
});

it.each(HOSTILE_FILES)(
  "%s is read or refused in a sentence, in time",
  async (_name, make) => {
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, make());
    const checked = await checker.check(file);
    if (checked.status < 0 || checked.memory > 400) {
      // What one file took is not to be counted with the next.
      checker.stop();
      checker = new Checker();
    }
    expect(complaint(checked)).toBeNull();
  },
  180_000,
);
