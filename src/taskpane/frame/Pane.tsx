import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { ControlPage } from "../control/ControlPage";
import { FormPage } from "../form/FormPage";
import { Header } from "../header/Header";
import { Pages } from "../header/Pages";
import { RecapPage } from "../recap/RecapPage";
import { useFollowing } from "../state/useFollowing";
import { usePane } from "../state/usePane";
import { Announcer } from "./Announcer";
import { FailureBar } from "./FailureBar";
import { NoPlan } from "./NoPlan";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  page: { flexGrow: 1, overflowY: "auto", minHeight: 0 },
});

/** The pane once Excel is there: verdict, pages, and what is to be said. */
export function Pane() {
  const styles = useStyles();
  const [state, actions] = usePane();
  const { check } = actions;
  useEffect(() => {
    // One verdict as soon as the pane opens; reading only, the sheet gets no mark before being asked.
    check(false);
  }, [check]);
  useFollowing(state, actions.dispatch);
  const { checked, failure, page } = state;
  const recheck = () => {
    check(true);
  };
  return (
    <div className={styles.root}>
      <Header state={state} onCheck={recheck} />
      {checked?.report.plan ? (
        <Pages state={state} report={checked.report} dispatch={actions.dispatch} />
      ) : null}
      {failure ? <FailureBar failure={failure} onRetry={recheck} /> : null}
      <main className={styles.page}>
        {checked ? null : state.work ? <Waiting label="Lecture du classeur…" /> : null}
        {checked && !checked.report.plan ? <NoPlan report={checked.report} /> : null}
        {checked?.report.plan && page === "control" ? (
          <ControlPage state={state} checked={checked} actions={actions} />
        ) : null}
        {checked?.report.plan && page === "recap" ? (
          <RecapPage state={state} plan={checked.report.plan} actions={actions} />
        ) : null}
        {checked?.report.plan && page === "form" ? (
          <FormPage plan={checked.report.plan} isStale={state.isStale} />
        ) : null}
      </main>
      <Announcer text={state.announcement} />
    </div>
  );
}
