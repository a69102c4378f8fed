import type { Decimal } from "decimal.js";
import type { Source } from "../source";
import type { Contract } from "./contract";
import type { Fiche } from "./fiche";
import type { Payer } from "./statement";

/** What the officer decided about the papers: nothing of their words is needed to remember it. */
export interface PaperChoices {
  /** The lines of a fiche, by its key: rows of the sheet; none for a fiche that is not compared. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Amounts put right by hand, in euros, by what they are (`ficheAmountKey`, `contractAmountKey`). */
  readonly amounts: ReadonlyMap<string, Decimal>;
}

export const NO_CHOICES: PaperChoices = { rows: new Map(), amounts: new Map() };

/** What tells a fiche from the others of its papers, from one reading to the next, without its words. */
export function ficheKey({
  file,
  number,
  title,
}: Pick<Fiche, "file" | "number" | "title">): string {
  return `${file} ${number === "" ? `~${digest(title)}` : number}`;
}

/** An amount of a fiche: what a payer pays in one of its budgets, counted from 0. */
export function ficheAmountKey(
  fiche: Pick<Fiche, "file" | "number" | "title">,
  budget: number,
  payer: Payer,
): string {
  return `${ficheKey(fiche)} ${String(budget)}:${payer}`;
}

/** What stands for the whole of a contract, beside its sources. */
export const WHOLE: Source = "total";

/** An amount of a contract: a source's, or the whole. */
export function contractAmountKey(
  { file, kind }: Pick<Contract, "file" | "kind">,
  of: Source,
): string {
  return `${file} ${kind}:${of}`;
}

/** A short sign of a text, from which the text can't be had back (FNV-1a, 32 bits). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
