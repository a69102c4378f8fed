import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { recapWrites } from "../../recap/fill";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { counted } from "../words/typography";
import { RecapTable } from "./RecapTable";
import { recapView } from "./recapView";

const useStyles = makeStyles({
  root: { padding: "8px 12px", display: "grid", gap: "8px", justifyItems: "start" },
  text: { margin: 0, fontSize: "13px", lineHeight: "18px" },
  note: { margin: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
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
      <div className={styles.root}>
        <p className={styles.text}>
          Ce classeur n&apos;a pas de tableau vert. Recopiez celui du modèle officiel sous le plan,
          puis vérifiez à nouveau.
        </p>
      </div>
    );
  }
  const writes = recapWrites(plan);
  const isBusy = state.work !== null;
  return (
    <div className={styles.root}>
      {state.filled ? (
        <MessageBar intent="success" layout="multiline" style={{ width: "100%" }}>
          <MessageBarBody>
            {`${counted(state.filled.count, "cellule remplie", "cellules remplies")}.`}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={actions.undoFill}>
              Annuler le remplissage
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <RecapTable lines={recapView(plan, writes)} onSelect={actions.select} />
      {writes.length === 0 ? (
        <p className={styles.text}>✓ Le tableau vert reprend les totaux des lignes du plan.</p>
      ) : (
        <>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              actions.fill(writes);
            }}
          >
            {`Remplir le tableau vert (${counted(writes.length, "cellule")})`}
          </Button>
          <p className={styles.note}>
            Seules les cellules marquées ≠ sont écrites&nbsp;; leur format est conservé.
          </p>
        </>
      )}
    </div>
  );
}
