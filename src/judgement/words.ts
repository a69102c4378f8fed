import { DEPARTMENT_NAMES } from "../editions/headers";
import { columnOf, type Plan } from "../plan/plan";
import type { Source } from "../plan/source";
import { fold } from "../plan/text";

/** A name as sentences need it: « Métropole », « la Métropole », « de la Métropole ». */
export interface Named {
  readonly name: string;
  readonly the: string;
  readonly of: string;
}

const SOURCES: Readonly<Record<Source, Named>> = {
  "BOP 304": { name: "BOP 304", the: "le BOP 304", of: "du BOP 304" },
  FIR: { name: "FIR", the: "le FIR", of: "du FIR" },
  ONDAM: { name: "ONDAM", the: "l'ONDAM", of: "de l'ONDAM" },
};

/** A source with its article: « le FIR », « de l'ONDAM », « du BOP 304 ». */
export function namedSource(source: Source): Named {
  return SOURCES[source];
}

/** The Département as most templates name it. */
export const DEPARTMENT: Named = {
  name: "Département",
  the: "le Département",
  of: "du Département",
};

/** A collectivité by its name, « Métropole », with the article that it takes. */
export function named(name: string): Named {
  const isFeminine = /^(?:Métropole|Collectivité)/.test(name);
  return isFeminine
    ? { name, the: `la ${name}`, of: `de la ${name}` }
    : { name, the: `le ${name}`, of: `du ${name}` };
}

/** The longest first: « Métropole de Lyon » before « Métropole ». */
const NAMES = [...DEPARTMENT_NAMES]
  .sort((one, other) => other.length - one.length)
  .map((name) => ({ folded: fold(name), ...named(name) }));

/** The Département by the name that the sheet gives it, above its amounts or in the green table. */
export function departmentOf(plan: Plan): Named {
  const headers = [columnOf(plan, "department")?.header, plan.recap?.departmentHeader];
  for (const header of headers) {
    const text = fold(header?.text ?? "");
    const found = NAMES.find(({ folded }) => text.includes(folded));
    if (found) return { name: found.name, the: found.the, of: found.of };
  }
  return DEPARTMENT;
}
