import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Checker } from "./checker";
import { MUTATIONS } from "./mutations";
import { Random } from "./random";
import { complaint } from "./verdict";

const FIXTURES = path.resolve(__dirname, "../../fixtures");
const SEED = 20_241_031;
const COUNT = 2_100;

const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
const checker = new Checker();
afterAll(() => {
  checker.stop();
  rmSync(folder, { recursive: true, force: true });
});

it(`${String(COUNT)} spoilt workbooks (seed ${String(SEED)}) are read or refused in a sentence, in time`, async () => {
  const files = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));
  const originals = files.map((name) => new Uint8Array(readFileSync(path.join(FIXTURES, name))));
  const complaints: string[] = [];
  const statuses = new Map<number, number>();
  for (let number = 0; number < COUNT; number += 1) {
    const random = new Random(SEED + number);
    const mutation = MUTATIONS[number % MUTATIONS.length];
    if (!mutation) throw new Error("No mutation.");
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, mutation.spoil(random.pick(originals), random));
    const checked = await checker.check(file);
    statuses.set(checked.status, (statuses.get(checked.status) ?? 0) + 1);
    const wrong = complaint(checked);
    if (wrong !== null)
      complaints.push(`seed ${String(SEED + number)}, ${mutation.name}: ${wrong}`);
    if (checked.status < 0) break;
  }
  expect(complaints).toEqual([]);
  // The mutations do reach the reading, and not only the zip's checksums.
  expect(statuses.get(2)).toBeGreaterThan(COUNT / 5);
  expect((statuses.get(0) ?? 0) + (statuses.get(1) ?? 0)).toBeGreaterThan(COUNT / 5);
}, 600_000);
