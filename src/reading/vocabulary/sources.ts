import type { Edition } from "../../plan/edition";
import { spelt } from "../../plan/editionSources";
import type { SourceCell, TextCell } from "../../plan/plan";
import { KNOWN_SOURCES, type Source, type SourceSpec } from "../../plan/source";
import { fold } from "../../plan/text";
import { isNoSource } from "./nothing";

/** How a text names a source. */
interface Naming {
  readonly id: Source;
  /** What stands right before a number is a part of it, and its only group: « P » in « P304 ». */
  readonly name: RegExp;
}

const NAMINGS = new WeakMap<readonly SourceSpec[], readonly Naming[]>();

const isNumber = (name: string) => /^\d+$/.test(name);

/** « FIR » stands alone among letters. */
function patternOf(name: string): string {
  const end = /\d$/.test(name) ? String.raw`(?!\d)` : String.raw`(?!\p{L})`;
  const start = /^\w/.test(name) ? String.raw`\b` : String.raw`\B`;
  return start + name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) + end;
}

/** « 304 » stands alone among digits, a zero before it at the most. */
function numberPattern(numbers: readonly string[]): string {
  return String.raw`(^|\D)0?(?:${numbers.join("|")})(?!\d)`;
}

function namePattern(names: readonly string[]): RegExp {
  const numbers = names.filter(isNumber);
  const words = names.filter((name) => !isNumber(name)).map(patternOf);
  return new RegExp(
    [...words, ...(numbers.length > 0 ? [numberPattern(numbers)] : [])].join("|"),
    "u",
  );
}

function namingsOf(sources: readonly SourceSpec[]): readonly Naming[] {
  const known = NAMINGS.get(sources);
  if (known) return known;
  const namings = sources.map(({ id, names }) => ({ id, name: namePattern(names.map(fold)) }));
  NAMINGS.set(sources, namings);
  return namings;
}

/** The text folded; « F.I.R. », and « F I R » letter under letter in a narrow cell, in one word. */
function joined(text: string): string {
  const folded = fold(text);
  return /^\S(?: \S)+$/.test(folded)
    ? folded.replaceAll(" ", "")
    : folded.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1");
}

/**
 * The sources that a text names, in the order of the list.
 * @param sources those that it may name
 */
export function sourcesIn(text: string, sources: readonly SourceSpec[] = KNOWN_SOURCES): Source[] {
  const words = joined(text);
  return namingsOf(sources)
    .filter(({ name }) => name.test(words))
    .map(({ id }) => id);
}

/** A number that is a source's name: 304. */
export function isSourceNumber(
  value: number,
  sources: readonly SourceSpec[] = KNOWN_SOURCES,
): boolean {
  const written = String(value);
  return sources.some(({ names }) => names.includes(written));
}

/** The short names of the known sources, as an alternative of a pattern; « BOP 304 » is two words. */
export const NAMES_OF_SOURCES = [
  ...KNOWN_SOURCES.flatMap(({ names }) => names.filter((name) => !name.includes(" ")).map(fold)),
  "bop",
].join("|");

/** What may stand beside a source's name where amounts are broken down by source. */
const BESIDE =
  /\b(?:dont|sous|tota(?:l|ux)|credits?|montants?|financements?|parts?|sources?|etat|bop|programme|p|ars|medico-social|d[eu]|des|d|l|la|le|au|titre|pour|en)\b/g;

/** The one source that a text names, where it says nothing else (« dont FIR », « Crédits du P304 »); else null. */
export function onlySourceIn(
  text: string,
  sources: readonly SourceSpec[] = KNOWN_SOURCES,
): Source | null {
  const [source, ...others] = sourcesIn(text, sources);
  if (source === undefined || others.length > 0) return null;
  const name = namingsOf(sources).find(({ id }) => id === source)?.name ?? "";
  const rest = fold(text)
    .replace(name, (_all, before: unknown) => (typeof before === "string" ? `${before} ` : " "))
    .replace(BESIDE, " ");
  return /[\p{L}\d]/u.test(rest) ? null : source;
}

/** The text, where it is not a way to write that there is none. */
export function sourceText(text: string): string {
  return isNoSource(text) ? "" : text;
}

/** The template's own ways to write a source: « FIR », 304, and « 304 ou ONDAM » where it leaves the choice. */
function isOfficial(written: string, named: readonly Source[], edition: Edition): boolean {
  // A line break fits the words into a narrow column.
  const text = written.replace(/\s+/g, " ");
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) {
    const { names = [] } = edition.sources.find(({ id }) => id === only) ?? {};
    return text === spelt(edition, only) || text === names[0];
  }
  const isChoice = edition.objectives.some(
    ({ sources }) => sources.length === named.length && named.every((one) => sources.includes(one)),
  );
  const parts = text.toLowerCase().split(" ou ");
  return (
    isChoice &&
    parts.length === named.length &&
    named.every((one) => parts.includes(spelt(edition, one).toLowerCase()))
  );
}

/**
 * Reads a source cell of a plan of the edition.
 * @param sources those that it may name
 */
export function readSource(
  cell: TextCell,
  edition: Edition,
  sources: readonly SourceSpec[] = KNOWN_SOURCES,
): SourceCell {
  const text = sourceText(cell.text);
  const named = sourcesIn(text, sources);
  return {
    at: cell.at,
    content: cell.content,
    text,
    sources: named,
    isVariant: named.length > 0 && !isOfficial(text, named, edition),
  };
}
