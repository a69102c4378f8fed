import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { verdictSentence } from "../../checking/verdictSentence";
import { Busy } from "../parts/Busy";
import { StateIcon } from "../parts/icons";
import { later } from "../parts/later";
import { STATE_COLORS } from "../parts/stateColors";
import { useLate } from "../parts/useLate";
import { useComparedPapers } from "../papers/state/papersStore";
import type { PaneActions } from "../state/actions";
import type { PaneState } from "../state/paneState";
import { verdictTone, whatWasRead } from "../words/verdict";
import { asksForChoice } from "./asksForChoice";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px 12px 6px",
    // At great zooms only.
    "@media (max-width: 249px)": {
      gridTemplateColumns: "auto 1fr",
      columnGap: "4px",
      paddingLeft: "6px",
      paddingRight: "6px",
    },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  blocking: { color: STATE_COLORS.blocking },
  warning: { color: STATE_COLORS.warning },
  ready: { color: STATE_COLORS.ready },
  read: {
    gridColumn: "1 / -1",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choices: { gridColumn: "1 / -1" },
  check: { "@media (max-width: 249px)": { gridColumn: "1 / -1", justifySelf: "start" } },
  part: { whiteSpace: "nowrap" },
  choose: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  stale: {
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    color: STATE_COLORS.warning,
  },
});

const Choices = later(async () => (await import("./Choices")).Choices, null);

/** How long a change may stay unchecked before the verdict says so, in milliseconds. */
const STALE_SHOWN = 800;

/** Before the first check has ended. */
const FIRST = { title: "Pas encore vérifié", note: "Le contrôle lit le plan, ligne par ligne." };

interface Props {
  readonly state: PaneState;
  readonly onCheck: () => void;
  readonly onKeep: PaneActions["keep"];
  readonly onLearn: () => void;
}

/** The verdict, always in sight, and what it is worth: what was read, when, and whether it still holds. */
export function Header({ state, onCheck, onKeep, onLearn }: Props) {
  const styles = useStyles();
  const { checked, isStale, work, isLearning } = state;
  const isLate = useLate(work !== null);
  // A check follows each edit: what it settles at once is not worth a word that comes and goes.
  const isOld = useLate(isStale, STALE_SHOWN);
  const [isChoosing, setChoosing] = useState(false);
  const papers = useComparedPapers(checked)?.report.summary ?? null;
  const tone = checked ? verdictTone(checked.report, papers) : "none";
  const color = tone === "none" ? undefined : styles[tone];
  const hasPlan = checked?.report.plan !== null;
  const mustChoose =
    checked !== null && (asksForChoice(checked) || (!hasPlan && checked.kept.edition !== null));
  // What is being learned settles the choice.
  const showsChoices = (isChoosing || mustChoose) && !isLearning;
  return (
    <header className={styles.root}>
      <StateIcon shape={tone} size={20} />
      <h1 className={mergeClasses(styles.title, color)}>
        {checked ? verdictSentence(checked.report, papers) : FIRST.title}
      </h1>
      <Button
        appearance={isOld || !checked ? "primary" : "secondary"}
        size="small"
        className={styles.check}
        disabledFocusable={work !== null}
        {...(isLate && checked ? { icon: <Busy /> } : {})}
        onClick={onCheck}
      >
        Vérifier
      </Button>
      <p className={styles.read}>
        {checked
          ? whatWasRead(checked).map((part, i) => (
              <Fragment key={part}>
                {i === 0 ? "" : " · "}
                {i === 0 && hasPlan ? (
                  <button
                    type="button"
                    className={mergeClasses(styles.part, styles.choose)}
                    aria-expanded={showsChoices}
                    title="Changer d'édition ou de feuille"
                    onClick={() => {
                      setChoosing(!isChoosing);
                    }}
                  >
                    {part}
                  </button>
                ) : (
                  <span className={styles.part}>{part}</span>
                )}
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
      {checked && showsChoices ? (
        <div className={styles.choices}>
          <Choices checked={checked} onKeep={onKeep} onLearn={onLearn} />
        </div>
      ) : null}
    </header>
  );
}
