import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { a1From, type CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import { STATE_COLORS } from "../frame/stateColors";
import { severityName } from "../words/severities";
import { FindingDetails } from "./FindingDetails";
import { placeOf } from "./findingsView";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: "block",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  first: { display: "flex", alignItems: "center", gap: "6px", fontSize: "12px" },
  cell: {
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  blocking: { color: STATE_COLORS.blocking },
  warning: { color: STATE_COLORS.warning },
  info: { color: STATE_COLORS.info },
  place: { color: tokens.colorNeutralForeground2 },
  sentence: { display: "block", marginTop: "2px", fontSize: "13px", lineHeight: "18px" },
});

interface Props {
  readonly finding: Finding;
  readonly plan: Plan | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSelect: (at: CellAddress) => void;
}

/** A finding in two lines; a click shows its cell in the sheet and opens the rest. */
export function FindingItem({ finding, plan, isOpen, onToggle, onSelect }: Props) {
  const styles = useStyles();
  const details = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) {
      item.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isOpen]);
  const primary = finding.cells[0];
  return (
    <li ref={item} className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => {
          if (primary && !isOpen) {
            onSelect(primary);
          }
          onToggle();
        }}
      >
        <span className={styles.first}>
          {primary ? (
            <span className={mergeClasses(styles.cell, styles[finding.severity])}>
              {a1From(plan?.sheet ?? null, primary)}
            </span>
          ) : (
            <span className={styles[finding.severity]}>{severityName(finding.severity)}</span>
          )}
          <span className={styles.place}>{placeOf(plan, finding)}</span>
        </span>
        <span className={styles.sentence}>{finding.message}</span>
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen ? (
          <FindingDetails finding={finding} sheet={plan?.sheet ?? null} onSelect={onSelect} />
        ) : null}
      </div>
    </li>
  );
}
