import { makeStore, useStoreState } from "../../state/store";
import { makePapersActions } from "./papersActions";
import { FIRST_PAPERS_STATE, reducePapers, type PapersState } from "./papersState";

/** Outlives the page, which goes away when another tab is chosen; never the pane, which has one workbook. */
const papersStore = makeStore(reducePapers, FIRST_PAPERS_STATE);
export const papersActions = makePapersActions(papersStore);

/** The papers, drawn again whenever something happens to them. */
export function usePapers(): PapersState {
  return useStoreState(papersStore);
}
