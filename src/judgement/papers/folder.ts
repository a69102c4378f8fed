import type { Decimal } from "decimal.js";
import type { CellAddress } from "../../plan/address";
import type { Source } from "../../plan/source";
import type { Finding } from "../finding";
import type { Observation, Rule } from "../rule";

/** A plan of a folder, as far as it is judged beside the others. Amounts in euros. */
export interface FolderPlan {
  readonly file: string;
  /** The département's, as the reader knows it. */
  readonly name: string;
  readonly year: number;
  /** What its lines ask of the State, by source. */
  readonly asked: ReadonlyMap<Source, Decimal>;
  readonly envelopes: ReadonlyMap<Source, Decimal>;
  /** Where its green table gives a source's State amount. */
  readonly recapStates: ReadonlyMap<Source, CellAddress>;
}

/** An older version of a plan that is there too. */
export interface Replaced {
  readonly file: string;
  /** The file that counts in its place. */
  readonly by: string;
  readonly name: string;
  /** Their lines say the same, amounts included. */
  readonly isSame: boolean;
}

/** What the rules on a folder of plans see: what counts, and what was set aside. */
export interface FolderEvidence {
  readonly plans: readonly FolderPlan[];
  /** The year of most plans; null where no year has more than the others. */
  readonly year: number | null;
  readonly replaced: readonly Replaced[];
  /** The files of templates that nobody filled in. */
  readonly blank: readonly string[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

export interface FolderObservation extends Observation {
  readonly file: string;
}

/** A rule on a folder of plans: pure; a finding of it is about a file. */
export interface FolderRule extends Omit<Rule, "appliesTo" | "check" | "fact"> {
  readonly family: "documents";
  readonly check: (folder: FolderEvidence) => Iterable<FolderObservation>;
}

export interface FolderFinding extends Finding {
  readonly file: string;
}
