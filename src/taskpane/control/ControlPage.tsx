import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Checked, PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { FindingList } from "./FindingList";
import { groupFindings } from "./findingsView";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  tools: { padding: "6px 12px 0", display: "grid", gap: "2px" },
  note: { margin: "0 0 4px", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  nothing: { padding: "8px 12px", margin: 0, fontSize: "13px" },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly actions: PaneActions;
}

/** The findings by severity, and the marks. */
export function ControlPage({ state, checked, actions }: Props) {
  const styles = useStyles();
  const { findings, summary, plan } = checked.report;
  const groups = groupFindings(findings, state.filter);
  const isProtected = plan !== null && checked.protectedSheets.includes(plan.sheet);
  return (
    <>
      <div className={styles.tools}>
        <SeverityFilter summary={summary} chosen={state.filter} dispatch={actions.dispatch} />
        <Switch
          label="Surligner dans la feuille"
          checked={state.isMarked}
          disabled={isProtected || state.work !== null}
          onChange={(_event, { checked: wanted }) => {
            actions.setMarks(wanted);
          }}
        />
        {isProtected ? (
          <p className={styles.note}>
            La feuille est protégée&nbsp;: les constats restent dans ce volet, rien n&apos;est
            surligné.
          </p>
        ) : null}
      </div>
      {groups.length === 0 ? (
        <p className={styles.nothing}>Aucun constat.</p>
      ) : (
        <FindingList groups={groups} plan={plan} opened={state.opened} actions={actions} />
      )}
    </>
  );
}
