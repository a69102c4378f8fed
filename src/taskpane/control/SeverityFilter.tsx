import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Summary } from "../../checking/report";
import { SEVERITIES, type Severity } from "../../rules/finding";
import { StateIcon } from "../frame/icons";
import type { PaneEvent } from "../state/reducer";
import { severityTitle } from "../words/severities";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px", fontWeight: "normal" },
});

interface Props {
  readonly summary: Summary;
  readonly chosen: Severity | null;
  readonly dispatch: (event: PaneEvent) => void;
}

/** One button for each severity with its count; pressed, only its findings show. */
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
          onClick={() => {
            dispatch({ type: "filterToggled", severity });
          }}
        >
          {`${String(summary[severity])}\u00a0${severityTitle(severity, summary[severity]).toLowerCase()}`}
        </ToggleButton>
      ))}
    </div>
  );
}
