import type { JudgedPapers } from "../../checking/judgedPapers";
import type { Plan } from "../../plan/plan";
import { recapWrites } from "../../judgement/recapFill";
import { recapStanding } from "../recap/recapStanding";
import { useComparedPapers } from "../papers/state/papersStore";
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
  const papers = useComparedPapers(checked);
  const left = plan
    ? demandsOf(checked, plan, state.isMarked, papers).filter(({ isMet }) => !isMet)
    : [];
  return (
    <Tabs
      label="Pages du volet"
      selected={state.page}
      onSelect={(page: Page) => {
        dispatch({ type: "pageChosen", page });
      }}
      items={[
        tab("control", "Contrôle", waiting(summary.blocking + summary.warning)),
        tab("recap", "Récapitulatif", plan ? recapWaiting(plan) : ""),
        tab("papers", "Pièces", papersWaiting(papers)),
        tab("form", "Formulaire", ""),
        tab("sending", "Envoi", state.isPrepared && left.length === 0 ? "prêt" : ""),
      ]}
    />
  );
}

/** No tick while a total is not known: the page says why. */
function recapWaiting(plan: Plan): string {
  const count = plan.recap ? recapWrites(plan).length : 0;
  return count > 0 || recapStanding(plan) === "right" ? waiting(count) : "";
}

/** What the papers do not say as the plan does; nothing before they are compared. */
function papersWaiting(papers: JudgedPapers | null): string {
  if (!papers) return "";
  const { blocking, warning } = papers.report.summary;
  return waiting(blocking + warning);
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
