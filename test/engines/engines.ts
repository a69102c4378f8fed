import { execFileSync } from "node:child_process";
import path from "node:path";
import { openFirefox } from "./firefox";
import type { Tab } from "./tab";
import { openWebkit } from "./webkit";

type Places = Readonly<Partial<Record<"webkit" | "firefox" | "screen", string>>>;

/** An engine of this machine, ready to be started; `open` is undefined where it cannot be had. */
export interface Engine {
  readonly name: string;
  readonly shows: string;
  readonly open: (() => Promise<Tab>) | undefined;
}

/** The two engines, in the order in which they are walked. */
export function engines(): readonly Engine[] {
  const { webkit, firefox, screen } = found();
  return [
    {
      name: "WebKit",
      shows: "the pane in Excel for Mac, and in Safari",
      open: webkit && screen ? () => openWebkit(webkit, screen) : undefined,
    },
    {
      name: "Firefox",
      shows: "the pane in Excel on the web",
      open: firefox ? () => openFirefox(firefox) : undefined,
    },
  ];
}

/** Those that `npm test` installed, or that stand on this machine. */
function found(): Places {
  const file = path.resolve("scripts/setup/engines.mjs");
  const script = `import(${JSON.stringify(file)}).then((one) => console.log(JSON.stringify(one.findEngines())))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as Places;
}
