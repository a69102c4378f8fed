import type { Block, PaperText, Paragraph, Table } from "../paper/blocks";

/** What the pages of a paper say, one after the other: heads and feet apart, tables that go on joined. */
export function joinPages(pages: readonly (readonly Block[])[]): PaperText {
  const repeated = repeatedTexts(pages);
  const blocks: Block[] = [];
  for (const page of pages) {
    const own = page.filter((block) => !isApart(block, page, repeated));
    const [first, ...others] = own;
    const last = blocks.at(-1);
    if (first?.kind === "table" && last?.kind === "table" && goesOn(last, first)) {
      blocks.splice(-1, 1, { kind: "table", rows: [...last.rows, ...first.rows] }, ...others);
    } else {
      blocks.push(...own);
    }
  }
  return { blocks, headers: [...repeated] };
}

/** How many blocks at the top and at the bottom of a page can be its head and its foot. */
const EDGE = 2;

function edgesOf(page: readonly Block[]): Paragraph[] {
  return [...page.slice(0, EDGE), ...page.slice(-EDGE)].filter(
    (block) => block.kind === "paragraph",
  );
}

/** Texts that stand at the edge of most pages. */
function repeatedTexts(pages: readonly (readonly Block[])[]): Set<string> {
  if (pages.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(edgesOf(page).map(textKey)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count * 2 > pages.length).map(([text]) => text));
}

/** Page numbers apart, they are the same. */
function textKey({ text }: Paragraph): string {
  return text.replace(/\d+ ?(?:\/|sur) ?\d+$|\b\d{1,3}$/, "").trim();
}

function isApart(block: Block, page: readonly Block[], repeated: ReadonlySet<string>): boolean {
  if (block.kind === "table" || !edgesOf(page).includes(block)) return false;
  const isNumber = /^(?:page ?)?\d{1,3}(?: ?(?:\/|sur) ?\d{1,3})?$/i.test(block.text);
  return isNumber || repeated.has(textKey(block));
}

/** As many columns on both sides of the page's end: the same table. */
function goesOn(above: Table, below: Table): boolean {
  const widest = ({ rows }: Table) => Math.max(...rows.map(({ cells }) => cells.length));
  return widest(above) === widest(below) && widest(above) > 1;
}
