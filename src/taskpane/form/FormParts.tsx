import { useMemo } from "react";
import type { Answers } from "../../survey/answers/answers";
import type { KeptForm } from "../../survey/kept/keptForm";
import type { Progress } from "../../survey/kept/progress";
import { AnswersPart } from "./answers/AnswersPart";
import { copyView, doneCount, toCarry } from "./answers/copyView";
import { CarriersPart } from "./carriers/CarriersPart";
import type { FormActions } from "./state/formActions";
import type { Part as PartName } from "./state/formState";
import { MappingPart } from "./mapping/MappingPart";
import { mappedCount, mappingView } from "./mapping/mappingView";
import { Part } from "./Part";

interface Props {
  readonly form: KeptForm;
  readonly answers: Answers;
  readonly progress: Progress;
  readonly isStale: boolean;
  readonly act: FormActions["act"];
  /** Whether a part stands open, and what opens or closes it. */
  readonly part: (name: PartName) => {
    readonly isOpen: boolean;
    readonly onToggle: (isOpen: boolean) => void;
  };
}

/** What there is to do with a form, once there is one. */
export function FormParts({ form, answers, progress, isStale, act, part }: Props) {
  const { definition, mapping } = form;
  const sections = useMemo(() => mappingView(definition, mapping), [definition, mapping]);
  const groups = useMemo(() => copyView(answers.answers, progress), [answers, progress]);
  const { mapped, all } = mappedCount(sections);
  const items = toCarry(groups);
  return (
    <>
      <Part
        title="Correspondances"
        note={`${String(mapped)} sur ${String(all)}`}
        {...part("mapping")}
      >
        <MappingPart form={form} sections={sections} answers={answers} act={act} />
      </Part>
      <Part
        title="Réponses à copier"
        note={`${String(doneCount(items))} sur ${String(items.length)}`}
        {...part("answers")}
      >
        <AnswersPart
          mapping={mapping}
          groups={groups}
          byHand={answers.byHand}
          progress={progress}
          act={act}
        />
      </Part>
      <Part title="Lien, script, fichiers" note="tout à la fois" {...part("carriers")}>
        <CarriersPart
          mapping={mapping}
          answers={answers}
          progress={progress}
          isStale={isStale}
          act={act}
        />
      </Part>
    </>
  );
}
