import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findingKey } from "../../checking/findingKey";
import { useComparedPapers } from "../papers/state/papersStore";
import { demandsOf } from "../sending/demands";
import type { PaneActions } from "../state/actions";
import { nextStep } from "./nextStep";
import type { Checked, PaneState } from "../state/paneState";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    flexShrink: 0,
    padding: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly actions: PaneActions;
}

/** The one thing to do next, in one sentence, and the button that leads there. */
export function NextStepLine({ state, checked, actions }: Props) {
  const styles = useStyles();
  const { plan } = checked.report;
  const papers = useComparedPapers(checked);
  const demands = plan ? demandsOf(checked, plan, state.isMarked, papers) : [];
  const step = nextStep(state, checked, demands);
  if (!step) return null;
  const { sentence, button, page, finding, cell } = step;
  const go = () => {
    actions.dispatch({ type: "pageChosen", page });
    if (finding) {
      const keys = [findingKey(plan, finding)];
      actions.dispatch({ type: "findingsShown", keys });
    }
    if (cell) actions.select(cell);
  };
  return (
    <section aria-label="À faire maintenant" className={styles.root}>
      <p className={styles.sentence}>{sentence}</p>
      {button === null || (page === state.page && !finding) ? null : (
        <Button size="small" appearance="transparent" onClick={go}>
          {button}
        </Button>
      )}
    </section>
  );
}
