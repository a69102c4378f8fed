// `npx tsx test/browser/pictures.ts [THEME|WALK]…`: a picture of every state of the pane, in every
// theme and width, into test-results/etats/ for looking at.
import { mkdirSync } from "node:fs";
import { statesOf, WALKS } from "./states";
import { THEME_NAMES } from "./states/themes";
import { startBench, stopBench, type Bench, type Workbench } from "./workbench";

const SIZES = [
  [350, 378],
  [320, 600],
  [700, 600],
] as const;

const asked = process.argv.slice(2);
const isAsked = (name: string, all: readonly string[]) =>
  asked.includes(name) || !all.some((one) => asked.includes(one));
const walks = WALKS.map(({ name }) => name);

/** The pane as it stands, in each size. */
async function take(workbench: Workbench, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await workbench.sizePane(width, height);
    await workbench.panePicture(`etats/${name.replaceAll(/[ ,']+/g, "-")}-${String(width)}`);
  }
  await workbench.sizePane(350, 600);
}

async function takeAll(bench: Bench): Promise<void> {
  const themes = THEME_NAMES.filter((name) => isAsked(name, THEME_NAMES));
  for (const walk of WALKS.filter(({ name }) => isAsked(name, walks))) {
    for await (const { workbench, theme, state } of statesOf(bench, walk, themes)) {
      await take(workbench, `${theme}-${walk.name}-${state}`);
      console.log(`${theme} · ${walk.name} · ${state}`);
    }
  }
}

mkdirSync("test-results/etats", { recursive: true });
const bench = await startBench();
try {
  await takeAll(bench);
} finally {
  await stopBench(bench);
}
