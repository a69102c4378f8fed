import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import type { Checked, PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { FindingList } from "./FindingList";
import { groupFindings } from "./findingsView";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  tools: {
    padding: "4px 12px 0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "4px",
  },
  switch: { alignItems: "center" },
  label: { fontSize: "12px", lineHeight: "16px", padding: "0 0 0 2px", margin: 0 },
  note: { margin: "0 12px 4px", fontSize: "12px", color: tokens.colorNeutralForeground2 },
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
          label={{ children: "Surligner dans la feuille", className: styles.label }}
          labelPosition="before"
          className={styles.switch}
          checked={state.work === "marking" ? state.wantsMarks : state.isMarked}
          disabled={isProtected}
          onChange={(_event, { checked: wanted }) => {
            actions.setMarks(wanted);
          }}
        />
      </div>
      {isProtected ? (
        <p className={styles.note}>
          {french(
            "La feuille est protégée : les constats restent dans ce volet, rien n'est surligné.",
          )}
        </p>
      ) : null}
      {groups.length === 0 ? (
        <p className={styles.nothing}>Aucun constat.</p>
      ) : (
        <FindingList groups={groups} plan={plan} opened={state.opened} actions={actions} />
      )}
    </>
  );
}
