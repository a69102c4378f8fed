import { useId } from "react";
import { columnRoleName } from "../../checking/readingNames";
import type { ColumnDraft } from "../../learning/columns";
import { ROLE_WORDS } from "../../learning/words";
import { columnLetters } from "../../plan/address";
import type { ColumnRole } from "../../plan/edition";
import { capitalised } from "../../plan/typography";
import { useFieldStyles } from "../parts/fieldStyles";
import { useTemplateStyles } from "./templateStyles";

const ROLES = Object.keys(ROLE_WORDS) as ColumnRole[];

interface Props {
  readonly columns: readonly ColumnDraft[];
  readonly onSay: (column: number, role: ColumnRole) => void;
}

/** What each column of the table is for, to be corrected. */
export function ColumnRoles({ columns, onSay }: Props) {
  const styles = useTemplateStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.rows}>
      {columns.map(({ column, header, role, source }) => {
        const letters = columnLetters(column);
        const name = (
          <>
            <strong>{letters}</strong>
            {` · ${header === "" ? "sans en-tête" : header}`}
          </>
        );
        return (
          <div key={column} style={{ display: "contents" }}>
            {source === null ? (
              <label htmlFor={`${id}-${letters}`}>{name}</label>
            ) : (
              <span>{name}</span>
            )}
            {source === null ? (
              <select
                id={`${id}-${letters}`}
                className={fields.field}
                value={role ?? ""}
                onChange={({ target }) => {
                  const said = ROLES.find((one) => one === target.value);
                  if (said) onSay(column, said);
                }}
              >
                {role === null ? <option value="">À choisir</option> : null}
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {capitalised(columnRoleName(one))}
                  </option>
                ))}
              </select>
            ) : (
              <span>{`État, ${source}`}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
