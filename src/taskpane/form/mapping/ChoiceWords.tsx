import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { optionFor } from "../../../survey/answers/choice";
import type { PlanData } from "../../../survey/data/planData";
import { valueOfDatum } from "../../../survey/data/read";
import { keyOf, type Item } from "../../../survey/form/definition";
import type { FieldMapping } from "../../../survey/form/mapping";
import { useFieldStyles } from "../../parts/fieldStyles";
import { quoted } from "../../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
  },
});

interface Props {
  readonly entry: FieldMapping;
  readonly options: readonly Item[];
  readonly data: PlanData;
  readonly onChoose: (word: string, option: string | null) => void;
}

/** Which of the form's choices each word of the plan means, where the labels don't tell. */
export function ChoiceWords({ entry, options, data, onChoose }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const named = options.filter((option) => keyOf(option) !== null);
  return (
    <div className={styles.root}>
      {wordsOf(data, entry).map((word) => {
        const chosen = optionFor(options, word, entry.choices);
        return (
          <label key={word} style={{ display: "contents" }}>
            <span>{`${quoted(word)} →`}</span>
            <select
              className={mergeClasses(fields.field)}
              value={(chosen && keyOf(chosen)) ?? ""}
              onChange={({ target }) => {
                onChoose(word, target.value === "" ? null : target.value);
              }}
            >
              <option value="">Le choix du même nom, s&apos;il existe</option>
              {named.map((option) => (
                <option key={keyOf(option)} value={keyOf(option) ?? ""}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}

function wordsOf(data: PlanData, { datum }: FieldMapping): readonly string[] {
  const value = valueOfDatum(data, datum);
  if (value.kind === "choices") return value.choices;
  return value.kind === "text" ? [value.text] : [];
}
