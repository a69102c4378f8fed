import { readingLabel } from "../words/amounts";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import { useTableStyles } from "../frame/tableStyles";
import { objectivesLabel } from "../control/findingsView";

/** The plan's lines in short, as they will be typed. */
export function FormLines({ plan }: { readonly plan: Plan }) {
  const table = useTableStyles();
  return (
    <table className={table.root}>
      <thead>
        <tr>
          <th scope="col" className={table.heading}>
            Ligne
          </th>
          <th scope="col" className={table.amountHeading}>
            Département
          </th>
          <th scope="col" className={table.amountHeading}>
            État
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.lines.map((line) => (
          <tr key={line.row}>
            <th scope="row" className={table.label}>
              {lineLabel(line)}
            </th>
            <td className={table.amount}>{amountLabel(line.department)}</td>
            <td className={table.amount}>
              {line.states.map(({ cell }) => amountLabel(cell)).join(" + ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** « Objectif 13 · FIR ». */
function lineLabel({ objectives, source }: PlanLine): string {
  const label = objectivesLabel(objectives);
  return source && source.text !== "" ? `${label} · ${source.text}` : label;
}

function amountLabel(amount: AmountCell | null): string {
  return amount && amount.reading.kind !== "blank" ? readingLabel(amount.reading) : "–";
}
