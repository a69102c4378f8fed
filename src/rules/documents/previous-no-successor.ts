import type { CrossRule } from "../../judgement/papers/crossRule";
import { listed } from "../../judgement/papers/words";
import { ANNOUNCED } from "./basis";
import { citationOfCell } from "./previousWords";

const messages = {
  without: (numbers: readonly number[], before: number, now: number) =>
    numbers.length === 1
      ? `L'objectif ${String(numbers[0])} de ${String(before)} n'a pas d'équivalent sûr en ${String(now)}.`
      : `${String(numbers.length)} objectifs de ${String(before)} n'ont pas d'équivalent sûr en ${String(now)} : ${listed(numbers.map(String))}.`,
  unlinked: (before: number, now: number) =>
    `Les objectifs de ${String(before)} et de ${String(now)} ne se correspondent pas : seuls les totaux sont comparés.`,
};

/** Objectives of last year that no objective surely follows: said once. */
export const previousNoSuccessor: CrossRule = {
  id: "previous-no-successor",
  family: "documents",
  severity: "info",
  title: "Objectifs sans équivalent",
  basis: ANNOUNCED,
  why: "D'un contrat à l'autre les objectifs changent de numéro ou disparaissent : ceux-là ne sont pas comparés.",
  remedy: "Vérifiez vous-même où leurs actions se poursuivent.",
  *check({ years }) {
    if (!years || years.years.before >= years.years.now) return;
    const { before, now } = years.years;
    const document = citationOfCell(years, null);
    if (years.groups === null) {
      yield { cells: [], message: messages.unlinked(before, now), document };
    } else if (years.withoutHeir.length > 0) {
      yield { cells: [], message: messages.without(years.withoutHeir, before, now), document };
    }
  },
};
