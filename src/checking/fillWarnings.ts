import { a1From, sameCell } from "../plan/address";
import { oneOf } from "../plan/lists";
import { french } from "../plan/typography";
import { recapWrites } from "../judgement/recapFill";
import type { Way } from "../judgement/causes/cause";
import { explanationsOf } from "./offers";
import type { Report } from "./report";

/**
 * What filling the green table would hide, said before it is filled: « D35 est peut-être juste : voyez
 * H19. » A sentence for each of its cells that would be made to follow a line which may be wrong.
 */
export function fillWarnings(report: Report): string[] {
  const { plan, findings } = report;
  if (!plan) return [];
  return recapWrites(plan).flatMap(({ at }) => {
    const finding = findings.find(({ cells: [cell] }) => cell !== undefined && sameCell(cell, at));
    if (!finding) return [];
    const { causes, doubts } = explanationsOf(report, finding);
    const ways: readonly Way[] = [...causes, ...doubts.flatMap(({ alternatives }) => alternatives)];
    const others = ways
      .filter(({ cells }) => !cells.some((cell) => sameCell(cell.at, at)))
      .flatMap(({ cells: [cell] }) => (cell ? [a1From(plan.sheet, cell.at)] : []));
    const distinct = [...new Set(others)];
    if (distinct.length === 0) return [];
    return [french(`${a1From(plan.sheet, at)} est peut-être juste : voyez ${oneOf(distinct)}.`)];
  });
}
