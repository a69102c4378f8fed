import { mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { french } from "../../../plan/typography";
import { withAlias } from "../../../survey/form/complete";
import { keyOf, type Question } from "../../../survey/form/definition";
import type { KeptForm } from "../../../survey/kept/keptForm";
import { useFieldStyles } from "../../parts/fieldStyles";
import { counted } from "../../words/typography";
import type { FormActions } from "../state/formActions";
import { useFormStyles } from "../parts/formStyles";
import { missingAliases } from "./missingAliases";

interface Props {
  readonly form: KeptForm;
  readonly act: FormActions["act"];
}

/** The names that a saved page doesn't tell, where the link needs them. */
export function AliasFields({ form: { definition, mapping }, act }: Props) {
  const styles = useFormStyles();
  const missing = missingAliases(definition, mapping);
  // Those that were completed since the part was opened stay in sight: typing goes on in the next.
  const [asked] = useState(() => missing.map(({ uid }) => uid));
  const shown = definition.questions.filter(
    (question) =>
      missing.includes(question) || (question.uid !== null && asked.includes(question.uid)),
  );
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>
        {french(
          missing.length === 0
            ? "Identifiants complétés"
            : `${counted(missing.length, "identifiant manque", "identifiants manquent")} pour le lien prérempli (facultatif)`,
        )}
      </summary>
      <p className={styles.note}>
        {french(
          "La page enregistrée ne dit pas l'identifiant des choix et des tableaux. Le fichier des identifiants, sous « Formulaire », les donne tous ; l'auteur du formulaire les lit aussi dans EUSurvey, « Identifiant ». « Remplir d'un coup » s'en passe.",
        )}
      </p>
      {shown.map((question) => (
        <AliasField
          key={question.uid ?? question.label}
          question={question}
          onKeep={(alias) => {
            act({
              type: "completed",
              definition: withAlias(definition, keyOf(question) ?? "", alias),
            });
          }}
        />
      ))}
    </details>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly onKeep: (alias: string) => void;
}

function AliasField({ question, onKeep }: FieldProps) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState(question.alias ?? "");
  const keep = () => {
    if (typed.trim() !== (question.alias ?? "")) onKeep(typed);
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{`Identifiant de ${question.label}`}</label>
      <input
        id={id}
        className={mergeClasses(fields.field)}
        value={typed}
        maxLength={255}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={keep}
      />
    </form>
  );
}
