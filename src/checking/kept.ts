import { Decimal } from "decimal.js";
import { editionOf } from "../editions";
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
  /** Notified envelopes by source, in euros. */
  readonly envelopes: ReadonlyMap<Source, Decimal>;
  readonly deviations: readonly Deviation[];
  /** What the officer said of rows and columns. */
  readonly corrections: readonly Correction[];
}

/** The workbook's setting that holds it. */
export const KEPT_KEY = "plan-action.kept";

/** As the workbook holds it; what cannot be understood there is ignored. */
export function keptFrom(stored: unknown): Kept {
  const { sheet, edition, envelopes, deviations, corrections } = isRecord(stored) ? stored : {};
  return {
    sheet: typeof sheet === "string" ? sheet : null,
    edition: typeof edition === "string" && editionOf(edition) ? edition : null,
    envelopes: new Map(envelopesFrom(envelopes)),
    deviations: Array.isArray(deviations) ? deviations.filter(isDeviation) : [],
    corrections: Array.isArray(corrections)
      ? corrections.slice(0, MOST_CORRECTIONS).flatMap((one) => correctionFrom(one) ?? [])
      : [],
  };
}

/** As it is to stand in the workbook. */
export function keptJson({ sheet, edition, envelopes, deviations, corrections }: Kept): object {
  return {
    sheet,
    edition,
    envelopes: Object.fromEntries(
      [...envelopes].map(([source, amount]) => [source, formatPlain(amount)]),
    ),
    deviations,
    corrections,
  };
}

/** Reads and judges a workbook as the officer decided; a chosen sheet that is gone is no choice any more. */
export function checkAsKept(
  workbook: WorkbookSnapshot,
  { sheet, edition, envelopes, deviations, corrections }: Kept,
): Judged {
  const isThere = workbook.sheets.some(({ name }) => name === sheet);
  const report = checkWorkbook(workbook, {
    sheet: isThere && sheet !== null ? sheet : undefined,
    edition: edition ?? undefined,
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
