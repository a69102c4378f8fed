import type { Source, SourceSpec } from "./source";

/** What a column of the table is for. */
export type ColumnRole =
  | "measure"
  | "number"
  | "objective"
  | "fiche"
  | "action"
  | "identification"
  | "partners"
  | "source"
  | "department"
  | "state"
  | "total"
  | "other"
  | "nextState"
  /** The template's, and nothing is read from it (« Calendrier », « Rappel 2025 »). */
  | "free";

/** A column of an official template. */
export interface ColumnSpec {
  readonly role: ColumnRole;
  /** The template's own wording, as a correction writes it. */
  readonly header: string;
  /** Other wordings that a real sheet may bear without having altered the template. */
  readonly accepted?: readonly string[];
  /** The merged header above it (« Financements 2024 »), if any. */
  readonly group?: string;
  /** The purse of a State column, where the edition has one column for each. */
  readonly source?: Source;
  /** The plan cannot be judged without it. */
  readonly required: boolean;
}

/** An objective as a template lists it. */
export interface ObjectiveSpec {
  readonly number: number;
  /** Its number as the template writes it, where that is more: « FIR 5 (facultatif) ». */
  readonly written?: string;
  /** The template's wording; a year inside it changes from edition to edition. */
  readonly wording: string;
  /** Place of its engagement in the edition's `engagements`, from 0; null when it has none. */
  readonly engagement: number | null;
  /** The sources that may pay for it; empty when unknown: any is accepted. */
  readonly sources: readonly Source[];
  /** null: no paper says whether the edition demands it. */
  readonly mandatory: boolean | null;
  /** The template gives it a line of its own (some are known from other papers only). */
  readonly inTemplate: boolean;
}

/** The green table of a template. */
export interface RecapSpec {
  readonly title: string;
  readonly state: string;
  readonly department: string;
  /** Its lines but the total, in order. */
  readonly sources: readonly Source[];
  /** The template itself has its sources across, a row for the State and one for the Département. */
  readonly isAcross: boolean;
}

/** The sentences that the facts of an edition rest on, each with where it stands. */
export interface EditionBasis {
  /** Headers, columns, engagements and objectives. */
  readonly structure: string;
  /** Which source may pay for which objective. */
  readonly sources: string;
  /** Which objectives every département has to serve. */
  readonly mandatory: string;
  /** The green table, or what takes its place. */
  readonly recap: string;
}

/**
 * What a template is like beside its columns. Each fact has its name: code asks for the one that it
 * means, never for the id or the year of the edition before it.
 */
export interface EditionFacts {
  /** The number of an objective opens its wording (« 6/ Renforcer… »): there is no column of numbers. */
  readonly numberInWording: boolean;
  /** The State's money has a column for each source: no cell names the source of a line. */
  readonly columnPerSource: boolean;
  /** A number may say the source (« FIR 1 »). */
  readonly sourceInNumber: boolean;
  /** One source cell serves all the lines under it, merged or not, up to the next heading. */
  readonly sourceRunsDown: boolean;
  /** The template has a line for each of its objectives, which stays when nothing is done for it. */
  readonly listsObjectives: boolean;
  /** Each objective stands under the heading of its engagement. */
  readonly objectivesUnderEngagements: boolean;
  /** « Autres financements » is an amount that the total of its line adds up. */
  readonly otherInTotal: boolean;
  /** The line of an engagement bears the subtotals of the lines below it. */
  readonly subtotalsAbove: boolean;
  /** The grand total stands in a line of amounts under the table. */
  readonly grandTotalBelow: boolean;
  /** The notified envelopes stand in a line of amounts under the table. */
  readonly envelopesBelow: boolean;
}

/** How sure it is that an objective goes on as another. */
export type Certainty = "certain" | "probable" | "doubtful";

/** Objectives of the edition before, and those of this one that they became. */
export interface Succession {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly certainty: Certainty;
  /** What it rests on, in French. */
  readonly because: string;
}

/** The edition that this one replaced, and what its objectives became: « same » where numbers and wordings stayed. */
export interface Follows {
  readonly edition: string;
  readonly successors: "same" | readonly Succession[];
}

/** Where an edition comes from that nobody described: the template that it was learned from. */
export interface LearnedFrom {
  /** The day, as « 2026-12-01 ». */
  readonly on: string;
  /** The file of the template. */
  readonly file: string;
}

/** An edition of the official template: data, no code. */
export interface Edition {
  readonly id: string;
  /** As the pane shows it: « Annexe 2.1 · 2024 ». */
  readonly name: string;
  readonly year: number;
  /** Other years that its own instructions let it serve. */
  readonly alsoServes: readonly number[];
  /** The purses that pay, in the order in which the report gives them. */
  readonly sources: readonly SourceSpec[];
  readonly columns: readonly ColumnSpec[];
  readonly engagements: readonly string[];
  readonly objectives: readonly ObjectiveSpec[];
  readonly recap: RecapSpec | null;
  readonly basis: EditionBasis;
  readonly facts: EditionFacts;
  /** null when no earlier edition is known. */
  readonly follows: Follows | null;
  /** null for one that somebody described and verified. */
  readonly learned: LearnedFrom | null;
}

const BY_NUMBER = new WeakMap<Edition, ReadonlyMap<number, ObjectiveSpec>>();

/** The edition's objective of that number, or undefined. */
export function objectiveSpec(edition: Edition, number: number): ObjectiveSpec | undefined {
  let specs = BY_NUMBER.get(edition);
  if (!specs) {
    specs = new Map(edition.objectives.map((objective) => [objective.number, objective]));
    BY_NUMBER.set(edition, specs);
  }
  return specs.get(number);
}
