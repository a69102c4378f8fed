import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { french } from "../../plan/typography";
import { SurveyFailure } from "../../survey/form/failure";
import { withAddress } from "../../survey/form/address";
import type { FormDefinition } from "../../survey/form/definition";
import { useFieldStyles } from "../parts/fieldStyles";
import type { FormActions } from "./state/formActions";
import { useFormStyles } from "./parts/formStyles";

interface Props {
  readonly definition: FormDefinition;
  /** The one that the workbook names, to be agreed to. */
  readonly proposed: string | undefined;
  readonly act: FormActions["act"];
}

/** The form's address, where the browser wrote none in the page that it saved. */
export function AddressField({ definition, proposed = "", act }: Props) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState(proposed);
  const [refusal, setRefusal] = useState("");
  const keep = () => {
    try {
      act({ type: "completed", definition: withAddress(definition, typed) });
    } catch (error) {
      setRefusal(error instanceof SurveyFailure ? error.message : String(error));
    }
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>
        {french(
          proposed === ""
            ? "Adresse du formulaire (la page enregistrée ne la dit pas ; le lien en a besoin)"
            : "Adresse du formulaire, d'après le classeur (la page enregistrée ne la dit pas) : est-ce celle-là ?",
        )}
      </label>
      <input
        id={id}
        className={mergeClasses(fields.field)}
        value={typed}
        placeholder="https://ec.europa.eu/eusurvey/runner/…"
        aria-invalid={refusal !== ""}
        aria-describedby={refusal === "" ? undefined : `${id}-refusal`}
        onChange={({ target }) => {
          setTyped(target.value);
          setRefusal("");
        }}
      />
      {refusal === "" ? null : (
        <p id={`${id}-refusal`} role="alert" className={styles.problem}>
          {refusal}
        </p>
      )}
      <span>
        <Button size="small" type="submit" disabledFocusable={typed.trim() === ""}>
          Retenir cette adresse
        </Button>
      </span>
    </form>
  );
}
