import type { ColumnRole } from "../plan/edition";

/** What a column of each role is, in the middle of a sentence. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  measure: "la mesure",
  number: "le numéro de l'objectif",
  objective: "le libellé de l'objectif",
  fiche: "la fiche action",
  action: "l'action",
  identification: "l'identification des dépenses",
  partners: "les partenaires",
  source: "la source de financement de l'État",
  department: "le montant du Département",
  state: "le montant de l'État",
  total: "le total de la ligne",
  other: "les autres financements",
  nextState: "le montant de l'État pour l'année suivante",
  free: "une colonne du modèle qui n'est pas contrôlée",
};
