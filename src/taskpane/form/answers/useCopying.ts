import { useState } from "react";
import { copyText } from "../../parts/copyText";
import { withCopied, type Progress } from "../../../survey/kept/progress";
import { french } from "../../../plan/typography";
import { NBSP } from "../../words/typography";
import type { FormActions } from "../state/formActions";
import { doneCount, nextToCarry, type CopyItem } from "./copyView";

export interface Copying {
  /** The answer whose button is the list's one stop for the Tab key; null when there is none. */
  readonly current: string | null;
  /** The answer whose text the clipboard refused: it is shown, to be copied by hand. */
  readonly refused: string | null;
  /** What a screen reader is to say. */
  readonly said: string;
  /** Copies an answer (or takes it as chosen), ticks it, and goes to the next. */
  readonly carry: (item: CopyItem) => void;
  /** Ticks one that was copied by hand. */
  readonly tick: (item: CopyItem) => void;
  readonly moveTo: (item: CopyItem) => void;
}

/** Answer after answer: which is next, and what became of the last. */
export function useCopying(
  items: readonly CopyItem[],
  progress: Progress,
  act: FormActions["act"],
  focus: (id: string) => void,
): Copying {
  const [place, setPlace] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const isThere = items.some(({ id }) => id === place);
  const current = isThere ? place : ((nextToCarry(items, null) ?? items[0])?.id ?? null);

  const moveTo = ({ id }: CopyItem) => {
    setPlace(id);
    focus(id);
  };
  const tick = (item: CopyItem) => {
    act({ type: "progressed", progress: withCopied(progress, item.answer, true) });
    setRefused(null);
    const done = doneCount(items) + (item.state === "copied" ? 0 : 1);
    const next = nextToCarry(items, item.id);
    const what = item.how === "tick" ? "Fait" : "Copié";
    setSaid(
      french(
        `${what} : ${item.answer.field.label}. ${String(done)} sur ${String(items.length)}.${next ? "" : " Tout est copié."}`,
      ),
    );
    if (next) moveTo(next);
  };
  return {
    current,
    refused,
    said,
    tick,
    moveTo,
    carry: (item) => {
      setPlace(item.id);
      if (item.how === "tick") {
        tick(item);
        return;
      }
      copyText(item.answer.value).then(
        () => {
          tick(item);
        },
        () => {
          setRefused(item.id);
          setSaid(`Le presse-papiers est refusé${NBSP}: copiez le texte vous-même.`);
        },
      );
    },
  };
}
