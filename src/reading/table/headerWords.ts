import type { ColumnRole, ColumnSpec } from "../../plan/edition";
import { remembered } from "../../plan/remembered";
import { fold } from "../../plan/text";
import { KNOWN_SOURCES } from "../../plan/source";
import { DEPARTMENT_HEADER, isDepartmentName } from "../vocabulary/department";
import { sourcesIn } from "../vocabulary/sources";
import { TOTAL_HEADER } from "../vocabulary/total";

/** A header is short; a wording or an action is not. */
const LONGEST_HEADER = 90;

/** What a header says of its column, by words that survive rewording; `not` keeps look-alikes off. */
const WORDS: Readonly<Record<ColumnRole, { readonly is: RegExp; readonly not?: RegExp }>> = {
  measure: { is: /^mesures?\b/ },
  number: {
    is: /^n(?:um(?:ero)?)?\s?[°.]?s?(?:\s(?:de\s)?(?:l['e]\s?)?(?:d'\s?)?obj.*)?$|^numeros?\b|^objectif\s?n\s?°/,
  },
  objective: {
    is: /^(?:intitule|libelle|enonce)?\s?(?:de\s|des\s|du\s)?(?:l'|d')?objectifs?\b/,
    not: /n\s?°|total/,
  },
  fiche: { is: /^(?:n\s?°\s)?fiches?\b/ },
  action: {
    is: /^(?:description|intitule|libelle|detail)?\s?(?:de\s|des\s|du\s)?(?:l')?actions?\b/,
    not: /^actions? hors/,
  },
  identification: { is: /identification/ },
  partners: { is: /^(?:co-?)?partenaires?\b|^partenariats?\b/ },
  source: { is: /\bsources?\b|^financeurs?\b/, not: /autre/ },
  department: DEPARTMENT_HEADER,
  state: {
    is: /\betat\b/,
    not: /source|total|recap|sollicite|autre|departement|metropole|collectivite/,
  },
  total: TOTAL_HEADER,
  other: {
    is: /^autres?\b(?: financements?| financeurs?| sources?| cofinancements?)?|^co-?financements?\b/,
  },
  nextState: { is: /^montants?$|^financements? 20\d\d$/ },
  // The template's own words alone tell it.
  free: { is: /(?!)/ },
};

/** A text without what changes from year to year or from hand to hand: years, accents, punctuation. */
export const bareHeader = remembered((text: string): string => {
  return fold(text)
    .replace(
      /\b20\d\d\b|\(?\b(?:montants? )?(?:en )?(?:k ?€|k?euros?\b|keur\b|milliers? d'euros?|milliers)\)?|\ben (?:€|euros?)|\(k?€\)/g,
      " ",
    )
    .replace(/[^\p{L}\d°]+/gu, " ")
    .trim();
});

/** The header is the template's own, or another that its edition accepts. */
export function isOfficialHeader(text: string, spec: ColumnSpec): boolean {
  const bare = bareHeader(text);
  if (spec.role === "department" && isDepartmentName(bare)) return true;
  return [spec.header, ...(spec.accepted ?? [])].some((wording) => bareHeader(wording) === bare);
}

/** The header speaks of that role, in whatever words. */
export function speaksOf(text: string, role: ColumnRole): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const folded = fold(text);
  const { is, not } = WORDS[role];
  return is.test(folded) && !(not?.test(folded) ?? false);
}

/** The header is that of one source's column (2022): « ONDAM », « FIR », « 304 », « BOP 304 ». */
export function isSourceHeader(text: string, sources = KNOWN_SOURCES): boolean {
  return text.length <= 20 && sourcesIn(text, sources).length === 1;
}

/** How well a header suits a column of the template: 0 not at all, 3 to the letter. */
export function suits(text: string, spec: ColumnSpec, sources = KNOWN_SOURCES): 0 | 1 | 2 | 3 {
  if (text === "") return 0;
  if (bareHeader(text) === bareHeader(spec.header)) return 3;
  if (isOfficialHeader(text, spec)) return 2;
  if (spec.source)
    return isSourceHeader(text, sources) && sourcesIn(text, sources)[0] === spec.source ? 1 : 0;
  return speaksOf(text, spec.role) ? 1 : 0;
}

const ROLES: readonly ColumnRole[] = [
  "measure",
  "number",
  "objective",
  "fiche",
  "action",
  "identification",
  "partners",
  "source",
  "department",
  "state",
  "total",
  "other",
];

/** The roles that a cell's text could head; « state:FIR » and the like for a source's own column. */
export function rolesOf(text: string, sources = KNOWN_SOURCES): string[] {
  const roles: string[] = ROLES.filter((role) => speaksOf(text, role));
  return isSourceHeader(text, sources)
    ? [...roles, `state:${sourcesIn(text, sources).join()}`]
    : roles;
}
