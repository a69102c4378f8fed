import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { StateIcon } from "../frame/icons";
import { STATE_COLORS } from "../frame/stateColors";
import { useLate } from "../frame/useLate";
import type { PaneState } from "../state/paneState";
import { verdictOf, whatWasRead } from "../words/verdict";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px 12px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  blocking: { color: STATE_COLORS.blocking },
  ready: { color: STATE_COLORS.ready },
  read: {
    gridColumn: "1 / -1",
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  part: { whiteSpace: "nowrap" },
  stale: {
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    color: STATE_COLORS.warning,
  },
});

/** How long a change may stay unchecked before the verdict says so, in milliseconds. */
const STALE_SHOWN = 800;

/** Before the first check has ended. */
const FIRST = { title: "Pas encore vérifié", note: "Le contrôle lit le plan, ligne par ligne." };

interface Props {
  readonly state: PaneState;
  readonly onCheck: () => void;
}

/** The verdict, always in sight, and what it is worth: what was read, when, and whether it still holds. */
export function Header({ state, onCheck }: Props) {
  const styles = useStyles();
  const { checked, isStale, work } = state;
  const isLate = useLate(work !== null);
  // A check follows each edit: what it settles at once is not worth a word that comes and goes.
  const isOld = useLate(isStale, STALE_SHOWN);
  const verdict = checked ? verdictOf(checked.report) : { tone: "none" as const, ...FIRST };
  const color = verdict.tone === "none" ? undefined : styles[verdict.tone];
  return (
    <header className={styles.root}>
      <StateIcon shape={verdict.tone} size={20} />
      <h1 className={mergeClasses(styles.title, color)}>{verdict.title}</h1>
      <Button
        appearance={isOld || !checked ? "primary" : "secondary"}
        size="small"
        disabledFocusable={work !== null}
        {...(isLate ? { icon: <Spinner size="extra-tiny" /> } : {})}
        onClick={onCheck}
      >
        Vérifier
      </Button>
      <p className={styles.read}>
        {checked
          ? whatWasRead(checked.report, checked.at).map((part, i) => (
              <Fragment key={part}>
                {i === 0 ? "" : " · "}
                <span className={styles.part}>{part}</span>
              </Fragment>
            ))
          : FIRST.note}
        {isOld ? (
          <>
            {" · "}
            <span className={styles.stale}>modifié depuis</span>
          </>
        ) : null}
      </p>
    </header>
  );
}
