import type { Mistake } from "./mistake";
import { added, addedAtTheEnd, deleted, emptied, reworded, swapped } from "./columns";
import { hiding } from "./hiding";
import { rows } from "./rows";
import { years } from "./years";
import { sheets } from "./sheets";

/** What « Ne pas modifier la structure du tableau » forbids. */
export const structure: readonly Mistake[] = [
  ...sheets,
  deleted("measure"),
  deleted("fiche"),
  deleted("identification"),
  deleted("number"),
  deleted("objective"),
  deleted("action"),
  deleted("partners"),
  deleted("source"),
  deleted("department"),
  deleted("state"),
  deleted("total"),
  deleted("other"),
  deleted("nextState"),
  added,
  addedAtTheEnd,
  emptied("number"),
  emptied("objective"),
  emptied("action"),
  emptied("partners"),
  emptied("source"),
  emptied("department"),
  emptied("state"),
  emptied("total"),
  emptied("other"),
  emptied("fiche"),
  reworded("measure", "Mesures du contrat"),
  reworded("number", "Numéro"),
  reworded("objective", "Intitulé de l'objectif"),
  reworded("action", "Description des actions"),
  reworded("partners", "Partenaires mobilisés"),
  reworded("source", "Financeur"),
  reworded("department", "Part du Département"),
  reworded("state", "Montant État sollicité"),
  reworded("total", "Total général"),
  reworded("total", "Montant total"),
  reworded("state", "Participation État"),
  reworded("other", "Autres financeurs"),
  swapped("number", "objective"),
  swapped("action", "partners"),
  ...rows,
  ...hiding,
  ...years,
];
