import type { Locator } from "playwright-core";
import type { Workbench } from "../workbench";

/** A way through states of the pane: gives the name of each once it stands. */
export interface Walk {
  readonly name: string;
  /** The officer never opened the pane before. */
  readonly isFirstOpening?: boolean;
  /** A state of it goes away by itself: it is walked anew for each theme. */
  readonly isFleeting?: boolean;
  readonly steps: (workbench: Workbench) => AsyncGenerator<string>;
}

/** What the walks take hold of in the pane. */
export function handles({ pane }: Workbench) {
  return {
    button: (name: string | RegExp): Locator => pane.getByRole("button", { name }),
    tab: (name: RegExp): Locator => pane.getByRole("tab", { name }),
    heading: (name: string | RegExp): Locator => pane.getByRole("heading", { name }),
    failure: (): Locator => pane.getByRole("region", { name: "Échec" }),
  };
}
