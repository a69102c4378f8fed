import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "decimal.js";
import { useState } from "react";
import { formatEuros } from "../../plan/money";
import { french } from "../../plan/typography";
import { parseAmount } from "../../reading/cells/amount";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "end" },
  field: { width: "110px" },
  typed: { fontWeight: tokens.fontWeightSemibold },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
  },
});

interface Props {
  readonly label: string;
  /** As it stands: read, or put right by hand. */
  readonly amount: Decimal | null;
  readonly isTyped: boolean;
  /** An amount put right; null takes back what was typed. */
  readonly onType: (amount: Decimal | null) => void;
}

/** An amount that was read, to be put right where it was read wrong; emptied, it is as it was read. */
export function AmountField({ label, amount, isTyped, onType }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const first = amount ? formatEuros(amount) : "";
  const [text, setText] = useState(first);
  const [isRefused, setRefused] = useState(false);
  const [shownFor, setShownFor] = useState(first);
  if (shownFor !== first) {
    // The amount has changed: the same field shows it, and keeps the focus.
    setShownFor(first);
    setText(first);
  }
  const finish = () => {
    if (text === first) return;
    const typed = text.trim() === "" ? null : parseAmount(text);
    const isBad = text.trim() !== "" && (typed === null || typed.isNegative());
    setRefused(isBad);
    if (isBad) return;
    if (typed === null && !isTyped) setText(first);
    else onType(typed);
  };
  return (
    <span className={styles.root}>
      <input
        aria-label={label}
        aria-invalid={isRefused}
        inputMode="decimal"
        placeholder="non lu"
        className={mergeClasses(fields.field, fields.amount, styles.field, isTyped && styles.typed)}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
      {isRefused ? (
        <span role="alert" className={styles.note}>
          {french("Écrivez par exemple 18 861,00.")}
        </span>
      ) : null}
      {isTyped && !isRefused ? <span className={styles.note}>repris à la main</span> : null}
    </span>
  );
}
