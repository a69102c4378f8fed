import type { Plan } from "../plan";
import type { Contract } from "./contract";
import type { Fiche, FicheNumber } from "./fiche";
import type { PaperChoices } from "./choices";

/** A paper around the plan, as it was read. */
export interface Paper {
  readonly file: string;
  /** Why nothing could be read, as a sentence for the officer; null when something was. */
  readonly refusal: string | null;
  /** The year that the whole paper is for; null where it names none. */
  readonly year: number | null;
  readonly fiches: readonly Fiche[];
  /** Contracts, avenants and délibérations: one file can hold several. */
  readonly contracts: readonly Contract[];
  /** The fiche that the file's name announces, whatever could be read of it. */
  readonly named: readonly FicheNumber[];
}

/** Last year's plan, and the file or the sheet that it was read from. */
export interface PreviousPlan {
  readonly file: string;
  readonly plan: Plan;
}

/** All that stands around a plan. */
export interface Papers {
  readonly papers: readonly Paper[];
  readonly previous: PreviousPlan | null;
  readonly choices: PaperChoices;
}
