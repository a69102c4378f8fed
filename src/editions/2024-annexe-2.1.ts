import type { Edition } from "../plan/edition";
import { DEPARTMENT_AMOUNTS, DEPARTMENT_NAMES } from "./headers";
import { ANNEXE } from "./facts";
import { INSTRUCTIONS_2023_2024 } from "./sentences";
import { ENGAGEMENTS_2022_2024, objectives2022To2024 } from "./objectives-2022-2024";

const FINANCEMENTS = "Financements 2024";

/** Annexe 2.1 of 2024, as `modele-2.1-2024.xlsx` holds it blank. */
export const annexe2024: Edition = {
  id: "2024-annexe-2.1",
  name: "Annexe 2.1 · 2024",
  year: 2024,
  columns: [
    { role: "measure", header: "Mesure", accepted: ["Mesures"], required: true },
    { role: "number", header: "N° de l'objectif", accepted: ["N° objectif", "N°"], required: true },
    { role: "objective", header: "Objectif", accepted: ["Objectifs"], required: true },
    {
      role: "action",
      header: "Actions à mettre en œuvre 2024",
      accepted: ["Actions", "Actions 2024"],
      required: true,
    },
    { role: "partners", header: "Partenaires", accepted: ["Partenaire"], required: true },
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
      header: "Autres financements (Préciser la source)",
      accepted: ["Autres financements (Précisez la source)", "Autres financements"],
      required: true,
    },
  ],
  engagements: ENGAGEMENTS_2022_2024,
  objectives: objectives2022To2024(2024, [1, 2, 3, 4, 5, 9]),
  recap: {
    title: "Récapitulatif montants totaux 2024",
    state: "Montant État sollicité",
    department: "Montant Département",
    acceptedDepartments: DEPARTMENT_AMOUNTS,
    sources: ["BOP 304", "FIR", "ONDAM"],
  },
  basis: INSTRUCTIONS_2023_2024,
  facts: ANNEXE,
};
