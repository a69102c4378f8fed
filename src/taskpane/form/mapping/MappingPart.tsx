import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import { keyOf } from "../../../survey/form/definition";
import type { KeptForm } from "../../../survey/kept/keptForm";
import { counted, frenchDay, isoDay } from "../../words/typography";
import type { FormActions } from "../state/formActions";
import { useFormStyles } from "../parts/formStyles";
import { Sentences } from "../parts/Sentences";
import { AliasFields } from "./AliasFields";
import { strayEntries, withoutEntries } from "./editMapping";
import type { SectionView } from "./mappingView";
import { QuestionRow } from "./QuestionRow";

interface Props {
  readonly form: KeptForm;
  readonly sections: readonly SectionView[];
  readonly answers: Answers;
  readonly act: FormActions["act"];
}

/** Which of the plan's data goes to which question: proposed, corrected by hand, then said verified. */
export function MappingPart({ form, sections, answers, act }: Props) {
  const styles = useFormStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const { definition, mapping, changes } = form;
  const stray = strayEntries(mapping, definition.questions);
  const { verifiedOn, captured } = definition;
  return (
    <div className={styles.body}>
      <Sentences title="Ce qui a changé dans le formulaire" sentences={changes} />
      <Sentences title="Sans place dans le formulaire" sentences={answers.gaps} />
      {stray.length > 0 ? (
        <Button
          size="small"
          style={{ justifySelf: "start" }}
          onClick={() => {
            act({ type: "mapped", mapping: withoutEntries(mapping, stray) });
          }}
        >
          {`Retirer ${counted(stray.length, "correspondance")} sans question`}
        </Button>
      ) : null}
      {sections.map(({ title, questions }, index) => (
        <section key={`${String(index)} ${title ?? ""}`}>
          {title === null ? null : <h3 className={styles.title}>{title}</h3>}
          <ul className={styles.bare} aria-label={title ?? "Questions du formulaire"}>
            {questions.map((view) => {
              const key = keyOf(view.question) ?? view.question.label;
              return (
                <QuestionRow
                  key={key}
                  view={view}
                  isVerified={verifiedOn !== null}
                  isOpen={opened === key}
                  onToggle={() => {
                    setOpened(opened === key ? null : key);
                  }}
                  mapping={mapping}
                  data={answers.data}
                  onMap={(changed) => {
                    act({ type: "mapped", mapping: changed });
                  }}
                />
              );
            })}
          </ul>
        </section>
      ))}
      <AliasFields form={form} act={act} />
      {captured === null ? (
        <p className={styles.note}>
          {french("Cet exemple ne se vérifie pas : relevez le vrai formulaire.")}
        </p>
      ) : verifiedOn === null ? (
        <>
          <p className={styles.text}>
            {french(
              "Comparez avec le formulaire ouvert : les questions, et ce qui va à chacune. Vous en répondez.",
            )}
          </p>
          <Button
            size="small"
            appearance="primary"
            style={{ justifySelf: "start" }}
            onClick={() => {
              act({ type: "verified", on: isoDay(new Date()) });
            }}
          >
            J&apos;ai comparé, c&apos;est vérifié
          </Button>
        </>
      ) : (
        <p className={styles.note}>{`Vérifié le ${frenchDay(verifiedOn)}.`}</p>
      )}
    </div>
  );
}
