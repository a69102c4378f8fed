import { useMemo } from "react";
import type { Answers } from "../../../survey/answers/answers";
import { answersJson } from "../../../survey/answers/json";
import type { Progress } from "../../../survey/kept/progress";
import { useFormStyles } from "../parts/formStyles";
import type { FormActions } from "../state/formActions";
import { FilesCarrier } from "./FilesCarrier";
import { handedOver } from "./handedOver";
import { LinkCarrier } from "./LinkCarrier";

interface Props {
  readonly answers: Answers;
  readonly progress: Progress;
  readonly isStale: boolean;
  readonly act: FormActions["act"];
}

/** The answers in an address, and in files. Each leaves the sending to the officer. */
export function LinkPart({ answers, progress, isStale, act }: Props) {
  const styles = useFormStyles();
  const payload = useMemo(() => JSON.stringify(answersJson(answers), null, 2), [answers]);
  const onHanded = () => {
    act(handedOver(answers, progress));
  };
  return (
    <div className={styles.body}>
      <LinkCarrier answers={answers} isStale={isStale} act={act} onHanded={onHanded} />
      <FilesCarrier answers={answers} payload={payload} onHanded={onHanded} />
    </div>
  );
}
