import type { JudgedPapers } from "../../../checking/judgedPapers";
import { makeStore, useStoreState } from "../../state/store";
import type { Checked } from "../../state/paneState";
import { papersReport } from "./papersReport";
import { FIRST_PAPERS_STATE, reducePapers, type PapersState } from "./papersState";

/** Outlives the page, which goes away when another tab is chosen; never the pane, which has one workbook. */
export const papersStore = makeStore(reducePapers, FIRST_PAPERS_STATE);

/** The papers, drawn again whenever something happens to them. */
export function usePapers(): PapersState {
  return useStoreState(papersStore);
}

/**
 * The papers held against the plan, once the officer asked for the comparison: before that, it is
 * nobody's business, and null; null without a plan too.
 */
export function useComparedPapers(checked: Checked | null): JudgedPapers | null {
  const papers = usePapers();
  const plan = checked?.report.plan;
  return plan && papers.isCompared ? papersReport(plan, papers, checked.kept.deviations) : null;
}
