import type { SourceCell, TextCell } from "../plan/plan";
import type { Source } from "../plan/source";
import { fold } from "../plan/text";

/** A purse's names, and what often stands beside them. */
const NAMES: readonly (readonly [Source, RegExp])[] = [
  ["BOP 304", /(?<!\d)0?304(?!\d)/],
  ["FIR", /\bfir(?!\p{L})|fonds? d'intervention regional/u],
  ["ONDAM", /\bondam\b/],
];

/** « Nothing » in a source cell. */
const NOTHING = /^[-/. ]*$|^(?:neant|aucune?|sans objet|n\/a|pas de financement.*)$/;

/** The sources that a text names, in the order of the template. */
export function sourcesIn(text: string): Source[] {
  const read = fold(text);
  // « F.I.R. »; « F I R », letter under letter in a narrow cell.
  const folded = /^\S(?: \S)+$/.test(read)
    ? read.replaceAll(" ", "")
    : read.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1");
  return NAMES.filter(([, name]) => name.test(folded)).map(([source]) => source);
}

/** What may stand beside a source's name where amounts are broken down by source. */
const BESIDE =
  /\b(?:dont|sous|tota(?:l|ux)|credits?|montants?|financements?|parts?|sources?|etat|bop|programme|p|ars|medico-social|d[eu]|des|d|l|la|le|au|titre|pour|en)\b/g;

/** The one source that a text names, where it says nothing else; else null. */
export function onlySourceIn(text: string): Source | null {
  const [source, ...others] = sourcesIn(text);
  if (source === undefined || others.length > 0) return null;
  const name = NAMES.find(([one]) => one === source)?.[1];
  const rest = fold(text)
    .replace(/\bp(?=0?304)/, "")
    .replace(name ?? "", " ")
    .replace(BESIDE, " ");
  return /[\p{L}\d]/u.test(rest) ? null : source;
}

/** The text, where it is not a way to write that there is none. */
export function sourceText(text: string): string {
  return NOTHING.test(fold(text)) ? "" : text;
}

/** The template's own ways to write a source: « FIR », « ONDAM », 304, « 304 ou ONDAM », and « BOP 304 » where it does. */
function isOfficial(written: string, bopIsOfficial: boolean): boolean {
  // A line break fits the words into a narrow column.
  const text = written.replace(/\s+/g, " ");
  if (text === "BOP 304") return bopIsOfficial;
  return /^(?:FIR|ONDAM|304)$/.test(text) || /^(?:304 ou ONDAM|ONDAM ou 304)$/i.test(text);
}

/** Reads a source cell. `bopIsOfficial`: the edition itself writes « BOP 304 » (2025). */
export function readSource(cell: TextCell, bopIsOfficial: boolean): SourceCell {
  const text = sourceText(cell.text);
  const sources = sourcesIn(text);
  return {
    at: cell.at,
    content: cell.content,
    text,
    sources,
    isVariant: sources.length > 0 && !isOfficial(text, bopIsOfficial),
  };
}
