import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { recapWrites } from "../../recap/fill";
import { Message } from "../frame/Message";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/actions";
import { counted } from "../words/typography";
import { RecapTable } from "./RecapTable";
import { recapView } from "./recapView";

const useStyles = makeStyles({
  table: { padding: "6px 12px 8px" },
  actions: {
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

/** The green table: as it stands, as it should be, and one button that makes it so. */
export function RecapPage({ state, plan, actions }: Props) {
  const styles = useStyles();
  if (!plan.recap) {
    return (
      <Message
        title="Pas de tableau vert dans ce classeur"
        text="Recopiez celui du modèle officiel sous le plan, puis vérifiez à nouveau."
      />
    );
  }
  const lines = recapView(plan);
  return (
    <>
      <div className={styles.table}>
        <RecapTable lines={lines} onSelect={actions.select} />
      </div>
      <div className={styles.actions}>
        <RecapActions state={state} plan={plan} actions={actions} />
      </div>
    </>
  );
}

function RecapActions({ state, plan, actions }: Props) {
  const writes = recapWrites(plan);
  const isBusy = state.work !== null;
  const isPartial = recapView(plan).some(({ cells }) =>
    cells.some((cell) => cell.state === "unknown"),
  );
  return (
    <>
      {writes.length > 0 ? (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            actions.write("filling", writes);
          }}
        >
          {`Remplir le tableau vert (${counted(writes.length, "cellule")})`}
        </Button>
      ) : null}
      <span>{french(note(writes.length > 0, isPartial, state.written?.kind === "filling"))}</span>
    </>
  );
}

function note(isToWrite: boolean, isPartial: boolean, isFilled: boolean): string {
  if (isPartial) {
    return "Un montant du plan ne se lit pas : les totaux qui en dépendent ne sont pas écrits.";
  }
  if (isToWrite) {
    return "Seules les cellules « ≠ » sont écrites.";
  }
  return isFilled ? "" : "✓ Le tableau vert reprend les totaux du plan.";
}
