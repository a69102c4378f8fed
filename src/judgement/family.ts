/** The families of rules, in the order of the catalogue: each is a folder of src/rules. */
export const FAMILIES = {
  structure: "Structure du tableau",
  entry: "Saisie des montants",
  source: "Sources de financement",
  arithmetic: "Totaux",
  recap: "Tableau récapitulatif",
  cofinancing: "Cofinancement",
  content: "Contenu des lignes",
  documents: "Pièces du plan",
} as const;

export type Family = keyof typeof FAMILIES;
