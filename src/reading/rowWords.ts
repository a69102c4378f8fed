// What the texts of a table's rows begin with, folded, and what it makes of the row.

/** « Engagement 2 : … », « Hors engagement »: what follows is of it. */
export const HEADING =
  /^(?:engagement|axe|orientation|priorite)\s*(?:n\s?°\s*)?\d|^conditions pour y parvenir|^(?:actions? )?hors (?:engagements?|snppe)\b/;

/** A total, whatever it is of. */
export const TOTAL = /^(?:sous[ -]?)?tota(?:l|ux)\b(?! pour)/;

/** « Total », « Sous-total de l'objectif 2 », and no more. */
export const BARE_TOTAL =
  /^(?:sous[ -]?)?tota(?:l|ux)(?: ?(?:general|partiel|d[eu]|des|d'|l'|la|le|pour|objectifs?|obj|engagements?|actions?|mesures?|etat|departement|fir|bop|304|ondam|n ?°|\d{1,2}(?!\d)))*[ .:]*$/;

/** What stands under a table with amounts of its own: envelopes, differences, reminders. */
export const UNDER_TABLE =
  /^enveloppes?\b|notifie|^ecarts?\b|^differences?\b|^reste\b|^(?:pour )?rappel(?: (?:d[eu]s? )?(?:tota(?:l|ux)|montants?|credits?|financements?|budget|plan|annee|20\d\d)| ?:|$)|^pour memoire\b|^taux (?:de (?:participation|co-?financement|financement)|d'execution)/;

/** A remark, a signature. */
export const NOTE =
  /^(?:\*|nb\b|n\.b\.|nota\b|notes? ?:|\(\d\)|fait (?:a|le)\b|signatures?\b|(?:le|la|monsieur le|madame la) (?:prefet|president|directeur|directrice)|lu et approuve|visa\b|cachet\b|pour (?:le|la) (?:president|prefet|departement))/;

/** Among what stands under a table: the envelopes that were notified, the differences with them. */
export const ENVELOPES = /^enveloppes?\b|notifie/;
export const DIFFERENCES = /^ecarts?\b|^differences?\b|^reste\b/;
