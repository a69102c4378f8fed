// `npm run bench -- causes`: what is said of seeded slips; `-- folder`: how long a folder of plans takes. `npm run bench [-- --json]`: how long reading and rules take as plans grow; what the pane weighs,
// how soon it is drawn, how long it keeps the page from answering; what Excel is made to load and
// asked for, beside its budgets.
import { checkWorkbook, findingsOf } from "../../src/checking/check";
import { french } from "../../src/plan/typography";
import { readPlan } from "../../src/reading/readPlan";
import { causesFigures, causesLines } from "./causes";
import { BAD_INPUTS, type BadInput } from "./badInputs";
import { folderLines, folderTimes } from "./folder";
import { paneFigures, paneLines } from "./pane";
import { SHAPES, type Shape } from "./plans";
import { measureShipped, shippedLines } from "./shipped";

const SIZES = [100, 1_000, 10_000] as const;
const RUNS = 7;

/** Milliseconds: the median of the runs, and the fastest of them, which other programs disturb least. */
interface Time {
  readonly median: number;
  readonly fastest: number;
}

interface Times {
  readonly lines: number;
  readonly reading: Time;
  readonly rules: Time;
  readonly findings: number;
}

function timeOf(values: readonly number[]): Time {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, fastest: sorted[0] ?? 0 };
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function measure(shape: Shape, lines: number): Times {
  const reading: number[] = [];
  const rules: number[] = [];
  let findings = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const snapshot = shape.make(lines, run);
    const [plan, readingTime] = timed(() => readPlan(snapshot));
    if (plan?.lines.length !== lines)
      throw new Error(`${shape.name}: ${String(plan?.lines.length)} lines`);
    const [found, rulesTime] = timed(() => findingsOf(plan));
    reading.push(readingTime);
    rules.push(rulesTime);
    findings = found.length;
  }
  return { lines, reading: timeOf(reading), rules: timeOf(rules), findings };
}

/** How long the answer takes on what nobody should have made: a second at most. */
function answer({ name, make }: BadInput): { name: string; time: Time } {
  const book = make();
  const times = Array.from({ length: 3 }, () => timed(() => checkWorkbook(book))[1]);
  return { name, time: timeOf(times) };
}

/** How many times longer each size takes than the one before, ten times smaller. */
function ratios(times: readonly Times[], of: "reading" | "rules"): number[] {
  return times.slice(1).map((one, index) => one[of].median / (times[index]?.[of].median ?? 1));
}

function print(name: string, times: readonly Times[]): void {
  const right = (text: string) => text.padStart(22);
  const written = ({ median, fastest }: Time) =>
    right(`${median.toFixed(1)} ms (${fastest.toFixed(1)})`);
  console.log(`\n${name} : temps médian (le plus court)`);
  console.log(["lignes", "lecture", "règles", "constats"].map(right).join(""));
  for (const { lines, reading, rules, findings } of times) {
    const cells = [right(String(lines)), written(reading), written(rules), right(String(findings))];
    console.log(cells.join(""));
  }
  const shown = (of: "reading" | "rules") =>
    ratios(times, of)
      .map((ratio) => `× ${ratio.toFixed(1)}`)
      .join(", ");
  console.log(`  dix fois plus de lignes : lecture ${shown("reading")} ; règles ${shown("rules")}`);
}

if (process.argv.includes("causes")) {
  console.log(french(causesLines(await causesFigures()).join("\n")));
  process.exit();
}
if (process.argv.includes("folder")) {
  console.log(french(folderLines(await folderTimes()).join("\n")));
  process.exit();
}
// The first runs compile: they are not counted.
for (const shape of SHAPES) measure(shape, 200);
const results = SHAPES.map((shape) => {
  const times = SIZES.map((lines) => measure(shape, lines));
  return {
    name: shape.name,
    runs: RUNS,
    times,
    ratios: { reading: ratios(times, "reading"), rules: ratios(times, "rules") },
  };
});
const answers = BAD_INPUTS.map(answer);
const isJson = process.argv.includes("--json");
if (!isJson) {
  for (const { name, times } of results) print(name, times);
  console.log("\nEntrées démesurées, lues et contrôlées en une seconde au plus");
  for (const { name, time } of answers) {
    console.log(`  ${name} : ${time.median.toFixed(0)} ms (${time.fastest.toFixed(0)})`);
  }
}
const pane = await paneFigures();
const shipped = await measureShipped();
const folders = await folderTimes();
console.log(
  isJson
    ? JSON.stringify({ shapes: results, answers, pane, shipped, folders }, null, 2)
    : `\n${french([...paneLines(pane), ...shippedLines(shipped), ...folderLines(folders)].join("\n"))}`,
);
