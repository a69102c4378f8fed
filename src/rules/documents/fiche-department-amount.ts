import type { CrossRule } from "../../judgement/papers/crossRule";
import { DEPARTMENT_IN_FICHES } from "./basis";
import { sideObservations } from "./ficheAmount";

/** A fiche's Département is not that of its lines. */
export const ficheDepartmentAmount: CrossRule = {
  id: "fiche-department-amount",
  family: "documents",
  severity: "warning",
  title: "Montant du Département différent dans la fiche",
  basis: DEPARTMENT_IN_FICHES,
  why: "Ce que le Département consacre à une action se lit dans la fiche comme dans le plan : les deux doivent concorder.",
  remedy: "Reprenez le montant dans la fiche ou dans le plan, pour que les deux disent le même.",
  check: (evidence) => sideObservations(evidence, "department"),
};
