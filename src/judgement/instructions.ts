/** The template's own instructions, the sentences that most rules rest on. */
export const KEEP_STRUCTURE =
  "Ne pas modifier la structure du tableau et le transmettre impérativement au format Excel (et non PDF)";
export const RESPECT_SOURCES =
  "Veiller au respect des sources de financement État / Sécurité sociale prévues objectif par objectif";
export const GIVE_OTHER_FUNDING =
  "Indiquer, lorsque cela est pertinent, les autres financements mobilisés hors contractualisation ou par des partenaires";
export const FILL_RECAP = "Remplir le tableau vert qui récapitule les montants totaux";
export const FEED_FORM =
  "Les données de l'onglet plan d'action permettront de compléter le formulaire en ligne";
export const TOTAL_COLUMN = "Colonne « Total pour l'objectif » du modèle : Département + État";
export const MATCH_STATE_MONEY =
  "Consacrer à chaque objectif des financements au moins équivalents dans leur montant à ceux qui lui sont versés par l'État (contrat type 2024, art. 2.2.2)";
export const NOTIFIED = "Montants notifiés par source (contrat, art. 2.2.1)";
