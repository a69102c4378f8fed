import { lazy, Suspense, useEffect } from "react";
import type { Plan } from "../../plan/plan";
import { ControlPage } from "../control/ControlPage";
import type { PaneActions } from "../state/actions";
import type { Checked, PaneState } from "../state/paneState";
import { Waiting } from "./Waiting";

// Only the first page is in the first download; the others follow once it is drawn.
const loadRecap = async () => ({ default: (await import("../recap/RecapPage")).RecapPage });
const loadForm = async () => ({ default: (await import("../form/FormPage")).FormPage });
const loadSending = async () => ({ default: (await import("../sending/SendingPage")).SendingPage });
const RecapPage = lazy(loadRecap);
const FormPage = lazy(loadForm);
const SendingPage = lazy(loadSending);

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** The page that was chosen. */
export function PageContent(props: Props) {
  useEffect(() => {
    // What fails here is asked for again, and told, when the page is chosen.
    Promise.all([loadRecap(), loadForm(), loadSending()]).catch(() => undefined);
  }, []);
  return <Suspense fallback={<Waiting label="Ouverture de la page…" />}>{pageOf(props)}</Suspense>;
}

function pageOf({ state, checked, plan, actions }: Props) {
  switch (state.page) {
    case "control":
      return <ControlPage state={state} checked={checked} actions={actions} />;
    case "recap":
      return <RecapPage state={state} plan={plan} actions={actions} />;
    case "form":
      return <FormPage plan={plan} isStale={state.isStale} />;
    case "sending":
      return <SendingPage state={state} checked={checked} plan={plan} actions={actions} />;
  }
}
