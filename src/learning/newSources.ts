import type { SourceSpec } from "../plan/source";
import { clean, fold } from "../plan/text";
import { isNoSource } from "../reading/vocabulary/nothing";
import { sourcesIn } from "../reading/vocabulary/sources";

/** A name that an edition may give a source. */
const NAME = /^[\p{L}\d](?:[\p{L}\d '’.-]{0,28}[\p{L}\d])?$/u;
/** What stands where a source does, and is none. */
const NO_NAME =
  /^(?:sous[ -]?)?tota(?:l|ux)\b|^ensemble$|^etat$|^autres?\b|^montants?\b|^sources?\b|^departement|^a (?:completer|preciser|definir)|^(?:20)\d\d$|^x+$|\bou\b/;

/** Between sources of one cell. */
const BETWEEN = /\s*(?:\bou\b|\bet\b|[+/;,\n])\s*/u;

/** A programme of the State's budget by its number: « P147 », « BOP 147 », 147. */
const PROGRAMME = /^(?:p|bop|programme)? ?(\d{3})$/;

/** What may stand before a source's name, over its column or in the recap. */
const DRESS =
  /^(?:parts?|montants?|credits?|crédits?|financements?)\s+(?:(?:du|de la|de l['’])\s*)?/iu;

/** What dresses the name of a source (« part »), folded; empty when nothing does. */
export function dressOf(text: string): string {
  return fold(DRESS.exec(clean(text))?.[0] ?? "");
}

/** The name of a source that nobody knows here; null when the text names a known one, or none. */
export function newSourceName(text: string, known: readonly SourceSpec[]): string | null {
  const name = clean(text)
    .replace(/\s*\([^()]*\)\s*/g, " ")
    .replace(DRESS, "")
    .trim();
  const folded = fold(name);
  const programme = PROGRAMME.exec(folded)?.[1];
  if (programme !== undefined) {
    return sourcesIn(name, known).length === 0 ? `BOP ${programme}` : null;
  }
  if (!NAME.test(name) || !/\p{L}{2}/u.test(name) || name in Object.prototype) return null;
  if (NO_NAME.test(folded) || isNoSource(name)) return null;
  return sourcesIn(name, known).length === 0 ? name : null;
}

/** The new sources that the text of a source cell names. */
export function newSourcesIn(text: string, known: readonly SourceSpec[]): string[] {
  if (text.length > 60) return [];
  return text.split(BETWEEN).flatMap((piece) => newSourceName(piece, known) ?? []);
}

/** The source as an edition has it: who it is paid to, no sheet says. */
export function newSource(name: string): SourceSpec {
  const programme = PROGRAMME.exec(fold(name))?.[1];
  if (programme !== undefined) {
    return { id: name, written: programme, names: [programme], isPaidToDepartment: null };
  }
  return { id: name, written: name, names: [name], isPaidToDepartment: null };
}
