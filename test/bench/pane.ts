import { startBench, stopBench } from "../browser/workbench";
import { blockings, type Blocking } from "./blocking";
import { weight, type Weight } from "./bundle";
import { drawTime } from "./drawing";

const RUNS = 3;

/** What the pane costs the officer. */
export interface PaneFigures {
  readonly weight: Weight;
  /** Milliseconds to the first drawing on a processor four times slower: the median of three. */
  readonly drawn: number;
  /** The longest task of each action: the shortest of three, which other programs disturb least. */
  readonly blockings: readonly Blocking[];
}

/** Measures the pane in a Chromium of this machine. */
export async function paneFigures(): Promise<PaneFigures> {
  const bench = await startBench();
  try {
    const drawn: number[] = [];
    const runs: (readonly Blocking[])[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      drawn.push(await drawTime(bench));
      runs.push(await blockings(bench));
    }
    return { weight: weight(), drawn: median(drawn), blockings: runs.reduce(shorter) };
  } finally {
    await stopBench(bench);
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function shorter(one: readonly Blocking[], other: readonly Blocking[]): readonly Blocking[] {
  return one.map(({ action, longest }, i) => ({
    action,
    longest: Math.min(longest, other[i]?.longest ?? longest),
  }));
}

/** The figures in words, a line for each. */
export function paneLines({
  weight: { first, later },
  drawn,
  blockings: found,
}: PaneFigures): string[] {
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} ko`;
  return [
    `volet, gzip : première vue ${kilobytes(first)}, le reste ${kilobytes(later)}`,
    `première vue dessinée, processeur quatre fois plus lent : ${drawn.toFixed(0)} ms`,
    "plan de 60 lignes, plus longue tâche du volet :",
    ...found.map(
      ({ action, longest }) =>
        `  ${action} : ${longest === 0 ? "moins de 50 ms" : `${longest.toFixed(0)} ms`}`,
    ),
  ];
}
