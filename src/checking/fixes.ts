import { a1From, type CellAddress } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import type { Finding } from "../judgement/finding";
import type { Report } from "./report";

type Judged = Pick<Report, "plan" | "findings" | "causes" | "doubts" | "unexplained">;

/** Which findings are to be mended, and how sure one has to be. */
interface FixChoice {
  /** The ids of the rules to mend; all when left out. */
  readonly rules?: readonly string[] | undefined;
  /** Write what is only likely, too. */
  readonly likely?: boolean | undefined;
}

/** Rules whose fix is to fill the recap: it follows from the lines, and is written after them. */
function isOfRecap(finding: Finding): boolean {
  return finding.rule.startsWith("recap-");
}

const keyOf = (at: CellAddress) => a1From(null, at);

/**
 * The writes that are sure, each cell once: those of the causes, and the own fixes of findings that
 * nothing else explains. Those of the lines come first: as long as there are any, the recap's, which
 * depend on them, are left for a further check.
 */
export function fixWrites(report: Judged, { rules, likely = false }: FixChoice = {}): CellWrite[] {
  const { findings, causes, doubts, unexplained } = report;
  const isWanted = ({ rule }: Finding) => rules === undefined || rules.includes(rule);
  const chosen = causes.filter(
    ({ certainty, explains }) =>
      (likely || certainty === "sure") &&
      explains.some((place) => {
        const finding = findings[place];
        return finding !== undefined && isWanted(finding);
      }),
  );
  const contested = new Set([
    ...[...causes, ...doubts].flatMap(({ explains }) => explains),
    ...unexplained,
  ]);
  const own = findings.filter((finding, place) => isWanted(finding) && !contested.has(place));
  const closed = new Set(
    [...contested].flatMap((place) => findings[place]?.cells.slice(0, 1) ?? []).map(keyOf),
  );
  const ofLines = [
    ...chosen.flatMap(({ writes }) => writes),
    ...own.filter((finding) => !isOfRecap(finding)).flatMap(({ fix }) => fix ?? []),
  ];
  if (ofLines.length > 0) return once(ofLines);
  const ofRecap = own.filter(isOfRecap).flatMap(({ fix }) => fix ?? []);
  return once(withoutClosed(report, ofRecap, closed));
}

/** What findings offer by themselves, all in one stroke. */
export function ownWrites(findings: readonly Finding[]): CellWrite[] {
  return once(findings.flatMap(({ fix }) => fix ?? []));
}

/** The recap's writes less the cells that something else may explain, and the totals that add them up. */
function withoutClosed(
  { plan }: Judged,
  writes: readonly CellWrite[],
  closed: ReadonlySet<string>,
): CellWrite[] {
  const total = plan?.recap?.total;
  const open = writes.filter(({ at }) => !closed.has(keyOf(at)));
  const left = writes.filter(({ at }) => closed.has(keyOf(at)));
  const sides = [total?.state, total?.department].flatMap((cell) => cell?.at ?? []);
  const untold = sides.filter((side) => left.some(({ at }) => at.column === side.column));
  return open.filter(({ at }) => !untold.some((side) => keyOf(side) === keyOf(at)));
}

/**
 * What mending the lines brings to light in the recap, which agreed with them before: it follows.
 * @param standing keys of the cells that the recap's findings named before anything was mended
 */
export function followingWrites({ findings }: Judged, standing: ReadonlySet<string>): CellWrite[] {
  const raised = findings.filter(
    (finding) => isOfRecap(finding) && !recapKeys([finding]).some((key) => standing.has(key)),
  );
  const cells = new Set(recapKeys(raised));
  return once(raised.flatMap(({ fix }) => fix ?? []).filter(({ at }) => cells.has(keyOf(at))));
}

/** The cells that the recap's findings are about. */
export function recapKeys(findings: readonly Finding[]): string[] {
  return findings
    .filter(isOfRecap)
    .flatMap(({ cells }) => cells.slice(0, 1))
    .map(keyOf);
}

function once(writes: readonly CellWrite[]): CellWrite[] {
  const byCell = new Map<string, CellWrite>();
  for (const write of writes) if (!byCell.has(keyOf(write.at))) byCell.set(keyOf(write.at), write);
  return [...byCell.values()];
}
