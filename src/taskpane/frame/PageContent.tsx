import { useEffect } from "react";
import type { Plan } from "../../plan/plan";
import { ControlPage } from "../control/ControlPage";
import type { PaneActions } from "../state/actions";
import type { Checked, PaneState } from "../state/paneState";
import { later } from "../parts/later";
import { usePapers } from "../papers/state/papersStore";

// Only the first page is in the first download; the others follow once it is drawn.
const loadRecap = async () => (await import("../recap/RecapPage")).RecapPage;
const loadPapers = async () => (await import("../papers/PapersPage")).PapersPage;
const loadForm = async () => (await import("../form/FormPage")).FormPage;
const loadSending = async () => (await import("../sending/SendingPage")).SendingPage;
const OPENING = "Ouverture de la page…";
const RecapPage = later(loadRecap, OPENING);
const PapersPage = later(loadPapers, OPENING);
const FormPage = later(loadForm, OPENING);
const SendingPage = later(loadSending, OPENING);
const PaperFindings = later(
  async () => (await import("../papers/findings/PaperFindings")).PaperFindings,
  null,
);

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** The page that was chosen. */
export function PageContent({ state, checked, plan, actions }: Props) {
  const { isCompared } = usePapers();
  useEffect(() => {
    // What fails here is asked for again, and told, when the page is chosen.
    Promise.all([loadRecap(), loadPapers(), loadForm(), loadSending()]).catch(() => undefined);
  }, []);
  switch (state.page) {
    case "control":
      return (
        <>
          <ControlPage state={state} checked={checked} actions={actions} />
          {isCompared ? (
            <PaperFindings state={state} checked={checked} plan={plan} actions={actions} />
          ) : null}
        </>
      );
    case "recap":
      return <RecapPage state={state} plan={plan} actions={actions} />;
    case "papers":
      return <PapersPage checked={checked} plan={plan} actions={actions} />;
    case "form":
      return (
        <FormPage
          checked={checked}
          plan={plan}
          isStale={state.isStale}
          onMend={() => {
            actions.dispatch({ type: "pageChosen", page: "control" });
          }}
        />
      );
    case "sending":
      return <SendingPage state={state} checked={checked} plan={plan} actions={actions} />;
  }
}
