import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { StateIcon } from "../frame/icons";
import type { PaneActions } from "../state/usePane";
import { severityTitle } from "../words/severities";
import { FindingItem } from "./FindingItem";
import { findingKey, type FindingGroup } from "./findingsView";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly plan: Plan | null;
  readonly opened: string | null;
  readonly actions: PaneActions;
}

/** The findings under a heading for each severity. */
export function FindingList({ groups, plan, opened, actions }: Props) {
  const styles = useStyles();
  return groups.map(({ severity, findings }) => (
    <section key={severity}>
      <h2 className={styles.heading}>
        <StateIcon shape={severity} size={14} />
        {`${severityTitle(severity, findings.length)} (${String(findings.length)})`}
      </h2>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const key = findingKey(finding);
          return (
            <FindingItem
              key={key}
              finding={finding}
              plan={plan}
              isOpen={opened === key}
              onToggle={() => {
                actions.dispatch({ type: "findingToggled", key });
              }}
              onSelect={actions.select}
            />
          );
        })}
      </ul>
    </section>
  ));
}
