import { writeZip } from "../../files/zip/zip";
import type { Plan } from "../../plan/plan";
import { ficheDrafts, unnumberedNote } from "./drafts";
import { ficheDocument } from "./ficheDocument";

/** Fiches to come, as a file, and what could not be in it. */
export interface PreparedFiches {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** What the lines without a number lack, as a sentence; null when every line has its fiche. */
  readonly note: string | null;
}

/**
 * The fiches actions of a plan to be completed: one document of Word with all, or an archive of one
 * document for each; null when the plan asks for none, or counts in thousands of euros.
 */
export async function prepareFiches(
  plan: Plan,
  form: "one" | "each",
): Promise<PreparedFiches | null> {
  const { drafts, unnumbered } = ficheDrafts(plan);
  if (drafts.length === 0 || plan.unit !== null) return null;
  const note = unnumberedNote(unnumbered);
  if (form === "one") return { bytes: await ficheDocument(drafts), count: drafts.length, note };
  const files = new Map<string, Uint8Array>();
  for (const draft of drafts) {
    files.set(`Fiche action ${draft.number}.docx`, await ficheDocument([draft]));
  }
  return { bytes: writeZip(files), count: drafts.length, note };
}
