import { Decimal } from "decimal.js";
import { formatPlain } from "../plan/money";
import type { PaperChoices } from "../plan/papers/choices";

/** What the workbook keeps about the papers: names of files, choices and amounts, never their words. */
export interface KeptPapers {
  /** The files that were compared last: they are not kept, and have to be chosen again. */
  readonly files: readonly string[];
  /** The sheet of this workbook that holds last year's plan; null: none was chosen. */
  readonly previousSheet: string | null;
  readonly choices: PaperChoices;
}

/** The workbook's setting that holds it. */
export const PAPERS_KEY = "plan-action.papers";

/** More than any département's papers: what stands beyond is not ours. */
const MOST = 2_000;

/** As the workbook holds it; what cannot be understood there is ignored. */
export function keptPapersFrom(stored: unknown): KeptPapers {
  const { files, previousSheet, rows, amounts } = isRecord(stored) ? stored : {};
  return {
    files: Array.isArray(files) ? files.filter(isText).slice(0, MOST) : [],
    previousSheet: isText(previousSheet) ? previousSheet : null,
    choices: {
      rows: new Map(
        entries(rows).flatMap(([key, value]) =>
          Array.isArray(value) && value.every(isRow) ? [[key, value]] : [],
        ),
      ),
      amounts: new Map(
        entries(amounts).flatMap(([key, value]) =>
          isText(value) && /^\d+\.\d{2}$/.test(value) ? [[key, new Decimal(value)]] : [],
        ),
      ),
    },
  };
}

/** As it is to stand in the workbook. */
export function keptPapersJson({ files, previousSheet, choices }: KeptPapers): object {
  return {
    files,
    previousSheet,
    rows: Object.fromEntries(choices.rows),
    amounts: Object.fromEntries(
      [...choices.amounts].map(([key, amount]) => [key, formatPlain(amount)]),
    ),
  };
}

function entries(stored: unknown): [string, unknown][] {
  return Object.entries(isRecord(stored) ? stored : {}).slice(0, MOST);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRow(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
