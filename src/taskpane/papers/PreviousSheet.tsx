import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Plan } from "../../plan/plan";
import { useFieldStyles } from "../parts/fieldStyles";
import { papersActions } from "./state/papersActions";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly plan: Plan;
  readonly chosen: string | null;
}

/** Last year's plan, when another sheet of this very workbook holds one: it costs no file. */
export function PreviousSheet({ plan, chosen }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  if (plan.otherSheets.length === 0) return null;
  return (
    <div className={styles.root}>
      <label htmlFor={id}>Année précédente</label>
      <select
        id={id}
        className={fields.field}
        value={chosen ?? ""}
        onChange={({ target }) => {
          papersActions.choosePrevious(target.value === "" ? null : target.value);
        }}
      >
        <option value="">Ne pas comparer</option>
        {plan.otherSheets.map((sheet) => (
          <option key={sheet} value={sheet}>{`feuille ${sheet}`}</option>
        ))}
      </select>
    </div>
  );
}
