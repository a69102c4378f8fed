import { columnOf, type Plan } from "../plan/plan";
import { sourceIds } from "../plan/editionSources";
import type { Source } from "../plan/source";
import { clean } from "../plan/text";

/** A name as sentences need it: « Métropole », « la Métropole », « de la Métropole ». */
export interface Named {
  readonly name: string;
  readonly the: string;
  readonly of: string;
}

/** A source with its article: « le FIR », « de l'ONDAM », « du BOP 304 ». */
export function namedSource(source: Source): Named {
  return /^[aeiouyéèêàâîïôûh]/i.test(source)
    ? { name: source, the: `l'${source}`, of: `de l'${source}` }
    : { name: source, the: `le ${source}`, of: `du ${source}` };
}

/** A line of the green table as a sentence calls it: its source with its article, or its label. */
export function namedLine({ edition }: Plan, name: string): string {
  return sourceIds(edition).includes(name) ? namedSource(name).the : `« ${name} »`;
}

/** A collectivité by its name, « Métropole de Lyon », with the article that it takes. */
export function named(name: string): Named {
  const isFeminine = /^(?:Métropole|Collectivité)/.test(name);
  return isFeminine
    ? { name, the: `la ${name}`, of: `de la ${name}` }
    : { name, the: `le ${name}`, of: `du ${name}` };
}

/** The Département as most templates name it. */
export const DEPARTMENT: Named = named("Département");

/** How a collectivité begins its name, whatever its case and accents, and how it goes on. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bconseil d[ée]partemental\b(.*)/i, "Conseil départemental"],
  [/(?:^|[^\p{L}])m[ée]tropole\b(.*)/iu, "Métropole"],
  [/(?:^|[^\p{L}])collectivit[ée](?!\p{L})(.*)/iu, "Collectivité"],
  [/(?:^|[^\p{L}])d[ée]partement\b(.*)/iu, "Département"],
];
const GOES_ON = /^ (?:de|du|des|d'|europ[ée]enne|territoriale|unique)(?!\p{L}).*\p{Ll}/u;

function nameIn(text: string): Named | null {
  for (const [pattern, name] of NAMES) {
    const [, rest] = pattern.exec(text) ?? [];
    if (rest !== undefined) return named(GOES_ON.test(rest) ? `${name}${rest}` : name);
  }
  return null;
}

/** The Département by the name that the sheet gives it, above its amounts or in the green table. */
export function departmentOf(plan: Plan): Named {
  const headers = [columnOf(plan, "department")?.header, plan.recap?.departmentHeader];
  for (const header of headers) {
    const found = nameIn(
      clean(header?.text ?? "")
        .replace(/[’ʼ]/g, "'")
        .replace(/\n/g, " "),
    );
    if (found) return found;
  }
  return DEPARTMENT;
}
