import type { ObjectiveSpec } from "../plan/edition";
import type { PlanLine } from "../plan/plan";
import { lastOf } from "../plan/lists";
import { fold } from "../plan/text";
import { numbersInWording } from "../reading/cells/numbers";
import type { SheetPlan } from "../reading/readTable";
import type { LearnedNote, Sureness } from "./note";
import { readable } from "./readable";

/** Objectives and engagements as the rows of a table give them. */
interface LearnedObjectives {
  readonly engagements: readonly string[];
  readonly objectives: readonly ObjectiveSpec[];
  readonly notes: readonly LearnedNote[];
}

interface Found {
  readonly number: number;
  readonly line: PlanLine;
  readonly sources: Set<string>;
  readonly wordings: Set<string>;
  /** The rows that open it. */
  readonly rows: number[];
}

const LONGEST_WORDING = 2000;
const LONGEST_HEADING = 1000;
/** The number that opens a wording, and its marks. */
const OPENING = /^\s*(?:objectif\s*)?(?:n\s*°\s*)?\d{1,2}\s*(?:[/:)°.–—-]\s*)*/i;

/** The part of a wording that is of one of the objectives that it numbers, without the number. */
function wordingOf(text: string, number: number, isNumbered: boolean): string {
  if (!isNumbered) return readable(text, LONGEST_WORDING);
  const parts = text.split(/\n|&/u).filter((part) => part.trim() !== "");
  const own = parts.find((part) => numbersInWording(part).includes(number)) ?? text;
  return readable(readable(own, LONGEST_WORDING).replace(OPENING, ""), LONGEST_WORDING);
}

/** What the template itself says of an objective: « (facultatif) », « (obligatoire) »; null: nothing. */
function mandatoryBy(number: string, wording: string): boolean | null {
  const said = `${fold(number)} ${/\(([^()]*)\)\s*$/.exec(fold(wording))?.[1] ?? ""}`;
  if (/\bfacultati|\boptionnel/.test(said)) return false;
  return /\bobligatoires?\b/.test(said) ? true : null;
}

/** The objectives in the order of their lines, each with what all its lines say. */
function foundIn({ lines }: SheetPlan): Found[] {
  const found = new Map<number, Found>();
  for (const line of lines) {
    for (const number of line.opens) {
      if (!found.has(number)) {
        found.set(number, { number, line, sources: new Set(), wordings: new Set(), rows: [] });
      }
      found.get(number)?.rows.push(line.row);
      if (line.wording.text !== "") found.get(number)?.wordings.add(fold(line.wording.text));
    }
    for (const number of line.objectives) {
      for (const source of line.source?.sources ?? []) found.get(number)?.sources.add(source);
    }
  }
  return [...found.values()];
}

/** The headings that stand over objectives, each once, in their order; by line, the place of its own. */
function engagementsOf({ headings }: SheetPlan, found: readonly Found[]) {
  const heads = found.flatMap(({ rows }) =>
    rows.flatMap((own) => lastOf(headings, ({ row }) => row < own) ?? []),
  );
  const texts = [
    ...new Set(
      headings
        .filter((heading) => heads.includes(heading))
        .map(({ cell }) => readable(cell.text, LONGEST_HEADING))
        .filter((text) => text !== ""),
    ),
  ];
  const placeOf = new Map<Found, number>();
  for (const one of found) {
    const above = one.rows.map((row) =>
      readable(lastOf(headings, (heading) => heading.row < row)?.cell.text ?? "", LONGEST_HEADING),
    );
    const [first = ""] = above;
    // Under two headings, it is of neither for sure.
    if (first !== "" && above.every((text) => text === first)) {
      placeOf.set(one, texts.indexOf(first));
    }
  }
  return { texts, placeOf };
}

/**
 * The objectives of a table with their wordings, engagements and sources.
 * @param isFilled it is a plan rather than a blank template: what stands there may be the officer's
 */
export function learnObjectives(plan: SheetPlan, isFilled: boolean): LearnedObjectives {
  const isNumbered = plan.edition.facts.numberInWording;
  const found = foundIn(plan);
  const { texts, placeOf } = engagementsOf(plan, found);
  const notes: LearnedNote[] = [];
  const objectives = found.map((one, at): ObjectiveSpec => {
    const { number, line } = one;
    const note = (field: string, sureness: Sureness, said: string) =>
      notes.push({
        field: `objectives[${String(at)}].${field}`,
        sureness,
        sentence: `Objectif ${String(number)} (ligne ${String(line.row)}) : ${said}`,
      });
    const wording = wordingOf(line.wording.text, number, isNumbered);
    if (wording === "") note("wording", "unsure", "sans libellé dans le tableau.");
    else if (one.wordings.size > 1) {
      note("wording", "unsure", "deux libellés pour le même numéro ; le premier est retenu.");
    } else note("wording", "sure", `« ${shortened(wording)} ».`);
    const sources = [...one.sources];
    if (sources.length > 0 && !isFilled) {
      note("sources", "sure", `${sources.join(", ")}${sources.length > 1 ? " (au choix)" : ""}.`);
    }
    const numberText = isNumbered ? "" : readable(line.number.text, 60);
    const mandatory = mandatoryBy(numberText, line.wording.text);
    if (mandatory !== null) {
      note("mandatory", "sure", mandatory ? "obligatoire." : "facultatif.");
    }
    const isMore =
      numberText !== "" &&
      numberText !== String(number) &&
      numberText.length <= 60 &&
      line.opens.length === 1;
    return {
      number,
      ...(isMore && { written: numberText }),
      wording: wording === "" ? `Objectif ${String(number)}` : wording,
      engagement: placeOf.get(one) ?? null,
      sources,
      mandatory,
      inTemplate: true,
    };
  });
  return { engagements: texts, objectives, notes };
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length <= 70 ? flat : `${flat.slice(0, 70).trimEnd()}…`;
}
