import { columnLetters } from "../plan/address";
import type { ColumnRole, ColumnSpec } from "../plan/edition";
import type { SourceSpec } from "../plan/source";
import { lastOf } from "../plan/lists";
import { yearsIn } from "../plan/text";
import type { Grid } from "../reading/cells/grid";
import type { HeaderBlock } from "../reading/table/headerBlock";
import { isSourceHeader, speaksOf } from "../reading/table/headerWords";
import { range } from "../reading/cells/range";
import { sourcesIn } from "../reading/vocabulary/sources";
import { hintedRoles, roleByContent, spokenRole } from "./headerRoles";
import { dressOf, newSourceName } from "./newSources";
import type { Sureness } from "./note";
import { readable } from "./readable";
import { ROLE_WORDS } from "./words";

/** A column of a template, as it is proposed. `column` counts from 1; no role: left out of the edition. */
export interface ColumnDraft {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly header: string;
  readonly group: string | null;
  /** The purse of a State column, where each has its own. */
  readonly source: string | null;
  readonly sureness: Sureness;
  readonly because: string;
}

const LONGEST_HEADER = 200;

const PAYERS: readonly ColumnRole[] = ["state", "department"];

/** « La colonne D, « Actions », … » */
function named({ column, header }: Pick<ColumnDraft, "column" | "header">): string {
  const name = header === "" ? "sans en-tête" : `« ${header.replace(/\s+/g, " ")} »`;
  return `Colonne ${columnLetters(column)}, ${name}`;
}

/** The columns between the first headed one and the last, and one beside them that holds something. */
function columnsOf(grid: Grid, { headers, bottom }: HeaderBlock): number[] {
  const headed = [...headers.keys()];
  const [left, right] = [Math.min(...headed), Math.max(...headed)];
  const isFilled = (column: number) =>
    range(bottom + 1, grid.bottom).some((row) => {
      const merge = grid.merge(row, column);
      return grid.text(row, column) !== "" && (merge?.right ?? column) === column;
    });
  return range(Math.max(1, left - 1), right + 1).filter(
    (column) => headers.has(column) || isFilled(column),
  );
}

/** What stands over a header on a line of its own, be it over one column only (« Rappel 2025 »). */
function aboveHeader(grid: Grid, { headers, top }: HeaderBlock, column: number): string | null {
  const row = headers.get(column)?.at.row ?? top;
  const texts = range(top, row - 1).map((above) => grid.textCell(above, column).text);
  return lastOf(texts, (text) => text !== "") ?? null;
}

/** The columns that are each of one purse, known or new; none where fewer than two are. */
function purses(drafts: readonly ColumnDraft[], sources: readonly SourceSpec[]) {
  const known = drafts.filter(({ header }) => isSourceHeader(header, sources));
  const found = new Map<number, string>();
  if (known.length < 2) return found;
  for (const { column, header } of known) {
    const [source] = sourcesIn(header, sources);
    if (source !== undefined && ![...found.values()].includes(source)) found.set(column, source);
  }
  const [left, right] = [Math.min(...found.keys()), Math.max(...found.keys())];
  const groups = new Set(known.flatMap(({ group }) => group ?? []));
  const dresses = new Set(known.map(({ header }) => dressOf(header)).filter((one) => one !== ""));
  for (const { column, header, group } of drafts) {
    const isAmong = column > left && column < right;
    const isBeside = (group !== null && groups.has(group)) || dresses.has(dressOf(header));
    const name = newSourceName(header, sources);
    if (found.has(column) || name === null || spokenRole(header) !== null) continue;
    if (isAmong || (isBeside && hintedRoles(header).length === 0)) found.set(column, name);
  }
  return found;
}

/** The year of a column's amounts: in its header, else above it. */
function yearsOf({ header, group }: Pick<ColumnDraft, "header" | "group">): number[] {
  const own = yearsIn(header);
  return own.length > 0 ? own : yearsIn(group ?? "");
}

/**
 * The role of each column of a table, by its header, else by what it holds; nothing is settled by a
 * column's place alone.
 * @param sources those that headers and cells may name
 * @param year that of the plan, null when nothing says it
 */
export function columnDrafts(
  grid: Grid,
  block: HeaderBlock,
  sources: readonly SourceSpec[],
  year: number | null,
): ColumnDraft[] {
  const bare = columnsOf(grid, block).map((column): ColumnDraft => {
    const header = readable(block.headers.get(column)?.text ?? "", LONGEST_HEADER);
    const group = block.groups.get(column)?.text ?? aboveHeader(grid, block, column);
    const over = readable(group ?? "", LONGEST_HEADER);
    const above = over === header || over === "" ? null : over;
    const draft = { column, header, group: above, source: null, role: null };
    return { ...draft, sureness: "unsure", because: "" };
  });
  const owned = purses(bare, sources);
  const drafts = new Map(bare.map((draft) => [draft.column, draft]));
  const settle = (draft: ColumnDraft, role: ColumnRole | null, sureness: Sureness, why: string) => {
    drafts.set(draft.column, { ...draft, role, sureness, because: `${named(draft)} : ${why}` });
  };
  const isTaken = (role: ColumnRole) => [...drafts.values()].some((one) => one.role === role);
  for (const draft of bare) {
    const source = owned.get(draft.column);
    if (source === undefined) continue;
    const isKnown = sources.some(({ id }) => id === source);
    const why = `l'argent de l'État, source ${source}${isKnown ? "" : " (inconnue jusqu'ici)"}.`;
    settle({ ...draft, source }, "state", isKnown ? "sure" : "unsure", why);
  }
  for (const draft of bare) {
    if (owned.has(draft.column) || draft.header === "") continue;
    const role = spokenRole(draft.header);
    const years = yearsOf(draft);
    const isAmount = role !== null && ["state", "department", "total", "other"].includes(role);
    const isNext = year !== null && years.includes(year + 1) && !years.includes(year);
    if (isNext && !isTaken("nextState") && isNextAmount(draft.header)) {
      settle(draft, "nextState", "sure", `${ROLE_WORDS.nextState}.`);
    } else if (
      isNext ||
      (year !== null && years.length > 0 && !years.includes(year) && (isAmount || role === null))
    ) {
      settle(draft, "free", "sure", "une autre année ; elle n'est pas contrôlée.");
    } else if (role === null || (role === "state" && owned.size > 0)) {
      continue;
    } else if (!isTaken(role)) {
      settle(draft, role, "sure", `${ROLE_WORDS[role]}.`);
    } else if (PAYERS.includes(role)) {
      // Read together with the first, where the totals say so.
      const why = `une autre colonne est déjà ${ROLE_WORDS[role]} ; à relire.`;
      settle(draft, null, "unsure", why);
    }
  }
  settleByContent(grid, block, sources, drafts, settle, isTaken);
  settleByHints(drafts, settle, isTaken, owned.size > 0);
  for (const draft of drafts.values()) {
    if (draft.role === null && draft.because === "" && draft.header !== "") {
      settle(draft, "free", "unsure", `${ROLE_WORDS.free}.`);
    }
  }
  return [...drafts.values()].filter(({ because }) => because !== "");
}

function isNextAmount(header: string): boolean {
  return speaksOf(header, "nextState") || speaksOf(header, "state");
}

type Settle = (
  draft: ColumnDraft,
  role: ColumnRole | null,
  sureness: Sureness,
  why: string,
) => void;

function settleByContent(
  grid: Grid,
  block: HeaderBlock,
  sources: readonly SourceSpec[],
  drafts: ReadonlyMap<number, ColumnDraft>,
  settle: Settle,
  isTaken: (role: ColumnRole) => boolean,
): void {
  for (const draft of drafts.values()) {
    if (draft.because !== "") continue;
    const role = roleByContent(grid, block, draft.column, sources);
    // Only a source may stand without a header: the edition's file says so.
    if (role === null || isTaken(role) || (draft.header === "" && role !== "source")) continue;
    settle(draft, role, "unsure", `ce qu'elle contient est ${ROLE_WORDS[role]}.`);
  }
}

/** What is still missing, by words that say it less surely; a second « Mesures » is what is done. */
function settleByHints(
  drafts: ReadonlyMap<number, ColumnDraft>,
  settle: Settle,
  isTaken: (role: ColumnRole) => boolean,
  isPerSource: boolean,
): void {
  for (const draft of drafts.values()) {
    if (draft.because !== "" || draft.header === "") continue;
    const role = hintedRoles(draft.header).find(
      (one) => !isTaken(one) && !(isPerSource && (one === "state" || one === "source")),
    );
    if (role) settle(draft, role, "unsure", `sans doute ${ROLE_WORDS[role]}.`);
    else if (!isPerSource && hintedRoles(draft.header)[0] === "state") {
      // Read together with the other, where the totals say so.
      settle(draft, null, "unsure", "peut-être une part de l'État ; à relire.");
    }
  }
}

/** The columns of an edition; those without a role are left out. */
export function columnSpecs(drafts: readonly ColumnDraft[]): ColumnSpec[] {
  return drafts.flatMap(({ role, header, group, source }): ColumnSpec[] =>
    role === null
      ? []
      : [
          {
            role,
            header,
            ...(header === "" && { accepted: ["Source de financement"] }),
            ...(group !== null && { group }),
            ...(source !== null && { source }),
            required: role !== "free" && header !== "",
          },
        ],
  );
}
