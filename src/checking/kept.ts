import { Decimal } from "decimal.js";
import { editionJson } from "../editions/load/editionJson";
import { knownEditions, storedEditions } from "../editions/known";
import type { Edition } from "../plan/edition";
import { formatPlain } from "../plan/money";
import { correctionFrom, type Correction } from "../plan/correction";
import type { Source } from "../plan/source";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { checkWorkbook } from "./check";
import { withDeviations, type Deviation, type Judged } from "./deviations";

/** What the officer decided, kept in the workbook so that colleagues and later days find it. */
export interface Kept {
  /** The sheet to read among several plans; null: the one in sight. */
  readonly sheet: string | null;
  /** The edition to read it as; null: the one that is recognised. */
  readonly edition: string | null;
  /** The editions that the workbook brings along: learned here, or taken from a colleague's file. */
  readonly learned: readonly Edition[];
  /** Notified envelopes by source, in euros. */
  readonly envelopes: ReadonlyMap<Source, Decimal>;
  readonly deviations: readonly Deviation[];
  /** What the officer said of rows and columns. */
  readonly corrections: readonly Correction[];
}

/** The workbook's setting that holds it. */
export const KEPT_KEY = "plan-action.kept";

/**
 * As the workbook holds it; what cannot be understood there is ignored.
 * @param shared the administrator's editions, which may be the chosen one
 */
export function keptFrom(stored: unknown, shared: readonly Edition[] = []): Kept {
  const { sheet, edition, learned, envelopes, deviations, corrections } = isRecord(stored)
    ? stored
    : {};
  const own = storedEditions(learned);
  const known = knownEditions(shared, own);
  return {
    sheet: typeof sheet === "string" ? sheet : null,
    edition: known.find(({ id }) => id === edition)?.id ?? null,
    learned: own,
    envelopes: new Map(envelopesFrom(envelopes)),
    deviations: Array.isArray(deviations) ? deviations.filter(isDeviation) : [],
    corrections: Array.isArray(corrections)
      ? corrections.slice(0, MOST_CORRECTIONS).flatMap((one) => correctionFrom(one) ?? [])
      : [],
  };
}

/** As it is to stand in the workbook. */
export function keptJson(kept: Kept): object {
  const { sheet, edition, learned, envelopes, deviations, corrections } = kept;
  return {
    sheet,
    edition,
    ...(learned.length > 0 && { learned: learned.map(editionJson) }),
    envelopes: Object.fromEntries(
      [...envelopes].map(([source, amount]) => [source, formatPlain(amount)]),
    ),
    deviations,
    corrections,
  };
}

/**
 * Reads and judges a workbook as the officer decided; a chosen sheet that is gone is no choice any more.
 * @param shared the administrator's editions
 */
export function checkAsKept(
  workbook: WorkbookSnapshot,
  { sheet, edition, learned, envelopes, deviations, corrections }: Kept,
  shared: readonly Edition[] = [],
): Judged {
  const isThere = workbook.sheets.some(({ name }) => name === sheet);
  const report = checkWorkbook(workbook, {
    sheet: isThere && sheet !== null ? sheet : undefined,
    edition: edition ?? undefined,
    editions: knownEditions(shared, learned),
    envelopes,
    corrections,
  });
  return withDeviations(report, deviations);
}

/** No officer says more of one workbook. */
const MOST_CORRECTIONS = 500;

/** No edition has more sources. */
const MOST_ENVELOPES = 20;

function envelopesFrom(stored: unknown): [Source, Decimal][] {
  return Object.entries(isRecord(stored) ? stored : {})
    .slice(0, MOST_ENVELOPES)
    .flatMap(([source, amount]) =>
      typeof amount === "string" && /^\d+(\.\d+)?$/.test(amount)
        ? [[source, new Decimal(amount)]]
        : [],
    );
}

function isDeviation(value: unknown): value is Deviation {
  return (
    isRecord(value) &&
    ["key", "judged", "reason", "on"].every((name) => typeof value[name] === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
