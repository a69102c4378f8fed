import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Read } from "../../checking/account";
import { columnNumber } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { capitalised, french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { ColumnWords } from "./ColumnWords";
import { RowWords } from "./RowWords";
import { useReadingStyles } from "./readingStyles";

/** So many are drawn at once: a plan has hundreds of lines at times. */
const STEP = 50;

interface Props {
  readonly title: string;
  readonly reads: readonly Read[];
  readonly startsOpen?: boolean;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** A part of what was read under its heading, with how much it is; nothing where there is none. */
export function ReadList({ title, reads, startsOpen = false, ...common }: Props) {
  const styles = useReadingStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const [most, setMost] = useState(STEP);
  const [opened, setOpened] = useState<string | null>(null);
  if (reads.length === 0) {
    return null;
  }
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span aria-hidden="true">{isOpen ? "▾ " : "▸ "}</span>
          {`${title} (${String(reads.length)})`}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <ul className={styles.list}>
            {reads.slice(0, most).map((read) => (
              <ReadItem
                key={read.at}
                {...common}
                read={read}
                isOpen={opened === read.at}
                onToggle={() => {
                  setOpened(opened === read.at ? null : read.at);
                }}
              />
            ))}
          </ul>
        ) : null}
        {isOpen && reads.length > most ? (
          <div className={styles.block}>
            <Button
              size="small"
              onClick={() => {
                setMost(most + STEP);
              }}
            >
              {`Montrer les suivantes (${String(reads.length - most)})`}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

interface ItemProps extends Omit<Props, "title" | "reads" | "startsOpen"> {
  readonly read: Read;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What was read in one place, and why: a click selects its cells, and opens what can be said of it. */
function ReadItem({ read, isOpen, onToggle, ...common }: ItemProps) {
  const styles = useReadingStyles();
  const { at, as, because, cells } = read;
  const isColumn = /^[A-Z]{1,3}$/.test(at);
  const row = isColumn ? null : rowOf(common.plan, read);
  const canBeSaid = isColumn || row !== null;
  return (
    <li className={mergeClasses(isOpen && canBeSaid && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={canBeSaid ? isOpen : undefined}
        onClick={() => {
          if (!isOpen || !canBeSaid) {
            common.actions.selectCells(cells);
          }
          onToggle();
        }}
      >
        <span className={styles.at}>{at}</span> {french(`${capitalised(as)}. `)}
        <span className={styles.quiet}>{french(because)}</span>
      </button>
      {isOpen && canBeSaid ? (
        <div className={styles.block}>
          {isColumn ? (
            <ColumnWords {...common} column={columnNumber(at)} />
          ) : row === null ? null : (
            <RowWords {...common} row={row} />
          )}
        </div>
      ) : null}
    </li>
  );
}

/** The row of the table that is read, or that holds the cell; null for what stands elsewhere. */
function rowOf({ sheet, headerBottom, recap }: Plan, { cells }: Read): number | null {
  const { top, bottom } = cells;
  const isInRecap = recap !== null && recap.sheet === sheet && top >= recap.area.top;
  const isInTable = cells.sheet === sheet && top > headerBottom && !isInRecap;
  return isInTable && top === bottom ? top : null;
}
