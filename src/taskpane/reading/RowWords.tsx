import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RowSaid } from "../../plan/correction";
import { lastOf } from "../../plan/lists";
import type { Plan } from "../../plan/plan";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { isCounted } from "./isCounted";
import { useReadingStyles } from "./readingStyles";
import { saidOf, say, unsay } from "./saying";

interface Props {
  readonly checked: Checked;
  readonly plan: Plan;
  readonly row: number;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What the officer can say of a row: pressed where it was said, and taken back by the same button. */
export function RowWords({ checked, plan, row, isBusy, actions }: Props) {
  const styles = useReadingStyles();
  const fields = useFieldStyles();
  const at = String(row);
  const [objective, setObjective] = useState(String(objectiveNear(plan, row) ?? ""));
  const word = saidOf(checked, at);
  const toggle = (said: RowSaid) => () => {
    actions.keep(word?.said === said ? unsay(word) : say(checked, { at, said }));
  };
  const sayLine = () => {
    const number = Number(objective);
    actions.keep(say(checked, { at, said: "line", ...(number > 0 ? { objective: number } : {}) }));
  };
  const button = (said: RowSaid, label: string) => (
    <Button
      size="small"
      aria-pressed={word?.said === said}
      appearance={word?.said === said ? "primary" : "secondary"}
      disabledFocusable={isBusy}
      onClick={toggle(said)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.words}>
        {button("total", "C'est un total")}
        {button("ignored", "Ne pas compter")}
        {word?.said === "line" ? button("line", "C'est une ligne") : null}
      </div>
      <div className={styles.words}>
        <label className={styles.label}>
          {"C'est une ligne de l'objectif"}
          <select
            className={fields.field}
            value={objective}
            onChange={({ target }) => {
              setObjective(target.value);
            }}
          >
            <option value="">au-dessus</option>
            {plan.edition.objectives.map(({ number }) => (
              <option key={number}>{number}</option>
            ))}
          </select>
        </label>
        <Button size="small" disabledFocusable={isBusy} onClick={sayLine}>
          {isCounted(plan, row) ? "Changer l'objectif" : "Compter la ligne"}
        </Button>
      </div>
    </>
  );
}

/** The objective of the row, else of the line above. */
function objectiveNear({ lines, edition }: Plan, row: number): number | undefined {
  const [first] = lastOf(lines, (line) => line.row <= row)?.objectives ?? [];
  return edition.objectives.some(({ number }) => number === first) ? first : undefined;
}
