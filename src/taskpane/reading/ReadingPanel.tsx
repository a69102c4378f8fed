import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { accountOf, type Read } from "../../checking/account";
import { columnLetters } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import type { Checked, PaneState } from "../state/paneState";
import { Decisions } from "./Decisions";
import { ReadList } from "./ReadList";
import { SelectedReading } from "./SelectedReading";
import { useReadingStyles } from "./readingStyles";

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
  /** The button that had the focus is gone with what it stood in. */
  readonly onEmptied: () => void;
}

/** All that was read of the sheet, and why; the officer has the last word. */
export function ReadingPanel({ state, checked, plan, actions, onEmptied }: Props) {
  const styles = useReadingStyles();
  const account = useMemo(() => accountOf(plan), [plan]);
  const isBusy = state.work !== null;
  const selected = {
    row: String(state.selected?.row ?? ""),
    column: columnLetters(state.selected?.column ?? 0),
  };
  const common = { checked, plan, isBusy, actions };
  // What is to be said again comes first.
  const isLapsed = plan.reading.corrections.some(({ standing }) => standing !== "obeyed");
  const decisions = <Decisions {...common} onEmptied={onEmptied} />;
  return (
    <div className={styles.panel}>
      {account.unread.length === 0 ? (
        <p className={mergeClasses(styles.text, styles.quiet, styles.block)}>
          {french("Tous les nombres de la feuille sont compris.")}
        </p>
      ) : null}
      {isLapsed ? decisions : null}
      <SelectedReading
        {...common}
        selected={state.selected}
        row={readAt([...account.unread, ...account.lines, ...account.aside], selected.row)}
        column={readAt(account.columns, selected.column)}
      />
      {isLapsed ? null : decisions}
      <div>
        <ReadList {...common} title="Non compris" reads={account.unread} startsOpen />
        <ReadList {...common} title="Lignes comptées" reads={account.lines} />
        <ReadList {...common} title="Mis de côté" reads={account.aside} />
        <ReadList {...common} title="Tableau récapitulatif" reads={account.recap} />
        <ReadList {...common} title="Colonnes" reads={account.columns} />
        <ReadList {...common} title="Hors du tableau" reads={account.outside} />
      </div>
    </div>
  );
}

function readAt(reads: readonly Read[], at: string): Read | undefined {
  return reads.find((read) => read.at === at);
}
