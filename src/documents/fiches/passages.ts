import { textOf, type Block, type Table, type TableRow } from "../../files/paper/blocks";
import { isMoneyTable } from "../money/grid";
import { labelOf } from "../money/labels";
import { headingOf, isMoneyHeading } from "./headings";
import { titleOf } from "./title";

/** A line of a paper with what it stands beside, or a table of money. */
export type Passage =
  | {
      readonly kind: "line";
      readonly text: string;
      /** The label of its row; null outside of tables of two columns. */
      readonly label: string | null;
      /** A paragraph of the page or the first cell of a row: where a title can stand. */
      readonly isOpening: boolean;
      readonly page: number | null;
    }
  | { readonly kind: "table"; readonly table: Table; readonly label: string | null };

/** A paper as one reads it, line by line; what stands beside a label knows it. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => blockPassages(block, null, true));
}

function blockPassages(block: Block, label: string | null, isOpening: boolean): Passage[] {
  if (block.kind === "paragraph") {
    return block.text === ""
      ? []
      : [{ kind: "line", text: block.text, label, isOpening, page: block.page }];
  }
  if (isMoneyTable(block)) return [{ kind: "table", table: block, label }];
  let above = label;
  return block.rows.flatMap((row) => {
    const passages = rowPassages(row, above, isOpening);
    above = labelBelow(row, above) ?? label;
    return passages;
  });
}

/** What an empty first cell below a row goes on with; a row of who pays stands under what is above it. */
function labelBelow({ cells }: TableRow, above: string | null): string | null {
  const [own = "", ...others] = cells.map(({ blocks }) => textOf(blocks));
  if (own === "") return above;
  if (others.every((text) => text === "")) return headingOf(own) ? own : null;
  return isPayer(own) ? above : own;
}

function isPayer(label: string): boolean {
  return !label.includes("\n") && labelOf(`${label} :`)?.isMarked === true;
}

const LONGEST_LABEL = 160;
const NUMBER_LABEL =
  /^(?:num[ée]ro|n ?[°o]|r[ée]f[ée]rence) (?:de (?:la )?)?fiche(?:[ -]action)?\s*:?$/iu;

function rowPassages({ cells }: TableRow, above: string | null, isOpening: boolean): Passage[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const label = textOf(first.blocks);
  const filled = others.filter(({ blocks }) => textOf(blocks) !== "");
  if (filled.length === 0) {
    return first.blocks.flatMap((block) => blockPassages(block, null, isOpening));
  }
  if (label === "") return filled.flatMap((cell) => contentPassages(cell.blocks, above));
  const content = filled.map(({ blocks }) => textOf(blocks)).join(" ");
  // « État | 62 334 € » reads as « État : 62 334 € », under « Moyens financiers », else by itself.
  if (isPayer(label)) {
    const isUnderMoney = above !== null && isMoneyHeading(above);
    return [line(`${label.replace(/\s*:?\s*$/u, "")} : ${content}`, isUnderMoney ? above : null)];
  }
  // « Numéro de la fiche | 6 ».
  if (isOpening && NUMBER_LABEL.test(label) && /^\d{1,2}(?:[.-]\d{1,2})?$/.test(content)) {
    return [{ ...line(`Fiche ${content}`, null), isOpening: true }];
  }
  // « Fiche action n° | 6 », « Fiche action n° 6 | Renforcer la CRIP ».
  const isTitle =
    titleOf(label) !== null || /^fiches?[ -]?(?:actions?)?\s*(?:n ?°)?\s*:?$/iu.test(label);
  if (isTitle && isOpening) {
    const whole = `${label} ${content}`;
    const opening = (text: string) => ({ ...line(text, null), isOpening: true });
    if (titleOf(whole) !== null || titleOf(label) === null) return [opening(whole)];
    // What stands beside the number is too long for a title, or names an amount: it comes under it.
    return [opening(label), ...filled.flatMap((cell) => contentPassages(cell.blocks, null))];
  }
  if (label.length > LONGEST_LABEL) {
    return cells.flatMap(({ blocks }) => contentPassages(blocks, above));
  }
  return filled.flatMap((cell) => contentPassages(cell.blocks, label));
}

function contentPassages(blocks: readonly Block[], label: string | null): Passage[] {
  return blocks.flatMap((block) => blockPassages(block, label, false));
}

function line(text: string, label: string | null) {
  return { kind: "line", text, label, isOpening: false, page: null } as const;
}
