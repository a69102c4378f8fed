import type { Decimal } from "decimal.js";
import { formatEuros, isLess, ZERO } from "../../plan/money";
import type { FolderPlan, FolderRule } from "../../judgement/papers/folder";
import { WITHIN_CREDITS } from "./basis";

const messages = {
  over: ({ name }: FolderPlan, source: string, asked: Decimal, given: Decimal) =>
    `Le plan de ${name} demande ${formatEuros(asked)} au titre de la source ${source} ; l'enveloppe est de ${formatEuros(given)}, soit ${formatEuros(asked.minus(given))} de trop.`,
};

/** A source asks more than its envelope. */
export const folderEnvelope: FolderRule = {
  id: "folder-envelope",
  family: "documents",
  severity: "warning",
  title: "Demande au-delà de l'enveloppe",
  basis: WITHIN_CREDITS,
  why: "Ce qui dépasse l'enveloppe ne sera pas financé : le plan est à revoir avec le département.",
  remedy: "Revoyez la demande avec le département, ou corrigez l'enveloppe saisie.",
  *check({ plans }) {
    for (const plan of plans) {
      for (const [source, given] of plan.envelopes) {
        const asked = plan.asked.get(source) ?? ZERO;
        const cell = plan.recapStates.get(source);
        if (!isLess(given, asked)) continue;
        yield {
          file: plan.file,
          cells: cell ? [cell] : [],
          message: messages.over(plan, source, asked, given),
          found: asked,
          expected: given,
        };
      }
    }
  },
};
