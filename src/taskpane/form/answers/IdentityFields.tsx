import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { formDate } from "../../../survey/answers/dates";
import {
  datumLabel,
  IDENTITY_FIELDS,
  type Identity,
  type IdentityField,
} from "../../../survey/data/datum";
import { isLinesMapping, type Mapping } from "../../../survey/form/mapping";
import { useFieldStyles } from "../../parts/fieldStyles";
import { useFormStyles } from "../parts/formStyles";

interface Props {
  readonly mapping: Mapping;
  readonly identity: Identity;
  readonly onChange: (identity: Identity) => void;
}

/** What the form asks and the plan doesn't hold: typed once, kept in the workbook. */
export function IdentityFields({ mapping, identity, onChange }: Props) {
  const styles = useFormStyles();
  return IDENTITY_FIELDS.filter((field) => isAsked(mapping, field)).map((field) => (
    <div key={field} className={styles.field}>
      <IdentityInput
        field={field}
        value={identity[field] ?? ""}
        onKeep={(value) => {
          onChange({ ...identity, [field]: value === "" ? undefined : value });
        }}
      />
    </div>
  ));
}

function isAsked({ entries }: Mapping, field: IdentityField): boolean {
  return entries.some(
    (entry) =>
      !isLinesMapping(entry) && entry.datum.kind === "identity" && entry.datum.field === field,
  );
}

interface InputProps {
  readonly field: IdentityField;
  readonly value: string;
  readonly onKeep: (value: string) => void;
}

function IdentityInput({ field, value, onKeep }: InputProps) {
  const fields = useFieldStyles();
  const id = useId();
  const isDate = field === "date";
  const keep = (typed: string) => {
    const written = isDate ? formDate(typed) : typed.trim();
    if (written !== value) onKeep(written);
  };
  return (
    <>
      <label
        htmlFor={id}
      >{`${datumLabel({ kind: "identity", field })} (gardé dans le classeur)`}</label>
      <input
        // What was kept may be another's, read after this was drawn.
        key={value}
        id={id}
        className={mergeClasses(fields.field)}
        defaultValue={value}
        maxLength={200}
        placeholder={isDate ? "jj/mm/aaaa" : ""}
        onBlur={({ target }) => {
          keep(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep(event.currentTarget.value);
        }}
      />
    </>
  );
}
