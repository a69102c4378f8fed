import type { Edition } from "../plan/edition";
import { DEPARTMENT_AMOUNTS, DEPARTMENT_NAMES } from "./headers";
import { ANNEXE } from "./facts";
import { INSTRUCTIONS_2023_2024 } from "./sentences";
import { ENGAGEMENTS_2022_2024, objectives2022To2024 } from "./objectives-2022-2024";

const FINANCEMENTS = "Financements 2023";

/** Annexe 2.1 (also titled 1.1) of 2023: this year's money and next year's State amount. */
export const annexe2023: Edition = {
  id: "2023-annexe-2.1",
  name: "Annexe 2.1 · 2023",
  year: 2023,
  columns: [
    { role: "measure", header: "Mesure", accepted: ["Mesures"], required: true },
    { role: "number", header: "N° de l'objectif", accepted: ["N° objectif", "N°"], required: true },
    { role: "objective", header: "Objectif", accepted: ["Objectifs"], required: true },
    {
      role: "action",
      header: "Actions à mettre en œuvre 2023",
      accepted: ["Actions", "Actions 2023"],
      required: true,
    },
    {
      role: "source",
      header: "Source de financement État",
      accepted: ["Source de financement"],
      required: true,
    },
    {
      role: "department",
      header: "Département",
      accepted: DEPARTMENT_NAMES,
      group: FINANCEMENTS,
      required: true,
    },
    { role: "state", header: "État", group: FINANCEMENTS, required: true },
    {
      role: "total",
      header: "Total pour l'objectif",
      accepted: ["Total pour objectif", "Total"],
      group: FINANCEMENTS,
      required: true,
    },
    {
      role: "other",
      header: "Autres financements (Précisez la source)",
      accepted: ["Autres financements (Préciser la source)", "Autres financements"],
      required: true,
    },
    {
      role: "nextState",
      header: "Montant",
      accepted: ["Financements 2024", "Montant État", "État"],
      group: "Financements 2024",
      required: true,
    },
  ],
  engagements: ENGAGEMENTS_2022_2024,
  objectives: objectives2022To2024(2023, [1, 2, 3, 4, 5, 9]),
  recap: {
    title: "Récapitulatif montants totaux 2023",
    state: "Montant État sollicité",
    department: "Montant Département",
    acceptedDepartments: DEPARTMENT_AMOUNTS,
    sources: ["BOP 304", "FIR", "ONDAM"],
  },
  basis: INSTRUCTIONS_2023_2024,
  facts: ANNEXE,
};
