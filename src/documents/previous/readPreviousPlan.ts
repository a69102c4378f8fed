import { partsOfXlsx, readSource } from "../../files/workbook/readXlsx";
import { snapshotOf } from "./snapshot";
import { UnreadableFile } from "../../files/zip/unreadableFile";
import type { PreviousPlan } from "../../plan/papers/papers";
import type { Edition } from "../../plan/edition";
import { french } from "../../plan/typography";
import { readPlan } from "../../reading/readPlan";

/** Last year's plan, or why there is none to compare with, as a sentence for the officer. */
export type PreviousReading =
  | { readonly previous: PreviousPlan; readonly refusal: null }
  | { readonly previous: null; readonly refusal: string };

/**
 * Reads last year's plan from the file of a workbook, with the results that the file holds: the
 * officer's own workbook is never touched.
 */
export function readPreviousPlan(
  bytes: Uint8Array,
  file: string,
  editions?: readonly Edition[],
): PreviousReading {
  try {
    const snapshot = snapshotOf(readSource(partsOfXlsx(bytes)).data);
    const plan = readPlan(snapshot, { editions });
    return plan
      ? { previous: { file, plan }, refusal: null }
      : { previous: null, refusal: french(NO_PLAN) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { previous: null, refusal: error.message };
  }
}

const NO_PLAN =
  "Aucune feuille de ce classeur ne porte de plan d'action. Choisissez le plan de l'année précédente.";
