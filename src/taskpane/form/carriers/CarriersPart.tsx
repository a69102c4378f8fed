import { useMemo } from "react";
import type { Answers } from "../../../survey/answers/answers";
import { answersJson } from "../../../survey/answers/json";
import { answersPrint, type Progress } from "../../../survey/kept/progress";
import { isoDay } from "../../words/typography";
import type { FormActions } from "../formActions";
import { useFormStyles } from "../formStyles";
import { FilesCarrier } from "./FilesCarrier";
import { LinkCarrier } from "./LinkCarrier";
import { ScriptCarrier } from "./ScriptCarrier";

interface Props {
  readonly answers: Answers;
  readonly progress: Progress;
  readonly isStale: boolean;
  readonly act: FormActions["act"];
}

/** All the answers at once: by a link, by a script, in a file. Each leaves the sending to the officer. */
export function CarriersPart({ answers, progress, isStale, act }: Props) {
  const styles = useFormStyles();
  const json = useMemo(() => answersJson(answers), [answers]);
  const onHanded = () => {
    const handed = { on: isoDay(new Date()), print: answersPrint(answers) };
    act({ type: "progressed", progress: { ...progress, handed } });
  };
  return (
    <div className={styles.body}>
      <LinkCarrier answers={answers} isStale={isStale} onHanded={onHanded} />
      <ScriptCarrier payload={JSON.stringify(json)} onHanded={onHanded} />
      <FilesCarrier answers={answers} payload={JSON.stringify(json, null, 2)} onHanded={onHanded} />
    </div>
  );
}
