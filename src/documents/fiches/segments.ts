import { amountsIn } from "../amounts/proseAmounts";
import { labelOf } from "../money/labels";
import { headingOf, type HeadingKind } from "./headings";
import type { Passage } from "./passages";
import { titleOf, titleOfFile, type FicheTitle } from "./title";

/** A fiche's title and the passages under it, up to the next. */
export interface Segment {
  readonly title: FicheTitle;
  readonly passages: readonly Passage[];
}

type Line = Extract<Passage, { kind: "line" }>;

/** What a passage stands under: the part on money, another, or none that is known. */
export function sectionOf(passage: Passage): HeadingKind | null {
  return passage.label === null
    ? null
    : (headingOf(passage.label.replaceAll("\n", " "))?.kind ?? "other");
}

/**
 * The fiches of a paper, each from a title to the next. What has a title and nothing of a fiche under
 * it is none: a list of papers, a letter. Without a title in the text, the head of the pages and then
 * the file's name give it.
 */
export function segmentsOf(
  passages: readonly Passage[],
  headers: readonly string[],
  file: string,
): Segment[] {
  const titled = cutAtTitles(passages);
  const fiches = joinedPages(titled.filter(({ passages: own }) => looksLikeFiche(own)));
  if (fiches.some(({ title }) => title.numbers.length > 0)) return fiches;
  // A title without a number stands: its number is elsewhere.
  const [unnumbered, ...others] = fiches;
  if (!unnumbered && !looksLikeFiche(passages)) return [];
  const named = headers.flatMap((text) => text.split("\n").flatMap((line) => titleOf(line) ?? []));
  const title = [...named, titleOfFile(file)].find((one) => one !== null && one.numbers.length > 0);
  if (others.length > 0) return fiches;
  const own = unnumbered?.passages ?? passages;
  if (title)
    return [
      { title: { ...title, rest: unnumbered?.title.rest ?? firstWords(passages) }, passages: own },
    ];
  return unnumbered ? [unnumbered] : [];
}

/** A title opens a fiche; « Action n° 9 » only where no fiche is named so. */
function cutAtTitles(passages: readonly Passage[]): Segment[] {
  const titles = passages.map((passage, i) =>
    isTitlePlace(passage) ? titleWith(passage, passages[i + 1]) : null,
  );
  const hasFiches = titles.some((title) => title?.isFiche);
  const starts = [...passages.keys()].filter((i) => {
    const title = titles[i];
    return title && (title.isFiche || !hasFiches);
  });
  return starts.flatMap((start, i) => {
    const title = titles[start];
    return title ? [{ title, passages: passages.slice(start + 1, starts[i + 1]) }] : [];
  });
}

/** « FICHE ACTION » and its number on the line below. */
function titleWith(passage: Line, next: Passage | undefined): FicheTitle | null {
  const title = titleOf(passage.text);
  if (title === null || title.numbers.length > 0 || title.rest !== "") return title;
  const isNumber = next?.kind === "line" && /^n ?[°o] ?\d|^\d{1,2}(?!\d)\W/iu.test(next.text);
  return isNumber ? titleOf(`${passage.text} ${next.text}`) : title;
}

function isTitlePlace(passage: Passage): passage is Line {
  return passage.kind === "line" && passage.isOpening;
}

/** The head of each page of a PDF says the title again: one fiche. */
function joinedPages(segments: readonly Segment[]): Segment[] {
  return segments.reduce<Segment[]>((joined, segment) => {
    const before = joined.at(-1);
    const isSame =
      before?.title.written === segment.title.written &&
      before.title.rest === segment.title.rest &&
      !(moneyStarts(before.passages) && moneyStarts(segment.passages));
    if (isSame)
      joined.splice(-1, 1, { ...before, passages: [...before.passages, ...segment.passages] });
    else joined.push(segment);
    return joined;
  }, []);
}

function moneyStarts(passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) => sectionOf(passage) === "money" || openedBy(passage) === "money",
  );
}

function openedBy(passage: Passage): HeadingKind | null {
  return passage.kind === "line" ? (headingOf(passage.text)?.kind ?? null) : null;
}

/** The usual headings of a fiche, or lines that say who pays. */
function looksLikeFiche(passages: readonly Passage[]): boolean {
  const headings = new Set<string>();
  let payers = 0;
  for (const passage of passages) {
    if (passage.kind === "table") {
      payers += 2;
      continue;
    }
    const label = passage.label?.replaceAll("\n", " ");
    if (label !== undefined && headingOf(label)) headings.add(label);
    else if (headingOf(passage.text)) headings.add(passage.text);
    const money = labelOf(passage.text);
    if (money?.isMarked && (amountsIn(passage.text).length > 0 || passage.text.length < 60))
      payers += 1;
  }
  return headings.size >= 2 || (headings.size >= 1 && payers >= 1) || payers >= 2;
}

function firstWords(passages: readonly Passage[]): string {
  const first = passages.find((passage): passage is Line => passage.kind === "line");
  return first && headingOf(first.text) === null && first.text.length < 160 ? first.text : "";
}
