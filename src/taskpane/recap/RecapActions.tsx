import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { recapWrites } from "../../recap/fill";
import type { PaneActions } from "../state/actions";
import type { PaneState } from "../state/paneState";
import { counted } from "../words/typography";
import { recapView } from "./recapView";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    fontSize: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** « Remplir le tableau vert », and what it will write. */
export function RecapActions({ state, plan, actions }: Props) {
  const styles = useStyles();
  const writes = recapWrites(plan);
  const isPartial = recapView(plan).some(({ cells }) =>
    cells.some((cell) => cell.state === "unknown"),
  );
  return (
    <div className={styles.root}>
      {writes.length > 0 ? (
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
      ) : null}
      <span>{french(note(writes.length > 0, isPartial))}</span>
    </div>
  );
}

function note(isToWrite: boolean, isPartial: boolean): string {
  if (isPartial) {
    return "Un montant du plan ne se lit pas : les totaux qui en dépendent ne sont pas écrits.";
  }
  return isToWrite
    ? "Seules les cellules « ≠ » sont écrites."
    : "✓ Le tableau vert reprend les totaux du plan.";
}
