import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Plan } from "../../../plan/plan";
import { StateIcon } from "../../parts/icons";
import type { PapersState } from "../state/papersState";
import { FicheAmounts } from "./FicheAmounts";
import { FicheLines } from "./FicheLines";
import type { FicheView } from "./ficheView";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "4px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  standing: { display: "flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  about: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
  details: {
    display: "grid",
    justifyItems: "stretch",
    gap: "6px",
    padding: "2px 12px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const SHAPES = { agrees: "ready", differs: "warning", unknown: "info", apart: "none" } as const;

interface Props {
  readonly view: FicheView;
  readonly plan: Plan;
  readonly choices: PapersState["kept"]["choices"];
  /** What was read was held against the plan: before that, it is only shown. */
  readonly isCompared: boolean;
}

/** A fiche in two lines: what was read of it, what it is about, how it stands; opened, to be put right. */
export function FicheItem({ view, plan, choices, isCompared }: Props) {
  const styles = useStyles();
  const id = useId();
  const isUnknown = view.standing === "unknown";
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span>
          <span className={styles.strong}>{view.name}</span>
          {view.title === "" ? "" : ` · ${view.title}`}
        </span>
        {isCompared || isUnknown ? (
          <span className={styles.standing}>
            <StateIcon shape={SHAPES[view.standing]} size={14} />
            {view.standingWords}
          </span>
        ) : null}
        <span className={styles.about}>{view.about}</span>
        <span className={styles.about}>{view.amounts}</span>
      </button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.details : undefined}>
        {isOpen ? (
          <>
            <FicheAmounts fiche={view.match.fiche} name={view.name} amounts={choices.amounts} />
            <FicheLines view={view} plan={plan} isChosen={choices.rows.has(view.key)} />
          </>
        ) : null}
      </div>
    </li>
  );
}
