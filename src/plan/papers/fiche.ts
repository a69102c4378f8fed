import { fold } from "../text";
import type { Budget } from "./statement";

/** A fiche's number: « 6 », « 29-4 », « 4.1 ». */
export interface FicheNumber {
  readonly main: number;
  readonly sub: number | null;
}

/** A fiche action, as a paper holds it. */
export interface Fiche {
  /** The file that it was read from. */
  readonly file: string;
  /** As it is written: « 6 ET 7 », « 29-1 »; empty where it gives none. */
  readonly number: string;
  readonly numbers: readonly FicheNumber[];
  /** The objectives that it names itself, beside its own number (« Objectif du plan : 6 »). */
  readonly objectives: readonly number[];
  readonly title: string;
  readonly budgets: readonly Budget[];
  /** « Pas de financement 2024 »; null where it doesn't say so. */
  readonly saysNone: string | null;
  /** It describes an action, in words of its own. */
  readonly hasAction: boolean;
  /** The years that its title names, and those of its calendar. */
  readonly years: { readonly title: readonly number[]; readonly calendar: readonly number[] };
  /** Where it begins; null where the format has no pages. */
  readonly page: number | null;
}

/** « fiche 13 »; « fiche « Accueil des fratries » » without a number. */
export function nameOfFiche({ number, title }: Pick<Fiche, "number" | "title">): string {
  if (number !== "") return `fiche ${number}`;
  return title === "" ? "fiche sans numéro" : `fiche « ${title} »`;
}

/** « 6 et 7 » → 6, 7; « 29-4 » → the 4th of 29; « 9-1 et 9-2 ». */
export function ficheNumbers(written: string): FicheNumber[] {
  return [...fold(written).matchAll(/(?:^|\D)(\d{1,2})(?: ?[.-](\d{1,2}))?(?!\d)/g)].map(
    ([, main, sub]) => ({ main: Number(main), sub: sub === undefined ? null : Number(sub) }),
  );
}

/** « 29-4 », the same for « 29.4 ». */
export function numberKey({ main, sub }: FicheNumber): string {
  return sub === null ? String(main) : `${String(main)}-${String(sub)}`;
}
