import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useRef, type KeyboardEvent } from "react";
import { french } from "../../../plan/typography";
import type { Question } from "../../../survey/form/definition";
import type { Mapping } from "../../../survey/form/mapping";
import type { Progress } from "../../../survey/kept/progress";
import { Announcer } from "../../parts/Announcer";
import type { FormActions } from "../state/formActions";
import { useFormStyles } from "../parts/formStyles";
import { neighbour, toCarry, type CopyGroup, type CopyItem } from "./copyView";
import { Sentences } from "../parts/Sentences";
import { IdentityFields } from "./IdentityFields";
import { QuestionAnswers } from "./QuestionAnswers";
import { useCopying } from "./useCopying";

const useStyles = makeStyles({
  section: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly mapping: Mapping;
  readonly groups: readonly CopyGroup[];
  /** What nothing here can fill. */
  readonly byHand: readonly Question[];
  readonly progress: Progress;
  readonly act: FormActions["act"];
}

/** The copy assistant: the form's questions in order, each with its answer, carried over one by one. */
export function AnswersPart({ mapping, groups, byHand, progress, act }: Props) {
  const styles = useStyles();
  const look = useFormStyles();
  const list = useRef<HTMLDivElement>(null);
  const items = toCarry(groups);
  const focus = (id: string) => {
    const place = list.current?.querySelector(`[data-answer="${CSS.escape(id)}"]`);
    place?.scrollIntoView({ block: "nearest" });
    place?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  };
  const copying = useCopying(items, progress, act, focus);
  const onKey = (event: KeyboardEvent, item: CopyItem) => {
    const next = neighbour(items, item, event.key);
    if (next) {
      event.preventDefault();
      copying.moveTo(next);
    }
  };
  return (
    <div className={look.body}>
      <IdentityFields
        mapping={mapping}
        identity={progress.identity}
        onChange={(identity) => {
          act({ type: "identified", identity });
        }}
      />
      <p className={look.note}>
        {french("Entrée : copier et passer à la suivante. ↑ ↓ : aller de l'une à l'autre.")}
      </p>
      <div ref={list}>
        {groups.map((group, index) => (
          <Fragment key={group.id}>
            {group.section !== null && group.section !== groups[index - 1]?.section ? (
              <h3 className={styles.section}>{group.section}</h3>
            ) : null}
            <QuestionAnswers group={group} copying={copying} onKey={onKey} />
          </Fragment>
        ))}
      </div>
      <Sentences
        title="À répondre vous-même dans le formulaire"
        sentences={byHand.map(({ label }) => label)}
      />
      {progress.copied.size > 0 ? (
        <Button
          size="small"
          style={{ justifySelf: "start" }}
          onClick={() => {
            act({ type: "progressed", progress: { ...progress, copied: new Map() } });
          }}
        >
          Recommencer la copie
        </Button>
      ) : null}
      <Announcer text={copying.said} />
    </div>
  );
}
