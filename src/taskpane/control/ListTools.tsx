import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { PaneState, Grouping } from "../state/paneState";
import { shiftKeys } from "../words/keys";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 12px 0" },
  search: { flexGrow: 1, width: "80px" },
  step: { minWidth: "24px", width: "24px", padding: 0 },
});

const GROUPINGS: Readonly<Record<Grouping, string>> = {
  severity: "Par gravité",
  rule: "Par règle",
  line: "Par ligne",
};

interface Props {
  readonly state: PaneState;
  readonly dispatch: PaneActions["dispatch"];
  readonly onStep: (step: 1 | -1) => void;
}

/** Search, order, and the way from one finding to the next. */
export function ListTools({ state, dispatch, onStep }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  return (
    <div className={styles.root}>
      <input
        type="search"
        aria-label="Chercher dans les constats"
        placeholder="Chercher"
        className={mergeClasses(fields.field, styles.search)}
        value={state.search}
        onChange={(event) => {
          dispatch({ type: "searched", search: event.target.value });
        }}
      />
      <select
        aria-label="Ordre de la liste"
        className={fields.field}
        value={state.grouping}
        onChange={(event) => {
          const grouping = GROUPING_KEYS.find((key) => key === event.target.value);
          dispatch({ type: "grouped", grouping: grouping ?? "severity" });
        }}
      >
        {GROUPING_KEYS.map((key) => (
          <option key={key} value={key}>
            {GROUPINGS[key]}
          </option>
        ))}
      </select>
      <Button
        size="small"
        className={styles.step}
        aria-label="Constat précédent"
        title={`Constat précédent (${shiftKeys("F8")})`}
        onClick={() => {
          onStep(-1);
        }}
      >
        ↑
      </Button>
      <Button
        size="small"
        className={styles.step}
        aria-label="Constat suivant"
        title="Constat suivant (F8)"
        onClick={() => {
          onStep(1);
        }}
      >
        ↓
      </Button>
    </div>
  );
}

const GROUPING_KEYS: readonly Grouping[] = ["severity", "rule", "line"];
