import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Plan } from "../../plan/plan";
import { surveyAnswers } from "../../survey/answers/answers";
import { withFaults } from "../../survey/answers/faults";
import { Waiting } from "../parts/Waiting";
import type { Checked } from "../state/paneState";
import { useStoreState } from "../state/store";
import { formActions, formStore } from "./state/formStore";
import { FormParts } from "./FormParts";
import { NoticeBar } from "./NoticeBar";
import { planStanding } from "./planStanding";
import { stageOf } from "./stage";
import { StageLine } from "./StageLine";
import { useFocusKept } from "../parts/useFocusKept";

interface Props {
  readonly checked: Checked;
  readonly plan: Plan;
  readonly isStale: boolean;
  /** Leads to the page of the findings. */
  readonly onMend: () => void;
}

/** The online form: captured, its questions tied to the plan's data, its answers ready to be carried over. */
export function FormPage({ checked, plan, isStale, onMend }: Props) {
  const state = useStoreState(formStore);
  const { act, load } = formActions;
  useEffect(load, [load]);
  const { form, progress, notice, isLoaded, isReading, open } = state;
  const { identity } = progress;
  const { findings, summary } = checked.report;
  const answers = useMemo(
    () =>
      form
        ? withFaults(surveyAnswers(plan, form.definition, form.mapping, identity), plan, findings)
        : null,
    [plan, form, identity, findings],
  );
  const top = useRef<HTMLDivElement>(null);
  const standing = useMemo(() => planStanding(plan, summary.blocking), [plan, summary]);
  const stage = stageOf(form, answers, progress, isStale, standing);
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
  return (
    <div {...focus}>
      <StageLine ref={top} stage={stage} onMend={onMend} />
      {noticeBar}
      {isReading ? <Waiting label="Lecture du fichier…" /> : null}
      <FormParts
        state={state}
        answers={answers}
        addresses={checked.formAddresses}
        isStale={isStale}
        actions={formActions}
      />
    </div>
  );
}
