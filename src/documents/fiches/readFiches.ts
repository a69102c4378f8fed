import type { PaperText, Table } from "../../files/paper/blocks";
import { isAction } from "../../reading/vocabulary/actions";
import { fold, yearsIn } from "../../plan/text";
import { labelOf } from "../money/labels";
import { readMoney, type MoneyPassage } from "../money/readMoney";
import type { Fiche } from "../../plan/papers/fiche";
import { headingOf, isMoneyHeading, type HeadingKind } from "./headings";
import { passagesOf, type Passage } from "./passages";
import { fichesOfTable } from "./synthesis";
import { sectionOf, segmentsOf, type Segment } from "./segments";

/**
 * The fiches actions of a paper: one, all in one file, none. Amounts are read under « Moyens
 * financiers » alone; without such a heading, from the first line that says who pays to the next
 * heading.
 * @param year the plan's; null where no plan is known
 */
export function readFiches(paper: PaperText, file: string, year: number | null): Fiche[] {
  const passages = passagesOf(paper.blocks);
  const fiches = segmentsOf(passages, paper.headers, file).map((segment) =>
    ficheOf(segment, file, year),
  );
  const known = new Set(fiches.map(({ number }) => fold(number)));
  const listed = tablesIn(paper.blocks).flatMap((table) => fichesOfTable(table, file, year));
  // A table that lists the fiches beside them says the same again.
  return [...fiches, ...listed.filter(({ number }) => !known.has(fold(number)))];
}

function tablesIn(blocks: PaperText["blocks"]): Table[] {
  return blocks.filter((block) => block.kind === "table");
}

function ficheOf({ title, passages }: Segment, file: string, year: number | null): Fiche {
  const parts = partsOf(passages);
  const money = readMoney(parts.money, year);
  const words = parts.others.join("\n");
  return {
    file,
    number: title.written,
    numbers: title.numbers,
    objectives: objectivesNamed(passages),
    title: title.rest === "" ? titleBelow(passages) : title.rest,
    ...money,
    hasAction: isAction(words),
    years: {
      title: yearsIn([title.rest, titleBelow(passages)].join(" ")),
      calendar: calendarYears(passages),
    },
    page: pageOf(passages),
  };
}

interface Parts {
  readonly money: readonly MoneyPassage[];
  readonly others: readonly string[];
}

/** What stands under the part on money, and the rest. */
function partsOf(passages: readonly Passage[]): Parts {
  const isTold = passages.some(
    (passage) =>
      sectionOf(passage) === "money" ||
      (passage.kind === "line" && passage.label === null && isMoneyHeading(passage.text)),
  );
  const money: MoneyPassage[] = [];
  const others: string[] = [];
  let section: HeadingKind | null = null;
  for (const passage of passages) {
    const ofRow = sectionOf(passage);
    if (passage.kind === "table") {
      if ((ofRow ?? section) === "money" || (!isTold && ofRow === null)) money.push(passage);
      continue;
    }
    const { text, page } = passage;
    if (ofRow !== null) {
      section = ofRow;
      if (ofRow === "money") money.push({ kind: "line", text, page });
      else others.push(text);
      continue;
    }
    const opened = openedBy(text, section, isTold);
    section = opened.section;
    if (opened.rest === "") continue;
    if (section === "money") money.push({ kind: "line", text: opened.rest, page });
    else others.push(opened.rest);
  }
  return { money, others };
}

/** The part that a line of the page opens or goes on with, and what is left of it to read. */
function openedBy(
  text: string,
  section: HeadingKind | null,
  isTold: boolean,
): { section: HeadingKind | null; rest: string } {
  const label = labelOf(text);
  const isLabel = label?.isMarked === true || /\d ?(?:k|m)?(?:€|euros)/i.test(text);
  if (section === "money" && label !== null && isLabel) return { section, rest: text };
  const heading = headingOf(text);
  if (heading) {
    // « Budget : 187 000 € » opens the part on money and is its first line.
    if (heading.kind === "money" && label?.isMarked && heading.rest !== "")
      return { section: "money", rest: text };
    const beside = heading.kind === "money" ? lineBesideHeading(text) : null;
    return { section: heading.kind, rest: beside ?? heading.rest };
  }
  if (!isTold && label !== null && isLabel) return { section: "money", rest: text };
  return { section, rest: text };
}

const LONGEST_HEADING = 90;

/** « Moyens financiers Budget : 187 000 € »: two columns that no border tells apart, in a PDF. */
function lineBesideHeading(text: string): string | null {
  for (const { index } of text.slice(0, LONGEST_HEADING).matchAll(/ (?=\S)/g)) {
    const rest = text.slice(index + 1);
    if (isMoneyHeading(text.slice(0, index)) && labelOf(rest)?.isMarked) return rest;
  }
  return null;
}

const MOST_TITLE_LINES = 2;

/** The title on the lines under the number. */
function titleBelow(passages: readonly Passage[]): string {
  for (const passage of passages.slice(0, MOST_TITLE_LINES)) {
    if (passage.kind !== "line" || passage.label !== null || headingOf(passage.text)) return "";
    if (/\p{L}{3}/u.test(passage.text) && labelOf(passage.text)?.isMarked !== true)
      return passage.text.replaceAll("\n", " ");
  }
  return "";
}

const OBJECTIVE =
  /^\W*objectifs? (?:(?:du (?:plan|contrat)(?: d'action)?|de la (?:contractualisation|strategie|snppe)|snppe|strategique|contractuel)s? ?)?(?:n ?° ?s? ?|:|n ?° ?:) ?(\d{1,2})(?! ?\d|\/|%)/i;
const OBJECTIVE_LABEL =
  /objectifs? (?:du (?:plan|contrat)|de la (?:contractualisation|strategie|snppe)|snppe|contractuel|strategique)/i;

/** « Objectif n° 6 », « Objectif du plan : 6 », where the fiche names one and no more. */
function objectivesNamed(passages: readonly Passage[]): number[] {
  const named = new Set<number>();
  for (const passage of passages) {
    if (passage.kind !== "line") continue;
    const { label, text } = passage;
    const own = OBJECTIVE.exec(text.replace(/’/g, "'"))?.[1];
    const isBeside = label !== null && OBJECTIVE_LABEL.test(label.replace(/’/g, "'"));
    const beside = isBeside ? /^\D{0,12}(\d{1,2})(?!\d)/.exec(text)?.[1] : undefined;
    const number = beside ?? (label === null || isBeside ? own : undefined);
    if (number !== undefined) named.add(Number(number));
  }
  return named.size === 1 ? [...named] : [];
}

/** The years of the part « Calendrier ». */
function calendarYears(passages: readonly Passage[]): number[] {
  const years: number[] = [];
  let isCalendar = false;
  for (const passage of passages) {
    if (passage.kind !== "line") continue;
    const { label, text } = passage;
    const heading = label ?? text;
    if (label !== null || headingOf(text))
      isCalendar = /calendrier|ech[eé]an|dur[eé]e|planning|temporalit/i.test(heading.slice(0, 60));
    if (isCalendar) years.push(...yearsIn(text));
  }
  return years;
}

function pageOf(passages: readonly Passage[]): number | null {
  return passages.find((passage) => passage.kind === "line" && passage.page !== null)?.kind ===
    "line"
    ? (passages.find(
        (passage): passage is Extract<Passage, { kind: "line" }> => passage.kind === "line",
      )?.page ?? null)
    : null;
}
