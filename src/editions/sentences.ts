import type { EditionBasis } from "../plan/edition";

/** The instructions at the head of annexe 2.1, the same in 2023 and 2024 (sheet « Indications »). */
export const INSTRUCTIONS_2023_2024: EditionBasis = {
  structure:
    "Ne pas modifier la structure du tableau et le transmettre impérativement au format Excel (et non PDF)",
  sources:
    "Veiller au respect des sources de financement État / Sécurité sociale prévues objectif par objectif",
  mandatory: "Objectifs 1 à 5 et 9, obligatoires dans le modèle (annexe 2.1)",
  recap: "Remplir le tableau vert qui récapitule les montants totaux",
};
