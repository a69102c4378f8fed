import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Plan } from "../../plan/plan";
import { surveyAnswers } from "../../survey/answers/answers";
import { Waiting } from "../parts/Waiting";
import { useStoreState } from "../state/store";
import { CapturePart } from "./CapturePart";
import { formActions, formStore } from "./state/formStore";
import type { Part as PartName } from "./state/formState";
import { FormParts } from "./FormParts";
import { NoticeBar } from "./NoticeBar";
import { Part } from "./Part";
import { stageOf } from "./stage";
import { StageLine } from "./StageLine";
import { useFocusKept } from "./useFocusKept";

interface Props {
  readonly plan: Plan;
  readonly isStale: boolean;
}

/** The online form: captured, its questions tied to the plan's data, its answers ready to be carried over. */
export function FormPage({ plan, isStale }: Props) {
  const state = useStoreState(formStore);
  const { act, load } = formActions;
  useEffect(load, [load]);
  const { form, progress, notice, isLoaded, isReading, open } = state;
  const { identity } = progress;
  const answers = useMemo(
    () => (form ? surveyAnswers(plan, form.definition, form.mapping, identity) : null),
    [plan, form, identity],
  );
  const top = useRef<HTMLDivElement>(null);
  const stage = stageOf(form, answers, progress, isStale);
  useEffect(() => {
    // Once: what is to be done next may change while the officer is at something else.
    if (!isLoaded || open !== "next") return;
    act({ type: "partToggled", part: stage.part, isOpen: true });
    top.current?.scrollIntoView({ block: "nearest" });
  }, [isLoaded, open, stage.part, act]);
  const focus = useFocusKept(top);
  const noticeBar = notice ? (
    <NoticeBar
      notice={notice}
      onTakeBack={
        state.replaced
          ? () => {
              act({ type: "takenBack" });
            }
          : null
      }
      onHide={() => {
        act({ type: "noticed", notice: null });
      }}
    />
  ) : null;
  if (!isLoaded) {
    return notice ? (
      <>
        {noticeBar}
        <Button size="small" style={{ margin: "0 12px" }} onClick={load}>
          Réessayer
        </Button>
      </>
    ) : (
      <Waiting label="Lecture du classeur…" />
    );
  }
  const part = (name: PartName) => ({
    isOpen: open === name,
    onToggle: (isOpen: boolean) => {
      act({ type: "partToggled", part: name, isOpen });
    },
  });
  return (
    <div {...focus}>
      <StageLine ref={top} stage={stage} />
      {noticeBar}
      {isReading ? <Waiting label="Lecture de la page…" /> : null}
      <Part
        title="Formulaire"
        note={form ? form.definition.title : "à relever"}
        {...part("capture")}
      >
        <CapturePart form={form} isReading={isReading} actions={formActions} />
      </Part>
      {form && answers ? (
        <FormParts
          form={form}
          answers={answers}
          progress={progress}
          isStale={isStale}
          act={act}
          part={part}
        />
      ) : null}
    </div>
  );
}
