import type { CrossRule } from "../../judgement/papers/crossRule";
import { DESCRIBED_IN_FICHES } from "./basis";
import { sideObservations } from "./ficheAmount";

/** A fiche's État is not that of its lines. */
export const ficheStateAmount: CrossRule = {
  id: "fiche-state-amount",
  family: "documents",
  severity: "warning",
  title: "Montant de l'État différent dans la fiche",
  basis: DESCRIBED_IN_FICHES,
  why: "Le préfet et l'ARS lisent la fiche à côté du plan : deux montants pour une action font renvoyer l'un ou l'autre.",
  remedy: "Reprenez le montant dans la fiche ou dans le plan, pour que les deux disent le même.",
  check: (evidence) => sideObservations(evidence, "state"),
};
