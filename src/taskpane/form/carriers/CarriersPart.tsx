import { useMemo } from "react";
import type { Answers } from "../../../survey/answers/answers";
import { answersJson } from "../../../survey/answers/json";
import type { Mapping } from "../../../survey/form/mapping";
import { answersPrint, type Progress } from "../../../survey/kept/progress";
import { isoDay } from "../../words/typography";
import type { FormActions } from "../state/formActions";
import { useFormStyles } from "../parts/formStyles";
import { missingAliases } from "../mapping/missingAliases";
import { FilesCarrier } from "./FilesCarrier";
import { LinkCarrier } from "./LinkCarrier";
import { ScriptCarrier } from "./ScriptCarrier";

interface Props {
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly progress: Progress;
  readonly isStale: boolean;
  readonly act: FormActions["act"];
}

/** All the answers at once: by a link, by a script, in a file. Each leaves the sending to the officer. */
export function CarriersPart({ mapping, answers, progress, isStale, act }: Props) {
  const styles = useFormStyles();
  const json = useMemo(() => answersJson(answers), [answers]);
  const onHanded = () => {
    const handed = { on: isoDay(new Date()), print: answersPrint(answers) };
    act({ type: "progressed", progress: { ...progress, handed } });
  };
  return (
    <div className={styles.body}>
      <LinkCarrier
        answers={answers}
        isStale={isStale}
        lacksAliases={missingAliases(answers.definition, mapping).length > 0}
        onHanded={onHanded}
      />
      <ScriptCarrier payload={JSON.stringify(json)} onHanded={onHanded} />
      <FilesCarrier answers={answers} payload={JSON.stringify(json, null, 2)} onHanded={onHanded} />
    </div>
  );
}
