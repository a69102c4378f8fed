import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1From, type CellAddress } from "../../plan/address";
import { clockTime } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import { isUndone, placesSince, STROKE_TITLES } from "../state/journal";
import { writeText } from "../state/journalLines";
import type { PaneState, Stroke } from "../state/paneState";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  root: { padding: "8px 12px", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  cells: { listStyleType: "none", margin: 0, padding: "0 0 0 8px" },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  undone: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** All that the pane wrote, the newest first, each undone as long as its cells hold it. */
export function Journal({ state, actions }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { journal, checked, work } = state;
  if (journal.length === 0) return null;
  const plan = checked?.report.plan ?? null;
  return (
    <section aria-label="Journal" className={styles.root}>
      <Button
        size="small"
        appearance="transparent"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {`Journal (${counted(journal.length, "écriture")})`}
      </Button>
      {isOpen ? (
        <ol className={styles.list}>
          {journal.map((stroke) => (
            <JournalStroke
              key={stroke.id}
              stroke={stroke}
              sheet={plan?.sheet ?? null}
              placeOf={placesSince(stroke, plan)}
              isBusy={work !== null}
              actions={actions}
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

interface StrokeProps {
  readonly stroke: Stroke;
  readonly sheet: string | null;
  readonly placeOf: (at: CellAddress) => CellAddress;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

function JournalStroke({ stroke, sheet, placeOf, isBusy, actions }: StrokeProps) {
  const styles = useStyles();
  const { id, writes } = stroke;
  const left = writes.filter(({ at }) => !isUndone(stroke, at));
  const title = `${clockTime(stroke.at)} · ${STROKE_TITLES[stroke.kind]}`;
  return (
    <li>
      <div className={styles.head}>
        <span>{title}</span>
        {left.length === 0 ? (
          <span className={styles.undone}>annulé</span>
        ) : left.length === writes.length ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={`Annuler : ${title}`}
            onClick={() => {
              actions.undo(id);
            }}
          >
            Annuler
          </Button>
        ) : null}
      </div>
      <ul className={styles.cells}>
        {writes.map((write) => {
          const at = a1From(sheet, placeOf(write.at));
          return (
            <li key={a1From(null, write.at)} className={styles.cell}>
              <span>{writeText(at, write)}</span>
              {isUndone(stroke, write.at) && left.length > 0 ? (
                <span className={styles.undone}>annulé</span>
              ) : null}
              {writes.length > 1 && left.includes(write) ? (
                <Button
                  size="small"
                  appearance="transparent"
                  disabledFocusable={isBusy}
                  aria-label={`Annuler ${at}`}
                  onClick={() => {
                    actions.undo(id, write.at);
                  }}
                >
                  Annuler
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
