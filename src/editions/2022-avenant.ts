import type { Edition } from "../plan/edition";
import { DEPARTMENT_NAMES } from "./headers";
import { ENGAGEMENTS_2022_2024, objectives2022To2024 } from "./objectives-2022-2024";

const FINANCEMENTS = "Financements 2ème année";

/** Second year of the « avenant » 2021/2022, as the Métropole de Lyon filled it: a column for each source. */
export const avenant2022: Edition = {
  id: "2022-avenant",
  name: "Avenant 2021/2022",
  year: 2022,
  columns: [
    { role: "measure", header: "Mesure", required: true },
    { role: "objective", header: "Objectif de la SNPPE", accepted: ["Objectif"], required: true },
    {
      role: "fiche",
      header: "Fiche action Métropole",
      accepted: ["Fiche action", ...DEPARTMENT_NAMES.map((name) => `Fiche action ${name}`)],
      required: true,
    },
    { role: "action", header: "Mesures", accepted: ["Actions"], required: true },
    { role: "identification", header: "Identification des dépenses", required: true },
    { role: "state", source: "ONDAM", header: "ONDAM", group: FINANCEMENTS, required: true },
    { role: "state", source: "FIR", header: "FIR", group: FINANCEMENTS, required: true },
    {
      role: "state",
      source: "BOP 304",
      header: "304",
      accepted: ["BOP 304"],
      group: FINANCEMENTS,
      required: true,
    },
    {
      role: "department",
      header: "Métropole",
      accepted: DEPARTMENT_NAMES,
      group: FINANCEMENTS,
      required: true,
    },
    {
      role: "other",
      header: "autres",
      accepted: ["Autres financements"],
      group: FINANCEMENTS,
      required: true,
    },
    { role: "total", header: "total", group: FINANCEMENTS, required: true },
  ],
  engagements: ENGAGEMENTS_2022_2024,
  objectives: objectives2022To2024(2022, []),
  recap: null,
  basis: {
    structure:
      "Tableau de l'avenant 2021/2022 : une colonne par source, un sous-total par engagement",
    sources: "Une colonne par source de financement (tableau de l'avenant 2021/2022)",
    mandatory: "L'avenant 2021/2022 ne rend aucun objectif obligatoire",
    recap: "Total et enveloppes notifiées, sous le tableau de l'avenant 2021/2022",
  },
  facts: {
    numberInWording: true,
    columnPerSource: true,
    writesBop304: false,
    sourceInNumber: false,
    sourceRunsDown: false,
    listsObjectives: false,
    objectivesUnderEngagements: false,
    otherInTotal: true,
    subtotalsAbove: true,
    grandTotalBelow: true,
    envelopesBelow: true,
  },
};
