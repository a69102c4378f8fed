import { referencesIn, type Reference } from "../../plan/formulaReferences";

/** Cells that a formula adds, or takes away. */
interface AddedCells {
  readonly sign: 1 | -1;
  readonly areas: readonly Reference[];
}

const REFERENCE =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/u;
const SUM = /^(?:SUM\(|SUBTOTAL\((?:10)?9[,;])([^()]*)\)$/i;
const TERM = /([+-]?)((?:'(?:[^']|'')+'|[^+\-'])+)/g;

/** What a plain sum (`+`, `-`, `SUM`, `SUBTOTAL(9…)`) adds up; null for any other formula. */
export function addedCells(formula: string, sheet: string): readonly AddedCells[] | null {
  const body = formula.replace(/^=/, "").replace(/\s(?=(?:[^']*'[^']*')*[^']*$)/g, "");
  const terms = [...body.matchAll(TERM)];
  if (terms.length === 0 || terms.map(([text]) => text).join("") !== body) return null;
  const added: AddedCells[] = [];
  for (const [, sign, term = ""] of terms) {
    const [, inside] = SUM.exec(term) ?? [];
    const references = inside === undefined ? [term] : inside.split(/[,;]/);
    if (!references.every((text) => REFERENCE.test(text))) return null;
    const areas = references.flatMap((text) => referencesIn(text, sheet));
    added.push({ sign: sign === "-" ? -1 : 1, areas });
  }
  return added;
}

/** The formula adds up what a criterion chooses: which cells, only its value tells. */
export function addsByCriterion(formula: string): boolean {
  return /\b(?:SUMIFS?|SUMPRODUCT)\(/i.test(formula);
}
