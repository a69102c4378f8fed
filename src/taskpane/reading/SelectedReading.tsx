import type { Read } from "../../checking/account";
import { columnLetters } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { capitalised, french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import type { Checked, Selection } from "../state/paneState";
import { ColumnWords } from "./ColumnWords";
import { isCounted } from "./isCounted";
import { RowWords } from "./RowWords";
import { useReadingStyles } from "./readingStyles";

interface Props {
  readonly checked: Checked;
  readonly plan: Plan;
  readonly selected: Selection | null;
  /** The row, and the column, that are selected, as they were read. */
  readonly row: Read | undefined;
  readonly column: Read | undefined;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** « Pourquoi cette ligne est (n'est pas) comptée »: the selected row and column, and the officer's word on them. */
export function SelectedReading({ checked, plan, selected, row, column, isBusy, actions }: Props) {
  const styles = useReadingStyles();
  if (selected?.sheet !== plan.sheet) {
    return (
      <p className={styles.text}>
        {french(
          "Sélectionnez une ligne ou une colonne du plan : vous lirez ici comment elle est comprise.",
        )}
      </p>
    );
  }
  const isInTable = selected.row === null || selected.row > plan.headerBottom;
  const isLine = selected.row !== null && isCounted(plan, selected.row);
  return (
    <section className={styles.block} aria-label="Sélection">
      {selected.row === null || !isInTable ? null : (
        <>
          <h3 className={styles.title}>
            {french(
              `Ligne ${String(selected.row)} : pourquoi cette ligne ${isLine ? "est comptée" : "n'est pas comptée"}`,
            )}
          </h3>
          <p className={styles.text}>{french(sentence(row))}</p>
          <RowWords
            key={selected.row}
            checked={checked}
            plan={plan}
            row={selected.row}
            isBusy={isBusy}
            actions={actions}
          />
        </>
      )}
      {selected.column === null ? null : (
        <>
          <h3 className={styles.title}>{`Colonne ${columnLetters(selected.column)}`}</h3>
          <p className={styles.text}>{french(sentence(column))}</p>
          <ColumnWords
            key={selected.column}
            checked={checked}
            plan={plan}
            column={selected.column}
            isBusy={isBusy}
            actions={actions}
          />
        </>
      )}
    </section>
  );
}

function sentence(read: Read | undefined): string {
  return read ? `${capitalised(read.as)}. ${read.because}` : "Hors du tableau : rien n'y est lu.";
}
