import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatEuros } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { french } from "../../plan/typography";
import { parseAmount } from "../../reading/cells/amount";
import { useFieldStyles } from "../parts/fieldStyles";
import { STATE_COLORS } from "../parts/stateColors";
import { useTableStyles } from "../parts/tableStyles";
import type { PaneActions } from "../state/actions";
import { envelopeView, type EnvelopeView } from "./sharesView";

const useStyles = makeStyles({
  source: { whiteSpace: "nowrap" },
  field: { width: "110px" },
  // « dépassée de 479 300,00 € » breaks before its amount where the pane is narrow.
  left: { whiteSpace: "normal" },
  exceeded: { color: STATE_COLORS.warning, fontWeight: tokens.fontWeightSemibold },
  refused: { margin: "4px 0 0", color: STATE_COLORS.blocking },
});

interface Props {
  readonly plan: Plan;
  readonly onKeep: PaneActions["keep"];
}

/** The notified envelopes, typed in and kept in the workbook, and what is left of each. */
export function Envelopes({ plan, onKeep }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const keep = (source: Source, text: string) => {
    const amount = text.trim() === "" ? null : parseAmount(text);
    if (text.trim() !== "" && (amount === null || amount.isNegative())) {
      setRefused(french(`« ${text} » n'est pas un montant : écrivez par exemple 370 395,00.`));
      return;
    }
    setRefused(null);
    onKeep(({ envelopes }) => {
      const others = [...envelopes].filter(([one]) => one !== source);
      return { envelopes: new Map(amount ? [...others, [source, amount]] : others) };
    });
  };
  return (
    <>
      <table className={table.root} aria-label="Enveloppes notifiées">
        <thead>
          <tr>
            <th scope="col" className={table.heading}>
              Source
            </th>
            <th scope="col" className={table.amountHeading}>
              Notifié
            </th>
            <th scope="col" className={table.amountHeading}>
              Reste
            </th>
          </tr>
        </thead>
        <tbody>
          {envelopeView(plan).map((view) => (
            <tr key={view.source}>
              <th scope="row" className={mergeClasses(table.label, styles.source)}>
                {view.source}
              </th>
              <td className={table.amount}>
                {view.isGiven && view.envelope ? (
                  formatEuros(view.envelope)
                ) : (
                  <EnvelopeField
                    // What was kept comes back written as an amount.
                    key={view.envelope?.toFixed(2) ?? ""}
                    view={view}
                    describedBy={refused === null ? undefined : id}
                    onKeep={keep}
                  />
                )}
              </td>
              <td
                className={mergeClasses(
                  table.amount,
                  styles.left,
                  view.left?.isNegative() === true && styles.exceeded,
                )}
              >
                {leftLabel(view)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused === null ? null : (
        <p id={id} role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly view: EnvelopeView;
  readonly describedBy: string | undefined;
  readonly onKeep: (source: Source, text: string) => void;
}

/** Kept when the field is left, or at Enter. */
function EnvelopeField({ view, describedBy, onKeep }: FieldProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const first = view.envelope ? formatEuros(view.envelope) : "";
  const [text, setText] = useState(first);
  const finish = () => {
    if (text !== first) {
      onKeep(view.source, text);
    }
  };
  return (
    <input
      aria-label={`Enveloppe notifiée ${view.source}`}
      aria-describedby={describedBy}
      inputMode="decimal"
      placeholder="à saisir"
      className={mergeClasses(fields.field, fields.amount, styles.field)}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          finish();
        }
      }}
    />
  );
}

function leftLabel({ left, isPartial }: EnvelopeView): string {
  if (isPartial) {
    return "une ligne ne se lit pas";
  }
  if (left === null) {
    return "–";
  }
  return left.isNegative() ? `dépassée de ${formatEuros(left.abs())}` : formatEuros(left);
}
