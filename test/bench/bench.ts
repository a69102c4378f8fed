// `npm run bench [-- --json]`: how long reading and rules take as plans grow.
import { findingsOf } from "../../src/checking/check";
import { readPlan } from "../../src/reading/readPlan";
import { SHAPES, type Shape } from "./plans";

const SIZES = [100, 1_000, 10_000] as const;
const RUNS = 7;

/** Median times in milliseconds. */
interface Times {
  readonly lines: number;
  readonly reading: number;
  readonly rules: number;
  readonly findings: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
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
  return { lines, reading: median(reading), rules: median(rules), findings };
}

/** How many times longer each size takes than the one before, ten times smaller. */
function ratios(times: readonly Times[], of: "reading" | "rules"): number[] {
  return times.slice(1).map((one, index) => one[of] / (times[index]?.[of] ?? 1));
}

function print(name: string, times: readonly Times[]): void {
  const right = (text: string) => text.padStart(12);
  const milliseconds = (value: number) => right(`${value.toFixed(1)} ms`);
  console.log(`\n${name}`);
  console.log(["lignes", "lecture", "règles", "constats"].map(right).join(""));
  for (const { lines, reading, rules, findings } of times) {
    const counts = [lines, findings].map((count) => right(String(count)));
    console.log([counts[0], milliseconds(reading), milliseconds(rules), counts[1]].join(""));
  }
  const shown = (of: "reading" | "rules") =>
    ratios(times, of)
      .map((ratio) => `× ${ratio.toFixed(1)}`)
      .join(", ");
  console.log(
    `  pour dix fois plus de lignes : lecture ${shown("reading")} ; règles ${shown("rules")}`,
  );
}

// The first runs compile: they are not counted.
for (const shape of SHAPES) measure(shape, 200);
const results = SHAPES.map((shape) => {
  const times = SIZES.map((lines) => measure(shape, lines));
  return {
    name: shape.name,
    times,
    ratios: { reading: ratios(times, "reading"), rules: ratios(times, "rules") },
  };
});
if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else for (const { name, times } of results) print(name, times);
