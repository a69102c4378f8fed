import type { Table } from "../../files/paper/blocks";
import { fold } from "../../plan/text";
import { amountsIn } from "../amounts/proseAmounts";
import type { Passage } from "../fiches/passages";

/** A paragraph of a contract with the article it stands in; or a table of money. */
export type Clause =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly place: string;
      readonly page: number | null;
    }
  | { readonly kind: "table"; readonly table: Table; readonly place: string };

const ARTICLE = /^\W*art(?:icle|\.)? ?(\d{1,2}(?:[.-]\d{1,2}){0,3}|premier|1er)/;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){1,3})[. )–-]+(?=\p{L})/u;
const LONGEST_HEADING = 160;

/** The paragraphs of a contract, each with its article (« art. 2.2.1 »). */
export function clausesOf(passages: readonly Passage[]): Clause[] {
  let place = "";
  const clauses: Clause[] = [];
  for (const passage of passages) {
    if (passage.kind === "table") {
      clauses.push({ kind: "table", table: passage.table, place });
      continue;
    }
    const folded = fold(passage.text);
    const article = (ARTICLE.exec(folded) ?? NUMBERED.exec(folded))?.[1];
    if (
      article !== undefined &&
      folded.length <= LONGEST_HEADING + 40 &&
      amountsIn(passage.text).length === 0
    ) {
      place = `art. ${article}`;
    }
    const before = clauses.at(-1);
    // « – Programme 304 : » and its amount on the line below.
    if (
      before?.kind === "text" &&
      /:\s*$/.test(before.text) &&
      /^[^\p{L}]*\d/u.test(passage.text) &&
      amountsIn(before.text).length === 0
    ) {
      clauses.splice(-1, 1, { ...before, text: `${before.text} ${passage.text}` });
    } else {
      clauses.push({ kind: "text", text: passage.text, place, page: passage.page });
    }
  }
  return clauses;
}
