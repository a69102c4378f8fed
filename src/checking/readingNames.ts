import type { ColumnRole } from "../plan/edition";
import type { NumberRole, ReadColumn, ReadRow } from "../plan/plan";

const KINDS: Readonly<Record<ReadRow["kind"], string>> = {
  header: "en-têtes",
  heading: "titre",
  line: "ligne",
  subtotal: "sous-total",
  "grand-total": "total du plan",
  total: "total",
  breakdown: "détail du total",
  envelope: "enveloppes",
  difference: "écart",
  reminder: "rappel",
  under: "sous le tableau",
  prepared: "ligne prête",
  note: "remarque",
  ignored: "mise de côté",
  unread: "non comprise",
};

const COLUMNS: Readonly<Record<ReadColumn["role"], string>> = {
  measure: "mesure",
  number: "numéro de l'objectif",
  objective: "objectif",
  fiche: "fiche action",
  action: "action",
  identification: "identification des dépenses",
  partners: "partenaires",
  source: "source de financement",
  department: "Département",
  state: "État",
  total: "total",
  other: "autres financements",
  nextState: "État, année suivante",
  free: "non contrôlée",
  "extra-column": "colonne ajoutée",
  "other-year": "autre année",
};

const NUMBERS: Readonly<Record<NumberRole, string>> = {
  number: "numéro d'objectif",
  source: "source",
  department: "Département",
  state: "État",
  total: "total de la ligne",
  other: "autres financements",
  next: "État, année suivante",
  subtotal: "sous-total",
  "grand-total": "total du plan",
  envelope: "enveloppe",
  difference: "écart",
  breakdown: "détail du total",
  reminder: "rappel",
  recap: "récapitulatif",
  "recap-total": "total du récapitulatif",
  "recap-subtotal": "sous-total du récapitulatif",
  "recap-other": "à côté du récapitulatif",
  "extra-column": "colonne ajoutée",
  "other-year": "autre année",
  outside: "hors du tableau",
  unread: "non compris",
};

/** What a row was taken for: « sous-total ». */
export const kindName = (kind: ReadRow["kind"]): string => KINDS[kind];
/** What a column was taken for: « source de financement ». */
export const columnRoleName = (role: ColumnRole | ReadColumn["role"]): string => COLUMNS[role];
/** What a number was taken for: « total de la ligne ». */
export const numberRoleName = (role: NumberRole): string => NUMBERS[role];
