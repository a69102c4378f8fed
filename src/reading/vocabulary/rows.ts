import { fold } from "../../plan/text";
import type { Word } from "./word";

// What the texts of a table's rows begin with, folded, and what it makes of the row.

/** « Engagement 2 : … », « Hors engagement »: what follows is of it. */
export const HEADING =
  /^(?:engagement|axe|orientation|priorite)\s*(?:n\s?°\s*)?\d|^conditions pour y parvenir|^(?:actions? )?hors (?:engagements?|snppe)\b/;

/** What stands under a table with amounts of its own: envelopes, differences, reminders. */
export const UNDER_TABLE =
  /^enveloppes?\b|notifie|^ecarts?\b|^differences?\b|^reste\b|^(?:pour )?rappel(?: (?:d[eu]s? )?(?:tota(?:l|ux)|montants?|credits?|financements?|budget|plan|annee|20\d\d)| ?:|$)|^pour memoire\b|^(?:part |repartition )?en %|^pourcentages?\b|^%|^taux (?:de (?:participation|co-?financement|financement)|d'execution)/;

/** A remark, a signature. */
export const NOTE =
  /^(?:\*|nb\b|n\.b\.|nota\b|notes? ?:|\(\d\)|fait (?:a|le)\b|signatures?\b|(?:le|la|monsieur le|madame la) (?:prefet|president|directeur|directrice)|lu et approuve|visa\b|cachet\b|pour (?:le|la) (?:president|prefet|departement))/;

/** Among what stands under a table: the envelopes that were notified, the differences with them. */
export const ENVELOPES = /^enveloppes?\b|notifie/;
export const DIFFERENCES = /^ecarts?\b|^differences?\b|^reste\b/;

const of = (like: RegExp) => (text: string) => like.test(fold(text));

export const WORDS: readonly Word[] = [
  {
    word: "heading",
    is: of(HEADING),
    yes: [
      "Engagement 2 : Sécuriser les parcours",
      "Engagement n° 1",
      "Axe 1",
      "Orientation 3",
      "Priorité 2",
      "Conditions pour y parvenir",
      "Hors engagement",
      "Actions hors SNPPE",
    ],
    no: ["Engagement des familles", "Axes de travail", "Les conditions", "Actions hors les murs"],
  },
  {
    word: "amounts under a table",
    is: of(UNDER_TABLE),
    yes: [
      "Enveloppe notifiée",
      "Montants notifiés 2024",
      "Écart",
      "Différence",
      "Reste à financer",
      "Rappel 2023",
      "Pour rappel : crédits 2023",
      "Pour mémoire",
      "Taux de cofinancement",
      "Part en %",
      "Pourcentage",
    ],
    no: [
      "Rappel des droits aux familles",
      "Développer les enveloppes",
      "Restes",
      "Taux d'encadrement",
    ],
  },
  {
    word: "notified envelopes",
    is: of(ENVELOPES),
    yes: ["Enveloppe", "Enveloppes 2022", "Montant notifié"],
    no: ["Écart avec les enveloppes", "Notice"],
  },
  {
    word: "difference",
    is: of(DIFFERENCES),
    yes: ["Écart", "Écarts avec le notifié", "Différence", "Reste"],
    no: ["Différenciation", "Les écarts"],
  },
  {
    word: "remark or signature",
    is: of(NOTE),
    yes: [
      "* hors dépenses de personnel",
      "NB : montants arrondis",
      "Note : à revoir",
      "(1) sous réserve",
      "Fait à Mâcon, le 3 mai",
      "Signature",
      "Le Président du conseil départemental",
      "La Préfète",
      "La présidente",
      "Pour le président",
      "Visa du comptable",
    ],
    no: ["Notes de terrain", "Faire à domicile", "Présidente", "Visage", "Visites à domicile"],
  },
];
