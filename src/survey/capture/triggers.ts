import { keyOf, type Item, type Question, type Trigger } from "../form/definition";
import { attribute, type Element } from "./html";

type Read = Omit<Question, "shownBy">;

function byId<Kind extends Item>(items: readonly Kind[], id: string | undefined): Kind | undefined {
  return items.find((item) => item.id === id);
}

/** An option by its id; a cell of a matrix by « row|column ». */
function triggerIn(question: Read, id: string): Trigger | null {
  const key = keyOf(question);
  const [rowId, columnId] = id.split("|");
  const row = question.type === "matrix" ? byId(question.rows, rowId) : null;
  const option = byId(row ? question.columns : question.options, row ? columnId : id);
  const [rowKey, optionKey] = [row ? keyOf(row) : null, option && keyOf(option)];
  if (key === null || optionKey === undefined || optionKey === null) return null;
  return row && rowKey === null ? null : { question: key, row: rowKey, option: optionKey };
}

/** What shows a question, from the ids that its container bears (« data-triggers »). */
export function triggersOf(container: Element, questions: readonly Read[]): Trigger[] {
  const ids = (attribute(container, "data-triggers") ?? "").split(";").filter((id) => id !== "");
  return ids.flatMap((id) => questions.flatMap((question) => triggerIn(question, id) ?? []));
}
