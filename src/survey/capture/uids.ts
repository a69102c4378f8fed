import type { Item, Question } from "../form/definition";

/** The page's script tells the UID of every item, options included: « idsforuids["…"] = "123"; ». */
const PAIR = /idsforuids\["([\w-]{1,100})"\]\s*=\s*"(\d{1,20})"/g;

/** More than any form has items: what comes after is not read. */
const MOST_PAIRS = 50_000;

/** UIDs by id, read in the page's text: nothing runs. */
export function uidsIn(html: string): ReadonlyMap<string, string> {
  const uids = new Map<string, string>();
  let pairs = 0;
  for (const [, uid = "", id = ""] of html.matchAll(PAIR)) {
    uids.set(id, uid);
    pairs += 1;
    if (pairs === MOST_PAIRS) break;
  }
  return uids;
}

/** A question with the UIDs that its own elements don't bear: those of options and of headers. */
export function withUids<Read extends Omit<Question, "shownBy">>(
  question: Read,
  uids: ReadonlyMap<string, string>,
): Read {
  const named = <Kind extends Item>(item: Kind): Kind => ({
    ...item,
    uid: item.uid ?? (item.id === null ? null : (uids.get(item.id) ?? null)),
  });
  return {
    ...named(question),
    options: question.options.map(named),
    rows: question.rows.map(named),
    columns: question.columns.map(named),
    cells: question.cells.map((cell) => ({ ...cell, options: cell.options.map(named) })),
  };
}
