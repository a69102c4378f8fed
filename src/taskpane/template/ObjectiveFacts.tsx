import type { ObjectiveSaid } from "../../learning/corrected";
import type { Edition, ObjectiveSpec } from "../../plan/edition";
import { useFieldStyles } from "../parts/fieldStyles";
import { useTemplateStyles } from "./templateStyles";

interface Props {
  readonly edition: Edition;
  readonly onSay: (number: number, said: ObjectiveSaid) => void;
}

const MANDATORY = [
  { value: "", label: "Non dit", mandatory: null },
  { value: "yes", label: "Obligatoire", mandatory: true },
  { value: "no", label: "Facultatif", mandatory: false },
] as const;

/** The sources that an objective can be said to have: any, one, or the several that it has already. */
function choicesOf({ sources }: Edition, own: readonly string[]) {
  const several = own.length > 1 ? [own] : [];
  return [...sources.map(({ id }) => [id]), ...several].map((ids) => ({
    value: ids.join("|"),
    label: ids.join(" ou "),
    ids,
  }));
}

function ObjectiveItem({ edition, objective, onSay }: Props & { objective: ObjectiveSpec }) {
  const styles = useTemplateStyles();
  const fields = useFieldStyles();
  const { number, wording, sources, mandatory } = objective;
  const choices = choicesOf(edition, sources);
  const name = `objectif ${String(number)}`;
  return (
    <li className={styles.objective}>
      <span className={styles.text}>
        <strong>{number}</strong>
        {` · ${wording}`}
      </span>
      <div className={styles.fields}>
        <select
          aria-label={`Source, ${name}`}
          className={fields.field}
          value={sources.join("|")}
          onChange={({ target }) => {
            onSay(number, {
              sources: choices.find((one) => one.value === target.value)?.ids ?? [],
            });
          }}
        >
          <option value="">Toutes les sources</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <select
          aria-label={`Obligatoire, ${name}`}
          className={fields.field}
          value={MANDATORY.find((one) => one.mandatory === mandatory)?.value ?? ""}
          onChange={({ target }) => {
            const said = MANDATORY.find(({ value }) => value === target.value);
            onSay(number, { mandatory: said?.mandatory ?? null });
          }}
        >
          {MANDATORY.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}

/** Each objective with its source and whether it is mandatory, to be corrected. */
export function ObjectiveFacts({ edition, onSay }: Props) {
  return (
    <ul style={{ listStyleType: "none", margin: 0, padding: 0 }}>
      {edition.objectives.map((objective) => (
        <ObjectiveItem
          key={objective.number}
          edition={edition}
          objective={objective}
          onSay={onSay}
        />
      ))}
    </ul>
  );
}
