import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useId, type KeyboardEvent } from "react";
import { AnswerItem } from "./AnswerItem";
import type { CopyGroup, CopyItem } from "./copyView";
import type { Copying } from "./useCopying";

const useStyles = makeStyles({
  root: {
    paddingTop: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // A form has hundreds of answers: what is out of sight is not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    margin: 0,
    padding: "6px 0 0 20px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly group: CopyGroup;
  readonly copying: Copying;
  readonly onKey: (event: KeyboardEvent, item: CopyItem) => void;
}

/** A question with its answer, or its answers: row by row, cell by cell. */
export function QuestionAnswers({ group: { title, items }, copying, onKey }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {rowsOf(items).map(({ row, items: cells }) => (
        <Fragment key={cells[0]?.id}>
          {row === "" ? null : <h4 className={styles.row}>{row}</h4>}
          <ul className={styles.list}>
            {cells.map((item) => (
              <AnswerItem
                key={item.id}
                item={item}
                isCurrent={copying.current === item.id}
                isRefused={copying.refused === item.id}
                onCarry={copying.carry}
                onTick={copying.tick}
                onKey={onKey}
              />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

/** Cells of a row stay together. */
function rowsOf(items: readonly CopyItem[]): { row: string; items: CopyItem[] }[] {
  const rows: { row: string; items: CopyItem[] }[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last?.row === item.row) last.items.push(item);
    else rows.push({ row: item.row, items: [item] });
  }
  return rows;
}
