import type { ColumnRole } from "../plan/edition";
import type { SourceSpec } from "../plan/source";
import { fold } from "../plan/text";
import type { Grid } from "../reading/cells/grid";
import type { HeaderBlock } from "../reading/table/headerBlock";
import { speaksOf } from "../reading/table/headerWords";
import { isNumberText } from "../reading/cells/numbers";
import { range } from "../reading/cells/range";
import { sourcesIn } from "../reading/vocabulary/sources";

/** The roles that a header can say by itself, the most telling first. */
const SPOKEN: readonly ColumnRole[] = [
  "number",
  "fiche",
  "other",
  "source",
  "total",
  "objective",
  "action",
  "department",
  "state",
  "measure",
  "partners",
  "identification",
];

/** Words that say a role less surely than the reading's own: taken where no other column has it. */
const HINTS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["action", /\bactions?\b|\boperations?\b|\bprojets?\b|\bmise en oeuvre\b|\bmesures?\b/],
  ["objective", /\bobjectifs?\b|^(?:intitule|libelle)\b/],
  ["state", /\betat\b(?!.*\bdepartement)|\bars\b|\bprefe(?:t|cture)\b/],
  ["department", /\bdepartement|\bcollectivite\b|\bmetropole\b/],
  ["total", /\btotal\b|^ensemble$/],
  ["source", /^financements?$|\benveloppe\b|\bprogramme\b/],
  ["measure", /^(?:axes?|engagements?|orientations?|priorites?|thematiques?)\b/],
];

/** The role that a header says; null when its words say none. */
export function spokenRole(text: string): ColumnRole | null {
  return SPOKEN.find((role) => speaksOf(text, role)) ?? null;
}

/** The roles that a header may well mean. */
export function hintedRoles(text: string): readonly ColumnRole[] {
  const folded = fold(text);
  return HINTS.filter(([, words]) => words.test(folded)).map(([role]) => role);
}

/** So many of the cells of a column must be of a kind for the column to be. */
const MOST = 0.6;

/** What a column holds, whatever its header says: numbers of objectives, sources of the State, or neither. */
export function roleByContent(
  grid: Grid,
  { bottom }: HeaderBlock,
  column: number,
  sources: readonly SourceSpec[],
): "number" | "source" | null {
  const texts = range(bottom + 1, grid.bottom)
    .filter((row) => (grid.merge(row, column)?.right ?? column) === column)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== "");
  const share = (is: (text: string) => boolean) => texts.filter(is).length / texts.length;
  if (texts.length === 0) return null;
  if (share((text) => text.length <= 40 && sourcesIn(text, sources).length > 0) > MOST)
    return "source";
  return texts.length > 1 && share((text) => text.length <= 30 && isNumberText(text)) > MOST
    ? "number"
    : null;
}
