import { Workbench, type Bench } from "../workbench";
import { choices } from "./choices";
import { daily } from "./daily";
import { papers } from "./papers";
import { plans } from "./plans";
import { starting } from "./starting";
import { wear, type ThemeName } from "./themes";
import { templates } from "./templates";
import { troubles } from "./troubles";
import type { Walk } from "./walk";

/** Every state of the pane: what axe looks at, and what pictures are made of. */
export const WALKS: readonly Walk[] = [
  daily,
  choices,
  troubles,
  starting,
  plans,
  papers,
  templates,
];

/** A state of the pane, as it stands now. */
export interface Standing {
  readonly workbench: Workbench;
  readonly theme: ThemeName;
  readonly state: string;
}

/**
 * Each state of a walk in each theme, one after the other.
 * @param perState in how many of them each state is seen: the first, then the others in turn
 */
export async function* statesOf(
  bench: Bench,
  walk: Walk,
  themes: readonly ThemeName[],
  perState = themes.length,
): AsyncGenerator<Standing> {
  const [first, ...others] = themes;
  if (first === undefined) return;
  const inTurn = (turn: number): readonly ThemeName[] => [
    first,
    ...others.map((_, place) => others[(turn + place) % others.length] ?? first),
  ];
  if (walk.isFleeting === true && perState > 1) {
    // What passes by itself is walked anew for each theme.
    for (const theme of inTurn(WALKS.indexOf(walk)).slice(0, perState)) {
      yield* statesOf(bench, walk, [theme]);
    }
    return;
  }
  const workbench = await Workbench.open(bench, {}, walk.isFirstOpening);
  if (perState === 1) await wear(workbench, first);
  let turn = 0;
  for await (const state of walk.steps(workbench)) {
    for (const theme of inTurn(turn).slice(0, perState)) {
      if (perState > 1) await wear(workbench, theme);
      yield { workbench, theme, state };
    }
    turn += 1;
  }
  await workbench.close();
}
