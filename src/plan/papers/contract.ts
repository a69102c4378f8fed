import type { Source } from "../source";
import type { Rounded } from "./rounded";

/** An amount of a contract, with its sentence and where it stands (« art. 2.2.1 »). */
export interface Quoted extends Rounded {
  readonly quote: string;
  readonly place: string;
}

/** What a contract, an avenant or a délibération says of the State's money. */
export interface Contract {
  readonly file: string;
  readonly kind: "contract" | "amendment" | "deliberation";
  /** The year that it is for; null where it names none. */
  readonly year: number | null;
  readonly yearQuote: string | null;
  readonly total: Quoted | null;
  readonly amounts: ReadonlyMap<Source, Quoted>;
  /** What is paid to the Département: FIR and 304. */
  readonly paid: Quoted | null;
  /** What is paid to the establishments: ONDAM. */
  readonly paidElsewhere: Quoted | null;
  /** How many objectives it announces. */
  readonly objectives: ObjectiveCount | null;
  /** The years of the finance laws that it cites. */
  readonly lawYears: readonly number[];
  readonly lawQuote: string | null;
}

/** « six objectifs obligatoires », « ces quinze objectifs ». */
export interface ObjectiveCount {
  readonly mandatory: number | null;
  readonly chosen: number | null;
  readonly all: number;
  readonly quote: string;
  readonly place: string;
}

/** « le contrat », « l'avenant », « la délibération ». */
export function nameOfContract({ kind }: Pick<Contract, "kind">): string {
  return { contract: "le contrat", amendment: "l'avenant", deliberation: "la délibération" }[kind];
}
