import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Summary } from "../../checking/report";
import { SEVERITIES, type Severity } from "../../judgement/finding";
import { StateIcon } from "../parts/icons";
import type { PaneEvent } from "../state/reducer";
import { severityCount } from "../words/severities";

const useStyles = makeStyles({
  root: { display: "flex", gap: "4px" },
  button: { minWidth: 0, padding: "0 6px 0 4px", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly summary: Summary;
  readonly chosen: Severity | null;
  readonly dispatch: (event: PaneEvent) => void;
}

/** One button for each severity: its shape and its count (its word stands above the list); pressed, only its findings show. */
export function SeverityFilter({ summary, chosen, dispatch }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Filtrer par gravité" className={styles.root}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          icon={<StateIcon shape={severity} />}
          checked={chosen === severity}
          aria-label={severityCount(severity, summary[severity])}
          title={severityCount(severity, summary[severity])}
          onClick={() => {
            dispatch({ type: "filterToggled", severity });
          }}
        >
          {String(summary[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
