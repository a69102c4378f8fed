/** The sentences of the contract that the rules on papers rest on. */
export const DESCRIBED_IN_FICHES =
  "Ces actions sont listées dans le plan d'action annexé au présent contrat et décrites dans des fiches actions également annexées au contrat (contrat type 2024, art. 2.1)";
export const DEPARTMENT_IN_FICHES =
  "Ils sont décrits dans le plan d'action et dans les fiches actions correspondantes (contrat type 2024, art. 2.2.2)";
export const SHIFTS =
  "Fongibilité entre les actions prévues par le présent contrat au sein de cette enveloppe, sous réserve d'une information préalable (contrat type 2024, art. 4)";
export const STATE_SUPPORT =
  "Au titre de l'année, ce soutien s'élève à un montant prévisionnel, dont la loi de finances (programme 304), le FIR et l'ONDAM médico-social (contrat type 2024, art. 2.2.1)";
export const OBJECTIVES_CHOSEN =
  "Le Préfet, l'ARS et le Département s'engagent à réaliser des actions concourant à la réalisation de ces objectifs (contrat type 2024, art. 2.1)";
export const DEPARTMENT_KEEPS_UP =
  "Ne pas diminuer les moyens financiers que le Département consacre en propre à l'aide sociale à l'enfance et à la PMI par rapport à l'année de référence (contrat type 2024, art. 2.2.2)";
export const ANNOUNCED = "En-tête « Financements » de l'année suivante du plan précédent";
export const SENT_AS_EXCEL =
  "Ne pas modifier la structure du tableau ; le transmettre impérativement au format Excel, et non PDF (consignes du modèle)";
export const WITHIN_CREDITS =
  "Les crédits du programme 304 sont attribués dans la limite des crédits disponibles : ce qui est demandé au titre d'une source tient dans l'enveloppe notifiée";
