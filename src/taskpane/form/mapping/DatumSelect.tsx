import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Datum } from "../../../survey/data/datum";
import { useFieldStyles } from "../../parts/fieldStyles";
import { DATUM_GROUPS, idOfDatum, optionOfId } from "./datumOptions";

const useStyles = makeStyles({
  root: { display: "flex", gap: "4px" },
  select: { flex: "1 1 0", width: 0 },
  number: { width: "52px" },
});

interface Props {
  /** Names the list: the question, or the matrix's row. */
  readonly label: string;
  readonly datum: Datum | null;
  readonly onChange: (datum: Datum | null) => void;
}

/** What of the plan goes there: a list, and a number for a line or an objective. */
export function DatumSelect({ label, datum, onChange }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { id, number } = idOfDatum(datum);
  const chosen = optionOfId(id);
  return (
    <span className={styles.root}>
      <select
        aria-label={`Donnée du plan pour ${label}`}
        className={mergeClasses(fields.field, styles.select)}
        value={id}
        onChange={({ target }) => {
          onChange(optionOfId(target.value)?.datum(number) ?? null);
        }}
      >
        <option value="">Rien : à remplir dans le formulaire</option>
        {DATUM_GROUPS.map(({ title, options }) => (
          <optgroup key={title} label={title}>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen?.isNumbered ? (
        <input
          type="number"
          min={1}
          aria-label={`Numéro pour ${label}`}
          className={mergeClasses(fields.field, styles.number)}
          value={number}
          onChange={({ target }) => {
            const typed = Number(target.value);
            if (Number.isInteger(typed) && typed >= 1) onChange(chosen.datum(typed));
          }}
        />
      ) : null}
    </span>
  );
}
