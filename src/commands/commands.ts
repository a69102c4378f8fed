import { clearMarks } from "../excel/clearMarks";
import { fillWarnings } from "../checking/fillWarnings";
import { writeCells } from "../excel/writeCells";
import { landmarksOf } from "../plan/landmarks";
import { recapWrites } from "../judgement/recapFill";
import { checkNow, markReport } from "../taskpane/state/jobs";
import { checkOutcome, clearOutcome, fillOutcome, nothingToFill } from "./outcome";

/** What a ribbon button does, without the pane; answers the sentence to show. */
export type Command = () => Promise<string>;

async function check(): Promise<string> {
  const { checked } = await checkNow();
  const { protectedSheets } = await markReport(checked.report, checked.protectedSheets);
  return checkOutcome(checked.report, protectedSheets);
}

async function fillRecap(): Promise<string> {
  const { report } = (await checkNow()).checked;
  const { plan } = report;
  if (!plan?.recap) {
    return nothingToFill(report);
  }
  const warnings = fillWarnings(report);
  const writes = recapWrites(plan);
  if (writes.length > 0) {
    await writeCells(writes, landmarksOf(plan, writes));
  }
  return fillOutcome(plan, writes, warnings);
}

async function eraseMarks(): Promise<string> {
  return clearOutcome((await clearMarks()).protectedSheets);
}

/** The ribbon's function commands, by the names that the manifest gives them. */
export const COMMANDS: Readonly<Record<string, Command>> = { check, fillRecap, eraseMarks };
