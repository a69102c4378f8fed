import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../../parts/fieldStyles";
import type { Header } from "./tableReading";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
});

interface Props<Value extends string | number> {
  /** « Colonnes », « Lignes ». */
  readonly legend: string;
  readonly headers: readonly Header[];
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: ReadonlyMap<string, Value>;
  readonly onChange: (chosen: ReadonlyMap<string, Value>) => void;
}

/** What each row, or each column, of a table stands for. */
export function HeaderChoices<Value extends string | number>(props: Props<Value>) {
  const { legend, headers, choices, chosen, onChange } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      {headers.map(({ key, label }) => (
        <div key={key} style={{ display: "contents" }}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <select
            id={`${id}-${key}`}
            className={mergeClasses(fields.field)}
            value={chosen.get(key) ?? ""}
            onChange={({ target }) => {
              const choice = choices.find(({ value }) => String(value) === target.value);
              const others = [...chosen].filter(([other]) => other !== key);
              const all = new Map(choice ? [...others, [key, choice.value]] : others);
              // In the form's order, whichever was chosen last.
              onChange(
                new Map(
                  headers.flatMap((header) => {
                    const value = all.get(header.key);
                    return value === undefined ? [] : [[header.key, value] as const];
                  }),
                ),
              );
            }}
          >
            <option value="">Rien</option>
            {choices.map(({ value, label: name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
