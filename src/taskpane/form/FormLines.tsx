import { makeStyles, tokens } from "@fluentui/react-components";
import { readingLabel } from "../words/amounts";
import type { AmountCell, Plan } from "../../plan/plan";
import { objectivesLabel } from "../control/findingsView";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "18px",
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
    "& td, & tbody th": {
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: "normal",
    },
  },
  amount: {
    textAlign: "right !important" as "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    paddingLeft: "8px !important",
  },
});

/** The plan's lines in short, as they will be typed. */
export function FormLines({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Ligne</th>
          <th scope="col" className={styles.amount}>
            Département
          </th>
          <th scope="col" className={styles.amount}>
            État
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.lines.map((line) => (
          <tr key={line.row}>
            <th scope="row">{objectivesLabel(line.objectives)}</th>
            <td className={styles.amount}>{amountLabel(line.department)}</td>
            <td className={styles.amount}>
              {line.states.map(({ cell }) => amountLabel(cell)).join(" + ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountLabel(amount: AmountCell | null): string {
  return amount && amount.reading.kind !== "blank" ? readingLabel(amount.reading) : "–";
}
