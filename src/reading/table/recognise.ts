import type { ColumnSaid } from "../../plan/correction";
import { edgesOf } from "../../plan/edges";
import type { Edition } from "../../plan/edition";
import type { PlanColumn, Recognition } from "../../plan/plan";
import { yearsIn } from "../../plan/text";
import { findColumns } from "./columns";
import { extraColumns } from "./extraColumns";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { numbersInCell, numbersInWording } from "../cells/numbers";
import { suits } from "./headerWords";
import { range } from "../cells/range";
import { engagementOf } from "../vocabulary/engagements";
import { sourcesIn } from "../vocabulary/sources";
import { Wordings } from "../vocabulary/wording";

/** An edition held against a table. */
export interface Fit {
  readonly edition: Edition;
  readonly wordings: Wordings;
  readonly columns: readonly PlanColumn[];
  readonly score: number;
  /** Something in it is of a plan d'action, besides headers that other tables have too. */
  readonly isPlausible: boolean;
  readonly reasons: readonly string[];
}

/** Below this gap to the next edition, the recognition is only probable. */
const CLEAR = 2;

/** So many headers to the letter are those of no other table. */
const MANY = 7;

/** How far the numbers stand beside the wordings that the edition gives them: matches among the rows looked at. */
function agreement(grid: Grid, columns: readonly PlanColumn[], wordings: Wordings, from: number) {
  const wording = columns.find((column) => column.spec.role === "objective")?.column;
  const number = columns.find((column) => column.spec.role === "number")?.column;
  let agreeing = 0;
  let looked = 0;
  if (wording === undefined) return { agreeing, looked };
  for (let row = from; row <= grid.bottom && looked < 60; row += 1) {
    const text = grid.text(row, wording);
    const numbers =
      number === undefined
        ? numbersInWording(text)
        : numbersInCell(grid.textCell(row, number).text);
    if (text === "" || numbers.length === 0) continue;
    looked += 1;
    if (wordings.match(text).some((objective) => numbers.includes(objective))) agreeing += 1;
  }
  return { agreeing, looked };
}

/** Purses or engagements among the first lines: what no other table speaks of. */
function speaksOfPlan(
  grid: Grid,
  columns: readonly PlanColumn[],
  edition: Edition,
  from: number,
): boolean {
  // A column for each source: their headers say it.
  if (columns.filter((column) => column.spec.source !== undefined).length > 1) return true;
  const source = columns.find((column) => column.spec.role === "source")?.column;
  const { left } = edgesOf(columns);
  return range(from, Math.min(grid.bottom, from + 60)).some((row) => {
    const named = source === undefined ? "" : grid.text(row, source);
    return (
      (named.length <= 40 && sourcesIn(named, grid.sources).length > 0) ||
      engagementOf(grid.text(row, left), edition) !== null
    );
  });
}

function headerYears(block: HeaderBlock): number[] {
  return [...block.headers.values(), ...block.groups.values()].flatMap(({ text }) => yearsIn(text));
}

function fit(
  grid: Grid,
  block: HeaderBlock,
  edition: Edition,
  said: ReadonlyMap<number, ColumnSaid>,
): Fit {
  const wordings = Wordings.of(edition);
  const columns = findColumns(grid, block, edition, wordings, grid.bottom, said);
  const found = new Set(columns.map((column) => column.spec));
  const missing = edition.columns.filter((spec) => spec.required && !found.has(spec)).length;
  const named = columns.filter(
    ({ header, spec }) => suits(header.text, spec, grid.sources) > 0,
  ).length;
  const exact = columns.filter(
    ({ header, spec }) => suits(header.text, spec, grid.sources) >= 2,
  ).length;
  const extra = extraColumns(grid, block, columns, grid.bottom).length;
  const { agreeing, looked } = agreement(grid, columns, wordings, block.bottom + 1);
  const share = looked === 0 ? 0 : agreeing / looked;
  const required = edition.columns.filter((spec) => spec.required);
  const namedRequired = columns.filter(
    ({ header, spec }) => spec.required && suits(header.text, spec, grid.sources) > 0,
  ).length;
  const isToTheLetter =
    required.length >= MANY &&
    required.every((spec) =>
      columns.some(
        (column) => column.spec === spec && suits(column.header.text, spec, grid.sources) >= 2,
      ),
    );
  const years = headerYears(block);
  const yearShare =
    years.length === 0 ? 0 : years.filter((year) => year === edition.year).length / years.length;
  return {
    edition,
    wordings,
    columns,
    score: named + 0.5 * exact - 2.5 * missing - 1.5 * extra + 12 * share + 1.5 * yearShare,
    isPlausible:
      (2 * namedRequired >= required.length || (namedRequired >= 3 && agreeing >= 2)) &&
      (agreeing > 0 || isToTheLetter || speaksOfPlan(grid, columns, edition, block.bottom + 1)),
    reasons: [
      `${String(named)} colonnes sur ${String(edition.columns.length)} portent les en-têtes du modèle`,
      ...(looked > 0
        ? [`${String(agreeing)} objectifs sur ${String(looked)} ont le libellé de cette édition`]
        : []),
      ...(yearShare > 0 ? [`l'année ${String(edition.year)} figure dans les en-têtes`] : []),
    ],
  };
}

/** Best first; a learned edition that fits about as well as a described one stands behind it. */
function describedFirst(fits: readonly Fit[]): readonly Fit[] {
  const [best] = fits;
  if (!best?.edition.learned) return fits;
  const described = fits.find(
    ({ edition, score }) => !edition.learned && best.score - score < CLEAR,
  );
  return described ? [described, ...fits.filter((one) => one !== described)] : fits;
}

/**
 * The edition that the table is of, by what it is: columns, objectives with their wordings, and the
 * year only to tell equals apart.
 * @param editions the editions to choose among; one alone is the officer's own choice
 * @param said what the officer says that columns are for
 */
export function recognise(
  grid: Grid,
  block: HeaderBlock,
  editions: readonly Edition[],
  said: ReadonlyMap<number, ColumnSaid> = new Map(),
): { readonly fit: Fit; readonly recognition: Recognition } | null {
  const fits = editions
    .map((edition) => fit(grid, block, edition, said))
    .filter((one) => one.isPlausible || editions.length === 1)
    .sort((one, other) => other.score - one.score);
  const [best, next] = describedFirst(fits);
  if (!best) return null;
  if (editions.length === 1) {
    return { fit: best, recognition: { confidence: "chosen", reasons: best.reasons } };
  }
  // One that somebody verified fits too: the officer chooses.
  const described = best.edition.learned ? fits.find(({ edition }) => !edition.learned) : undefined;
  const isClear = next === undefined || best.score - next.score >= CLEAR;
  return {
    fit: best,
    recognition: {
      confidence: isClear && !described ? "certain" : "probable",
      reasons: [
        ...best.reasons,
        ...(described ? [`« ${described.edition.name} » lui ressemble aussi`] : []),
      ],
    },
  };
}

/** What speaks for an edition in a table, whatever else there is. */
export function reasonsOf(
  grid: Grid,
  block: HeaderBlock,
  edition: Edition,
  said: ReadonlyMap<number, ColumnSaid>,
): readonly string[] {
  return fit(grid, block, edition, said).reasons;
}
