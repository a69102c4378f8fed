import { departmentCells, hasMoney } from "../../plan/amounts";
import { ficheNumbers, numberKey, type FicheNumber } from "../../plan/papers/fiche";
import type { Plan, PlanLine } from "../../plan/plan";
import { fold } from "../../plan/text";
import { isAction, isReference } from "../../reading/vocabulary/actions";

/** The fiches that a line of the plan names. */
export interface FicheReference {
  readonly line: PlanLine;
  readonly numbers: readonly FicheNumber[];
  /** « cf. fiche action n° 9 »: the line is spoken of there, and asks for no fiche of its own. */
  readonly isAside: boolean;
}

const LIST = String.raw`\d{1,2}(?:[.-]\d{1,2})?(?:(?: ?, ?| et | & | ?\/ ?)(?:n ?° ?)?\d{1,2}(?:[.-]\d{1,2})?)*(?![\d%])`;
const IN_TEXT = new RegExp(
  String.raw`(?:^|[\n(;,.]| )(?:fiches?(?:[ -]actions?)?|actions?) ?(?:n ?[°o]s? ?)?(${LIST})`,
  "g",
);
const ASIDE = /^\W*(?:cf|voir|confer|idem|se reporter|renvoi)\b/;

/** The plan's own column « Fiche action », where it has one that is filled. */
function referencesInColumn(plan: Plan): FicheReference[] {
  return plan.lines.flatMap((line) => {
    const text = line.fiche?.text ?? "";
    // « n°4.1 : consultations… »: the list ends where the title begins.
    const [list = ""] = fold(text).split(/ ?: /);
    const numbers = ficheNumbers(list.replace(/\b20\d\d\b/g, ""));
    return numbers.length === 0 ? [] : [{ line, numbers, isAside: ASIDE.test(fold(text)) }];
  });
}

/** « Action n° 9-1 : … » in the texts of the actions. */
function referencesInText(plan: Plan): FicheReference[] {
  return plan.lines.flatMap((line) => {
    const text = line.action.text.split("\n").map(fold).join("\n");
    const numbers = [...text.matchAll(IN_TEXT)].flatMap(([, list = ""]) => ficheNumbers(list));
    return numbers.length === 0 ? [] : [{ line, numbers, isAside: isReference(line.action.text) }];
  });
}

/** « Action 1 … Action 2 … » under each objective counts the actions of a line: no fiche is meant. */
function isCountedAnew(references: readonly FicheReference[]): boolean {
  const uses = new Map<string, number>();
  for (const { numbers } of references) {
    for (const key of new Set(numbers.map(numberKey))) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return [...uses.values()].some((count) => count > 2) && uses.size < references.length;
}

/** Whether a line should have a fiche: it has money, or an action in its own words. */
export function needsFiche(line: PlanLine): boolean {
  if (line.action.text !== "" && !isAction(line.action.text)) return false;
  return (
    isAction(line.action.text) ||
    departmentCells(line).some(hasMoney) ||
    line.states.some(({ cell }) => hasMoney(cell))
  );
}

/** Where the plan itself says which fiche a line has; null when it doesn't. */
export function ownReferences(
  plan: Plan,
): { readonly by: "column" | "text"; readonly references: readonly FicheReference[] } | null {
  const inColumn = referencesInColumn(plan);
  if (inColumn.some(({ isAside }) => !isAside)) return { by: "column", references: inColumn };
  const inText = referencesInText(plan);
  const own = inText.filter(({ isAside }) => !isAside);
  const active = plan.lines.filter(needsFiche);
  const isTold = own.length > active.length / 2 && own.length > 0 && !isCountedAnew(own);
  return isTold ? { by: "text", references: inText } : null;
}
