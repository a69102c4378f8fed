import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { Header } from "../header/Header";
import { useFollowing } from "../state/useFollowing";
import { usePane } from "../state/usePane";
import { Announcer } from "../parts/Announcer";
import { FailureBar } from "./FailureBar";
import { later } from "../parts/later";
import { SMALL_PANE } from "../parts/smallPane";
import { Waiting } from "../parts/Waiting";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    // Cells hold anything: a word without end breaks rather than push the rest out of sight.
    overflowWrap: "anywhere",
    [SMALL_PANE]: { overflowY: "auto" },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    [SMALL_PANE]: { flexShrink: 0 },
  },
});

const READING = "Lecture du classeur…";

// Loads while the workbook is being read: the verdict's place is drawn first.
const CheckedView = later(async () => (await import("./CheckedView")).CheckedView, READING);

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
  const { checked, failure, isRepeatable, work } = state;
  const recheck = () => {
    check(true);
  };
  const learn = () => {
    actions.dispatch({ type: "learningToggled", isLearning: true });
  };
  return (
    <div className={styles.root}>
      <Header state={state} onCheck={recheck} onKeep={actions.keep} onLearn={learn} />
      <main className={styles.main}>
        {checked ? (
          <CheckedView state={state} checked={checked} actions={actions} />
        ) : failure ? (
          <FailureBar failure={failure} isRepeatable={isRepeatable} onRetry={actions.retry} />
        ) : work ? (
          <Waiting label={READING} />
        ) : null}
      </main>
      <Announcer text={state.announcement} />
    </div>
  );
}
