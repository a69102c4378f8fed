import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { Header } from "../header/Header";
import { Pages, tabId } from "../header/Pages";
import { useFollowing } from "../state/useFollowing";
import { usePane } from "../state/usePane";
import { Announcer } from "./Announcer";
import { FailureBar } from "./FailureBar";
import { NoPlan } from "./NoPlan";
import { PageContent } from "./PageContent";
import { UndoBar } from "./UndoBar";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
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
  useFollowing(state, actions);
  const { checked, failure, page, work } = state;
  const plan = checked?.report.plan;
  const recheck = () => {
    check(true);
  };
  return (
    <div className={styles.root}>
      <Header state={state} onCheck={recheck} onKeep={actions.keep} />
      <main className={styles.main}>
        {checked && plan ? (
          <Pages state={state} checked={checked} dispatch={actions.dispatch} />
        ) : null}
        {failure ? <FailureBar failure={failure} onRetry={recheck} /> : null}
        {checked === null && work ? <Waiting label="Lecture du classeur…" /> : null}
        {checked && !plan ? <NoPlan report={checked.report} /> : null}
        {checked && plan ? (
          <div key={page} role="tabpanel" aria-labelledby={tabId(page)} className={styles.page}>
            <PageContent state={state} checked={checked} plan={plan} actions={actions} />
          </div>
        ) : null}
        {state.written ? <UndoBar written={state.written} work={work} actions={actions} /> : null}
      </main>
      <Announcer text={state.announcement} />
    </div>
  );
}
