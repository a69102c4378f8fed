import { withOtherFunding } from "../../../src/judgement/editions";
import type { Mistake } from "../mistake";
import { cellIn, isPaid, stateLine } from "../places";
import { change, idle, idleAction, paidAction, rewritten } from "./change";

/** Actions, wordings and what else is told in words. */
export const words: readonly Mistake[] = [
  rewritten("spaces after an action", paidAction, (text) => `${text}   `),
  rewritten("the number of an action", paidAction, (text) => `Action n°14 : ${text}`),
  rewritten(
    "« => pour les dépenses de l'an prochain »",
    paidAction,
    (text) => `${text} => pour les dépenses 2026`,
  ),
  rewritten("an action that begins with « = »", paidAction, () => "=> formation des équipes"),
  rewritten("an action of 32 767 characters", paidAction, () =>
    "Accueil de jour. ".repeat(2000).slice(0, 32767),
  ),
  rewritten(
    "an emoji and chevrons in an action",
    paidAction,
    (text) => `🧒 <b>${text}</b> & "autres"`,
  ),
  rewritten("« Pas d'action » where nothing obliges", idleAction, () => "Pas d'action prévue"),
  change("« Pas d'action » this year, and money for the next (2023)", (plan) => {
    const line = idle(plan);
    const next = line?.next;
    return line && next
      ? (hand) => {
          hand.type(line.action.at, "Pas d'action");
          hand.type(next.at, 1200);
        }
      : null;
  }),
  rewritten("« cf. fiche action n°9 »", idleAction, () => "cf. fiche action n°9"),
  rewritten(
    "« Poursuite… Pas de financements sollicités »",
    idleAction,
    () => "Poursuite des actions engagées. Pas de financements sollicités.",
  ),
  change("« Voir objectif … », which has an action", (plan) => {
    const line = idle(plan);
    const other = plan.lines.find((one) => one !== line && isPaid(one) && one.opens.length > 0);
    return line && other
      ? (hand) => {
          hand.type(line.action.at, `Voir objectif ${String(other.opens[0])}`);
        }
      : null;
  }),
  rewritten(
    "« prénataux » in a wording",
    (plan) => plan.lines.find((line) => line.wording.text.includes("prénatals"))?.wording,
    (text) => text.replace("prénatals", "prénataux"),
  ),
  rewritten(
    "another horizon in a wording",
    (plan) => plan.lines.find((line) => line.wording.text.includes("horizon 20"))?.wording,
    (text) => text.replace(/horizon 20\d\d/, "horizon 2027"),
  ),
  rewritten(
    "a typing error in a wording",
    (plan) => idle(plan)?.wording,
    (text) => text.replace("e", "ee"),
  ),
  change("a partner named", (plan) => {
    const line = stateLine(plan);
    const at = line && cellIn(plan, line, "partners");
    return at
      ? (hand) => {
          hand.type(at, "CAF 71, associations habilitées (3 ETP)");
        }
      : null;
  }),
  change("« Non » in « Autres financements »", (plan) => {
    const at = withOtherFunding(plan.edition) ? stateLine(plan)?.other?.at : null;
    return at
      ? (hand) => {
          hand.type(at, "Non");
        }
      : null;
  }),
  change("a measure blanked", (plan) => {
    const measure = plan.lines.find(
      (line) => line.measure && line.measure.text !== "" && line.measure.at.row === line.row,
    )?.measure;
    return measure
      ? (hand) => {
          hand.clear(measure.at);
        }
      : null;
  }),
  rewritten(
    "a wording rubbed out, its number left",
    (plan) => (plan.edition.facts.numberInWording ? null : idle(plan)?.wording),
    () => "",
  ),
];
