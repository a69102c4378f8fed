import { useMemo, type ReactNode } from "react";
import type { Answers } from "../../survey/answers/answers";
import type { KeptForm } from "../../survey/kept/keptForm";
import { AnswersPart } from "./answers/AnswersPart";
import { copyView, doneCount, toCarry } from "./answers/copyView";
import { CapturePart } from "./CapturePart";
import { FillPart } from "./carriers/FillPart";
import { LinkPart } from "./carriers/LinkPart";
import { MappingPart } from "./mapping/MappingPart";
import { mappedCount, mappingView } from "./mapping/mappingView";
import { Part } from "./Part";
import type { FormActions } from "./state/formActions";
import type { FormState, Part as PartName } from "./state/formState";

interface Props {
  readonly state: FormState;
  /** null as long as there is no form. */
  readonly answers: Answers | null;
  /** The forms that the workbook names. */
  readonly addresses: readonly string[];
  readonly isStale: boolean;
  readonly actions: FormActions;
}

/** A part of the page: its heading, what it says of itself, and what it holds. */
interface PartView {
  readonly name: PartName;
  readonly title: string;
  readonly note: string;
  readonly content: ReactNode;
}

/** The page's parts, one open at a time: what is to be done first, what was done once after it. */
export function FormParts({ state, answers, addresses, isStale, actions }: Props) {
  const { form, progress, isReading, open } = state;
  const filling = useFilling({ form, answers, progress, addresses, isStale, actions });
  const mapping = useMapping(form, answers, actions.act);
  const capture: PartView = {
    name: "capture",
    title: "Formulaire",
    note: form ? form.definition.title : "à relever",
    content: (
      <CapturePart form={form} isReading={isReading} addresses={addresses} actions={actions} />
    ),
  };
  const isVerified = form !== null && form.definition.verifiedOn !== null;
  const parts = isVerified ? [...filling, ...mapping, capture] : [capture, ...mapping, ...filling];
  return parts.map(({ name, title, note, content }) => (
    <Part
      key={name}
      title={title}
      note={note}
      isOpen={open === name}
      onToggle={(isOpen) => {
        actions.act({ type: "partToggled", part: name, isOpen });
      }}
    >
      {content}
    </Part>
  ));
}

type Filling = Pick<FormState, "form" | "progress"> & Omit<Props, "state">;

/** The ways to carry the answers over, what fills most first. */
function useFilling(props: Filling): PartView[] {
  const { form, answers, progress, addresses, isStale, actions } = props;
  const groups = useMemo(
    () => (answers ? copyView(answers.answers, progress) : []),
    [answers, progress],
  );
  if (!form || !answers) return [];
  const { mapping, definition } = form;
  const { act } = actions;
  const items = toCarry(groups);
  return [
    {
      name: "fill",
      title: "Remplir d'un coup",
      note: `le favori · ${String(items.length)} sur ${String(answers.answers.length)}`,
      content: (
        <FillPart
          mapping={mapping}
          answers={answers}
          progress={progress}
          addresses={definition.address === null ? addresses : [definition.address]}
          act={act}
        />
      ),
    },
    {
      name: "answers",
      title: "Copier une à une",
      note: `${String(doneCount(items))} sur ${String(items.length)}`,
      content: (
        <AnswersPart
          mapping={mapping}
          groups={groups}
          byHand={answers.byHand}
          progress={progress}
          act={act}
        />
      ),
    },
    {
      name: "link",
      title: "Lien et fichiers",
      note: "une partie des réponses",
      content: <LinkPart answers={answers} progress={progress} isStale={isStale} act={act} />,
    },
  ];
}

/** What goes where, once there is a form. */
function useMapping(
  form: KeptForm | null,
  answers: Answers | null,
  act: FormActions["act"],
): PartView[] {
  const sections = useMemo(() => (form ? mappingView(form.definition, form.mapping) : []), [form]);
  if (!form || !answers) return [];
  const { mapped, all } = mappedCount(sections);
  return [
    {
      name: "mapping",
      title: "Correspondances",
      note: `${String(mapped)} sur ${String(all)}`,
      content: <MappingPart form={form} sections={sections} answers={answers} act={act} />,
    },
  ];
}
