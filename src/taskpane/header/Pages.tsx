import { recapWrites } from "../../recap/fill";
import { demandsOf } from "../sending/demands";
import type { Checked, Page, PaneState } from "../state/paneState";
import type { PaneEvent } from "../state/reducer";
import { Tabs } from "./Tabs";

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The pages, each with what waits there: a count, or a tick. */
export function Pages({ state, checked, dispatch }: Props) {
  const { plan, summary } = checked.report;
  const left = plan ? demandsOf(checked, plan, state.isMarked).filter(({ isMet }) => !isMet) : [];
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
        tab("sending", "Envoi", left.length === 0 ? "✓" : ""),
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
