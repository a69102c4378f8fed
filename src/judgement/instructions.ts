/** The template's own instructions, the sentences that most rules rest on. */
export const KEEP_STRUCTURE =
  "Ne pas modifier la structure du tableau et le transmettre impérativement au format Excel (et non PDF)";
export const RESPECT_SOURCES =
  "Veiller au respect des sources de financement État / Sécurité sociale prévues objectif par objectif";
export const GIVE_OTHER_FUNDING =
  "Indiquer, lorsque cela est pertinent, les autres financements mobilisés hors contractualisation ou par des partenaires";
export const FILL_RECAP = "Remplir le tableau vert qui récapitule les montants totaux";
/** The form is announced by the instructions; that its fields take numbers only is the form's own doing. */
export const NUMBERS_ONLY =
  "Les données du plan servent à remplir le formulaire en ligne (instructions du modèle), qui n'accepte que des nombres dans ses champs de montants";
export const IN_EUROS =
  "Les montants du contrat (art. 2.2.1), du plan et du formulaire en ligne sont en euros";
export const EXACT_SUMS =
  "Les totaux du plan et de son récapitulatif se comparent au centime, sur ce que les cellules contiennent";
export const NOTHING_NEGATIVE =
  "Le modèle demande un montant sollicité de l'État et un montant du Département : ni l'un ni l'autre n'est négatif";
export const ACTION_BESIDE =
  "Le modèle place chaque montant en face d'une action à mettre en œuvre, dans la colonne des actions";
export const TOTAL_COLUMN = "Colonne « Total » du modèle : pour chaque ligne, Département + État";
export const TOTAL_ROWS =
  "Tableau de l'avenant 2021/2022 : chaque engagement a le sous-total de ses lignes, et le plan le total de ses sous-totaux";
export const MATCH_STATE_MONEY =
  "Consacrer à chaque objectif des financements au moins équivalents dans leur montant à ceux qui lui sont versés par l'État (contrat type 2024, art. 2.2.2)";
export const NOTIFIED = "Montants notifiés par source (contrat, art. 2.2.1)";
