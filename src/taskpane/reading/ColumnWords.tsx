import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { columnRoleName } from "../../checking/readingNames";
import { columnLetters } from "../../plan/address";
import type { ColumnSaid } from "../../plan/correction";
import type { ColumnRole } from "../../plan/edition";
import type { Plan } from "../../plan/plan";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { useReadingStyles } from "./readingStyles";
import { saidOf, say, unsay } from "./saying";

interface Props {
  readonly checked: Checked;
  readonly plan: Plan;
  readonly column: number;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

const IGNORED = "ignored";

/** « Cette colonne est … »: what the officer can say of a column. */
export function ColumnWords({ checked, plan, column, isBusy, actions }: Props) {
  const styles = useReadingStyles();
  const fields = useFieldStyles();
  const at = columnLetters(column);
  const word = saidOf(checked, at);
  const roles = rolesOf(plan);
  const own = plan.columns.find((one) => one.column === column)?.spec.role;
  const [role, setRole] = useState<ColumnSaid>(roles.find((one) => one === own) ?? IGNORED);
  return (
    <div className={styles.words}>
      <label className={styles.label}>
        Cette colonne est
        <select
          className={fields.field}
          value={role}
          onChange={({ target }) => {
            setRole(roles.find((one) => one === target.value) ?? IGNORED);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {columnRoleName(one)}
            </option>
          ))}
          <option value={IGNORED}>à ne pas compter</option>
        </select>
      </label>
      <Button
        size="small"
        aria-pressed={word?.said === role}
        appearance={word?.said === role ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => {
          actions.keep(word?.said === role ? unsay(word) : say(checked, { at, said: role }));
        }}
      >
        La lire ainsi
      </Button>
    </div>
  );
}

/** The columns that one word tells apart: where each source has its own, « État » does not. */
function rolesOf({ edition }: Plan): readonly ColumnRole[] {
  const roles = edition.columns.map(({ role }) => role);
  return roles.filter((role) => roles.filter((other) => other === role).length === 1);
}
