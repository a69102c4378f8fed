import { withRecap } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import type { RecapShape } from "../../plan/plan";

const WORDS: Readonly<Record<RecapShape, string>> = {
  across: "ses sources sont en colonnes",
  "several-lines": "une source y a plusieurs lignes",
  subtotals: "il a des sous-totaux parmi ses lignes",
};

export const messages = {
  reshaped: (shape: readonly RecapShape[]) =>
    `Le tableau récapitulatif n'a pas la forme du modèle : ${shape.map((one) => WORDS[one]).join(", ")}. Ses montants sont contrôlés tels quels.`,
};

/** The green table is not in the template's shape; its amounts are judged all the same. */
export const recapReshaped: Rule = {
  id: "recap-reshaped",
  family: "structure",
  severity: "info",
  title: "Récapitulatif remanié",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Reprenez le tableau vert du modèle : une ligne par source, puis le total.",
  why: "Le tableau vert du modèle a une ligne par source et un total. Sous une autre forme, ceux qui reçoivent le plan le recopient à la main.",
  appliesTo: withRecap,
  *check({ recap, edition }) {
    if (!recap) return;
    const shape = recap.shape.filter((one) => one !== "across" || !edition.recap?.isAcross);
    if (shape.length === 0) return;
    yield { cells: [recap.title.at], message: messages.reshaped(shape) };
  },
};
