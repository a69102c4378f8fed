import type { Answer } from "../../../survey/answers/answer";
import { isBlocked, type Problem } from "../../../survey/answers/problems";
import { byKey } from "../../../survey/form/definition";
import { fieldKey } from "../../../survey/form/fields";
import { copyState, type CopyState, type Progress } from "../../../survey/kept/progress";

/** An answer as the officer carries it over by hand. */
export interface CopyItem {
  readonly answer: Answer;
  readonly id: string;
  /** The table's row; empty outside tables. */
  readonly row: string;
  /** What names it under its question, and under its row; empty for a question on its own. */
  readonly label: string;
  /** « copy »: into the clipboard; « tick »: chosen in the form; null: it can't be carried over. */
  readonly how: "copy" | "tick" | null;
  /** In French. */
  readonly shown: string;
  /** As the form writes it, where that is not what is shown. */
  readonly written: string | null;
  readonly state: CopyState;
  readonly problems: readonly Problem[];
}

/** The answers of a question, in the form's order. */
export interface CopyGroup {
  readonly id: string;
  readonly section: string | null;
  readonly title: string;
  readonly items: readonly CopyItem[];
}

/** The answers question by question, tables cell by cell. */
export function copyView(answers: readonly Answer[], progress: Progress): readonly CopyGroup[] {
  const groups: (Omit<CopyGroup, "items"> & { items: CopyItem[] })[] = [];
  let last: Answer | null = null;
  for (const answer of answers) {
    const { question } = answer.field;
    const item = itemOf(answer, progress);
    if (last?.field.question === question) groups.at(-1)?.items.push(item);
    else {
      groups.push({
        id: item.id,
        section: question.section,
        title: question.label,
        items: [item],
      });
    }
    last = answer;
  }
  return groups;
}

/** Every answer that can be carried over, in order. */
export function toCarry(groups: readonly CopyGroup[]): readonly CopyItem[] {
  return groups.flatMap(({ items }) => items).filter(({ how }) => how !== null);
}

/** How many were carried over, and have not changed since. */
export function doneCount(items: readonly CopyItem[]): number {
  return items.filter(({ state }) => state === "copied").length;
}

/** The one to carry over after another: the next that is not yet, from the top again if need be; null when all are. */
export function nextToCarry(items: readonly CopyItem[], after: string | null): CopyItem | null {
  const start = items.findIndex(({ id }) => id === after) + 1;
  const ahead = [...items.slice(start), ...items.slice(0, start)];
  return ahead.find(({ id, state }) => id !== after && state !== "copied") ?? null;
}

/** Where a key leads from an answer, without copying anything; undefined when it leads nowhere. */
export function neighbour(
  items: readonly CopyItem[],
  { id }: CopyItem,
  key: string,
): CopyItem | undefined {
  const place = items.findIndex((item) => item.id === id);
  switch (key) {
    case "ArrowDown":
      return items[place + 1];
    case "ArrowUp":
      return items[place - 1];
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default:
      return undefined;
  }
}

function itemOf(answer: Answer, progress: Progress): CopyItem {
  const { field, value, options, display, problems } = answer;
  const { question, row, column } = field;
  const canCarry = value !== "" && !field.readOnly && !isBlocked(problems);
  const isChoice = options.length > 0;
  const written = value.replaceAll("\r\n", "\n");
  return {
    answer,
    id: fieldKey(question.uid ?? question.alias ?? question.label, row, column),
    row: column === null ? "" : headerOf(question, "rows", row),
    label: headerOf(question, column === null ? "rows" : "columns", column ?? row),
    how: canCarry ? (isChoice ? "tick" : "copy") : null,
    shown: display,
    written: isChoice || value === "" || written === display ? null : value,
    state: copyState(progress, answer),
    problems,
  };
}

function headerOf(
  question: Answer["field"]["question"],
  of: "rows" | "columns",
  key: string | null,
): string {
  if (key === null) return "";
  const item =
    question.type === "complexTable" ? question[of][Number(key) - 1] : byKey(question[of], key);
  return item?.label ?? key;
}
