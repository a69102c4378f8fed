import type { Report } from "../../checking/report";
import { recapWrites } from "../../recap/fill";
import type { Page, PaneState } from "../state/paneState";
import type { PaneEvent } from "../state/reducer";
import { Tabs } from "./Tabs";

interface Props {
  readonly state: PaneState;
  readonly report: Report;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The pages, each with what waits there: a count, or a tick. */
export function Pages({ state, report: { plan, summary }, dispatch }: Props) {
  const toWrite = plan?.recap ? waiting(recapWrites(plan).length) : "";
  return (
    <Tabs
      label="Pages du volet"
      selected={state.page}
      onSelect={(page: Page) => {
        dispatch({ type: "pageChosen", page });
      }}
      items={[
        tab("control", "Contrôle", waiting(summary.blocking + summary.warning)),
        tab("recap", "Récapitulatif", toWrite),
        tab("form", "Formulaire", ""),
      ]}
    />
  );
}

function tab(key: Page, label: string, waitingThere: string) {
  return { key, id: tabId(key), label, waiting: waitingThere };
}

/** The id of a page's tab, by which its panel is named. */
export function tabId(page: Page): string {
  return `tab-${page}`;
}

function waiting(count: number): string {
  return count === 0 ? "✓" : String(count);
}
