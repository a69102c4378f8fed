import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { shortened } from "../../../plan/shortened";
import { french } from "../../../plan/typography";
import { STATE_COLORS } from "../../parts/stateColors";
import type { CopyItem } from "./copyView";
import { CopyByHand } from "./CopyByHand";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr) auto",
    gap: "0 6px",
    alignItems: "start",
    padding: "4px 0",
    scrollMargin: "60px 0 40px",
  },
  tick: { color: STATE_COLORS.ready, fontWeight: tokens.fontWeightSemibold },
  text: { display: "grid", gap: "1px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase },
  shown: { whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums" },
  written: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  blocking: { color: STATE_COLORS.blocking },
  notice: { color: STATE_COLORS.warning },
});

interface Props {
  readonly item: CopyItem;
  /** The list's one stop for the Tab key. */
  readonly isCurrent: boolean;
  readonly isRefused: boolean;
  readonly onCarry: (item: CopyItem) => void;
  readonly onTick: (item: CopyItem) => void;
  readonly onKey: (event: KeyboardEvent, item: CopyItem) => void;
}

const TICKS = { copied: "✓", changed: "!", none: "" } as const;
const STATES = { copied: "fait", changed: "a changé depuis, à reprendre", none: "" } as const;

/** An answer: as one reads it, as the form writes it, what is wrong with it, and the button that copies it. */
export function AnswerItem(props: Props) {
  const { item, isCurrent, isRefused, onCarry, onTick, onKey } = props;
  const { label, how, shown, written, state, problems } = item;
  const styles = useStyles();
  const what = how === "tick" ? "Fait" : "Copier";
  const name = [item.answer.field.label, STATES[state]].filter((part) => part !== "").join(", ");
  return (
    <li className={styles.root} data-answer={item.id}>
      <span
        aria-hidden="true"
        className={mergeClasses(styles.tick, state === "changed" && styles.notice)}
      >
        {TICKS[state]}
      </span>
      <span className={styles.text}>
        {label === "" ? null : <span className={styles.label}>{label}</span>}
        <span className={styles.shown}>
          {how === "tick"
            ? french(`À choisir : ${shown}`)
            : isCurrent
              ? shown
              : shortened(shown, LONG)}
        </span>
        {written === null ? null : (
          <span className={styles.written}>
            <span className={styles.label}>{french("s'écrit : ")}</span>
            {written}
          </span>
        )}
        {state === "changed" ? (
          <span className={styles.notice}>Cette réponse a changé depuis votre copie.</span>
        ) : null}
        {problems.map(({ kind, severity, message }) => (
          <span key={kind} className={styles[severity]}>
            {message}
          </span>
        ))}
        {isRefused ? <CopyByHand item={item} onTick={onTick} /> : null}
      </span>
      {how === null ? null : (
        <Button
          size="small"
          appearance={isCurrent ? "primary" : "secondary"}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`${french(`${what} :`)} ${name}`}
          onClick={() => {
            onCarry(item);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            onKey(event, item);
          }}
        >
          {what}
        </Button>
      )}
    </li>
  );
}

/** An action's text can be a page long: its beginning tells which it is. */
const LONG = 140;
