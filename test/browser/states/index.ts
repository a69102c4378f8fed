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

/** Each state of a walk in each theme, one after the other. */
export async function* statesOf(
  bench: Bench,
  walk: Walk,
  themes: readonly ThemeName[],
): AsyncGenerator<Standing> {
  if (walk.isFleeting === true && themes.length > 1) {
    for (const theme of themes) yield* statesOf(bench, walk, [theme]);
    return;
  }
  const workbench = await Workbench.open(bench, {}, walk.isFirstOpening);
  for (const theme of themes.slice(0, 1)) await wear(workbench, theme);
  for await (const state of walk.steps(workbench)) {
    for (const theme of themes) {
      if (themes.length > 1) await wear(workbench, theme);
      yield { workbench, theme, state };
    }
  }
  await workbench.close();
}
