import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { fillWarnings } from "../../checking/fillWarnings";
import { recapWrites } from "../../judgement/recapFill";
import { ActionBar } from "../parts/ActionBar";
import type { PaneActions } from "../state/actions";
import type { PaneState } from "../state/paneState";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  warnings: {
    flexBasis: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** « Remplir le tableau vert », while there is something to write. */
export function RecapActions({ state, plan, actions }: Props) {
  const styles = useStyles();
  const writes = recapWrites(plan);
  const warnings = state.checked ? fillWarnings(state.checked.report) : [];
  return writes.length === 0 ? null : (
    <ActionBar>
      {warnings.length === 0 ? null : (
        <ul className={styles.warnings} aria-label="Avant de remplir">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={state.work !== null}
        onClick={() => {
          actions.write("filling", writes);
        }}
      >
        {`Remplir le tableau vert (${counted(writes.length, "cellule")})`}
      </Button>
    </ActionBar>
  );
}
