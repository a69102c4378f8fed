import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { later } from "../parts/later";
import { SMALL_PANE } from "../parts/smallPane";
import type { PaneActions } from "../state/actions";
import type { Checked, PaneState, Selection } from "../state/paneState";
import { counted } from "../words/typography";
import { isCounted } from "./isCounted";

const useStyles = makeStyles({
  // In sight however long the list of findings: it says of the selected row whether it counts.
  heading: {
    position: "sticky",
    top: 0,
    bottom: 0,
    zIndex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [SMALL_PANE]: { position: "static" },
  },
  button: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "4px 12px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { width: "10px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  title: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  note: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

const OPENING = "Ouverture de ce qui a été lu…";
const ReadingPanel = later(async () => (await import("./ReadingPanel")).ReadingPanel, OPENING);

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** « Ce qui a été lu »: folded to one line, which says whether the selected row counts. */
export function ReadingPart({ state, checked, plan, actions }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) {
      button.current?.scrollIntoView({ block: "start" });
    }
  }, [isOpen]);
  const notes = [...doubts(plan), ...selectedNote(plan, state.selected)];
  return (
    <>
      <h2 className={styles.heading}>
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span className={styles.sign} aria-hidden="true">
            {isOpen ? "▾" : "▸"}
          </span>
          <span className={styles.title}>Ce qui a été lu</span>
          <span className={styles.note}>{french(notes.join(" · "))}</span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <ReadingPanel
            state={state}
            checked={checked}
            plan={plan}
            actions={actions}
            onEmptied={() => button.current?.focus()}
          />
        ) : null}
      </div>
    </>
  );
}

/** What the officer is to look at: numbers that were not understood, decisions to say again. */
function doubts({ reading }: Plan): string[] {
  const unread = reading.numbers.filter(({ role }) => role === "unread").length;
  const lapsed = reading.corrections.filter(({ standing }) => standing !== "obeyed").length;
  return [
    ...(lapsed > 0 ? [counted(lapsed, "décision à redire", "décisions à redire")] : []),
    ...(unread > 0 ? [counted(unread, "nombre non compris", "nombres non compris")] : []),
  ];
}

function selectedNote(plan: Plan, selected: Selection | null): string[] {
  const row = selected?.sheet === plan.sheet ? selected.row : null;
  if (row === null || !plan.reading.rows.some((read) => read.row === row)) {
    return [];
  }
  return [`ligne ${String(row)} : ${isCounted(plan, row) ? "comptée" : "pas comptée"}`];
}
