import { NOTE, UNDER_TABLE } from "../vocabulary/rows";
import { BARE_TOTAL, TOTAL } from "../vocabulary/total";
import type { Example } from "./example";
import type { RowFacts } from "./facts";

/**
 * What a row of the table is: the headers again, a heading, a line, a line's text without anything that makes it one
 * for sure, amounts without any text, a total, one of the rows that break the total down by source, named amounts
 * under the table, a row made ready for a line to come, a note, what the officer set aside.
 */
export type RowKind =
  | "blank"
  | "header"
  | "heading"
  | "line"
  | "text"
  | "amounts"
  | "total"
  | "breakdown"
  | "under"
  | "prepared"
  | "note"
  | "ignored";

/** What stands around a row: only what cannot be told from the row alone. */
export interface Around {
  /** The row is one of those that break the total down by source, at the table's end. */
  readonly isBreakdown: (row: number) => boolean;
  /** Its typed amounts add up the lines since the heading or the total above. */
  readonly isTypedSum: (row: number) => boolean;
}

/** One way to know a row: the first rule of the table whose `when` holds gives its kind. */
export interface KindRule {
  readonly name: string;
  readonly kind: RowKind;
  /** It goes by what the amounts add up, over what the row looks like. */
  readonly isArithmetic?: true;
  readonly when: (row: RowFacts, around: Around) => boolean;
  /** Why, in a sentence for the officer. */
  readonly because: (row: RowFacts) => string;
  /** Rows that it makes of that kind, and rows near to them that it does not: its tests. */
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}

const LINE = { B: 1, D: "Visites à domicile", F: "FIR", G: 100, H: 50, I: 150 };
const NEXT = { D: "Une autre action", F: "FIR", G: 20, H: 10, I: 30 };
/** Another share of the Département's than the two above. */
const OTHER = { B: 2, D: "Bilans de santé", F: "FIR", G: 30, H: 60, I: 90 };
const ENGAGEMENT = { A: "Engagement 2 : Sécuriser les parcours" };

/** Amounts, or a line that neither number, wording nor merged cell makes one: what a total can look like. */
function isLoose(row: RowFacts): boolean {
  return row.counted > 0 && (!row.isFirm || row.onlySource !== null);
}

/** The rules, in their order: arithmetic before words, words before what a line looks like. */
export const KINDS: readonly KindRule[] = [
  {
    name: "nothing in it",
    kind: "blank",
    when: (row) => row.filled.length === 0,
    because: () => "La ligne est vide.",
    yes: [[LINE, {}]],
    no: [[LINE, { G: 0 }]],
  },
  {
    name: "the headers again",
    kind: "header",
    when: (row) => row.repeatsHeaders,
    because: () => "Elle répète les en-têtes du tableau.",
    yes: [[LINE, { C: "Objectif", G: "Département", H: "État" }]],
    no: [[LINE, { C: "Objectif", G: 12, H: 13 }]],
  },
  {
    name: "an engagement, or a text across the table",
    kind: "heading",
    when: (row) => row.headingColumn !== null,
    because: () => "C'est un titre : les lignes qui suivent en relèvent.",
    yes: [
      [LINE, { A: "Engagement 2 : Sécuriser les parcours" }],
      [LINE, { A: "Hors engagement" }],
      [LINE, { A: "Axe 3", G: 120 }],
    ],
    no: [[LINE, { A: "Engagement 2 : Sécuriser les parcours", D: "Une action" }]],
  },
  {
    name: "adds up rows above by formulas",
    kind: "total",
    isArithmetic: true,
    when: (row) => isLoose(row) && row.addsUpAbove && !row.isPrepared,
    because: () => "Ses montants additionnent les lignes au-dessus.",
    yes: [
      [LINE, NEXT, { D: "Coût de l'engagement", G: ["=SUM(G5:G6)", 120], H: ["=SUM(H5:H6)", 60] }],
      [LINE, NEXT, { G: ["=SUM(G5:G6)", 120] }],
    ],
    no: [
      [LINE, NEXT, { D: "Coût de l'engagement", G: ["=SUM(G5:G6)", 120], H: 60 }],
      [LINE, { B: 2, D: "Bilans", F: "FIR", G: ["=SUM(G5:G5)", 100] }],
    ],
  },
  {
    name: "adds up rows above to the cent",
    kind: "total",
    isArithmetic: true,
    when: (row, around) => around.isTypedSum(row.row),
    because: () =>
      "Ses montants sont, au centime, ceux des lignes au-dessus additionnés, et elle ne nomme ni objectif ni source.",
    yes: [
      [LINE, NEXT, NEXT, { D: "Coût de l'axe 1", G: 140, H: 70 }],
      [LINE, NEXT, NEXT, { C: "Ensemble", G: 140, H: 70, I: 210 }],
      [LINE, OTHER, { D: "Cumul page 1", G: 130, H: 110, I: 240 }],
      [LINE, OTHER, { D: "À reporter", G: 130, H: 110 }, { D: "Report", G: 130, H: 110 }],
      [LINE, ENGAGEMENT, OTHER, { A: "Budget 2024", G: 130, H: 110, I: 240 }],
      [LINE, NEXT, ENGAGEMENT, LINE, OTHER, { D: "Coût de l'axe", G: 130, H: 110 }],
      [NEXT, LINE, OTHER, { D: "Une suite", F: "FIR", G: 5, H: 9 }, { D: "Cumul", G: 35, H: 69 }],
      [LINE, OTHER, { C: "Coût total", G: ["=G6+G5", 130], H: ["=H6+H5", 110] }],
    ],
    no: [
      [LINE, NEXT, NEXT, { D: "Une action chère", F: "FIR", G: 140, H: 70 }],
      [LINE, NEXT, NEXT, { D: "Une action chère", G: 140 }],
      [LINE, NEXT, { D: "Une action chère", G: 120, H: 60 }],
      [LINE, { D: "Une action aussi chère", F: "FIR", G: 100, H: 50, I: 150 }],
      [LINE, { D: "Une action aussi chère", G: 100, H: 50 }],
      [LINE, OTHER, { D: "Une action chère", F: "FIR", G: 130, H: 110 }],
      [LINE, OTHER, { B: 6, D: "Une action chère", G: 130, H: 110 }],
      [LINE, OTHER, { D: "Une action chère", G: 130 }],
      [LINE, OTHER, { D: "Une action chère", G: 130, H: 111 }],
    ],
  },
  {
    name: "breaks the total down by source",
    kind: "breakdown",
    isArithmetic: true,
    when: (row, around) => around.isBreakdown(row.row),
    because: (row) =>
      row.onlySource === null
        ? "Elle détaille le total par source."
        : `Elle ne nomme que la source « ${row.onlySource} », au bas du tableau : elle détaille le total.`,
    yes: [[LINE, NEXT, { D: "BOP 304", G: 0, H: 0 }, { D: "FIR", G: 120, H: 60 }]],
    no: [[LINE, NEXT, { D: "FIR", G: 120, H: 60 }]],
  },
  {
    name: "a total by its name",
    kind: "total",
    when: (row) =>
      !row.isNumbered &&
      (row.words.some((text) => TOTAL.test(text)) || BARE_TOTAL.test(row.ownActionWords)),
    because: (row) => `Elle s'appelle « ${shortened(row.label)} ».`,
    yes: [
      [LINE, { C: "Total", G: 100 }],
      [LINE, { A: "Sous-total engagement 1", G: 100 }],
      [LINE, { B: 2, D: "Bilans" }, { B: "^", D: "Total objectif 2", G: 30 }],
    ],
    no: [
      [LINE, { B: 6, D: "Total des places en centre parental", G: 100 }],
      [LINE, { B: 2, D: "Bilans" }, { B: "^", D: "Totalité des bilans de santé", G: 30 }],
    ],
  },
  {
    name: "what stands under a table, by its name",
    kind: "under",
    when: (row) =>
      !row.isNumbered && row.counted > 0 && row.words.some((text) => UNDER_TABLE.test(text)),
    because: (row) =>
      `Elle porte « ${shortened(row.label)} » : ce n'est pas une action de ce plan.`,
    yes: [
      [LINE, { D: "Enveloppes notifiées", H: 50 }],
      [LINE, { D: "Rappel 2023", G: 90, H: 40 }],
      [LINE, { D: "Écart", H: 0 }],
    ],
    no: [
      [LINE, { D: "Rappel des droits aux familles", G: 90, H: 40 }],
      [LINE, { B: 6, D: "Reste à charge des familles", H: 10 }],
    ],
  },
  {
    name: "made ready for a line",
    kind: "prepared",
    when: (row) => row.counted > 0 && row.texts.length === 0 && !row.isCovered && row.isPrepared,
    because: () => "Elle est prête pour une action à venir : ses formules donnent zéro.",
    yes: [[LINE, { I: ["=G6+H6", 0] }]],
    no: [[LINE, { I: ["=G6+H6", 12], H: 12 }]],
  },
  {
    name: "amounts without any text",
    kind: "amounts",
    when: (row) => row.counted > 0 && row.texts.length === 0 && !row.isCovered,
    because: () => "Elle porte des montants sans aucun texte.",
    yes: [[LINE, { G: 12, H: 13 }]],
    no: [[LINE, { D: "Une autre action", G: 12, H: 13 }]],
  },
  {
    name: "a number",
    kind: "line",
    when: (row) => row.isNumbered,
    because: () => "Elle porte le numéro d'un objectif.",
    yes: [
      [LINE, { B: 3 }],
      [LINE, { B: "3 (facultatif)" }],
      [LINE, { B: "6 et 7" }],
    ],
    no: [[LINE, { B: "le 12/10/2024" }]],
  },
  {
    name: "amounts",
    kind: "line",
    when: (row) => row.counted > 0,
    because: () => "Elle porte des montants.",
    yes: [
      [LINE, NEXT],
      [LINE, { D: "Une action", H: "environ 12 000 €" }],
    ],
    no: [[LINE, { D: "Fait à Valdore, le 3 mai" }]],
  },
  {
    name: "an action under an objective that goes on",
    kind: "line",
    when: (row) => row.ownAction !== null,
    because: () => "Son action relève de l'objectif au-dessus, dont la cellule est fusionnée.",
    yes: [[LINE, { B: "^", D: "Rappel aux familles" }]],
    no: [[LINE, { D: "* Rappel aux familles" }]],
  },
  {
    name: "the wording of an objective",
    kind: "line",
    when: (row) => row.isWorded,
    because: () => "Elle porte le libellé d'un objectif.",
    yes: [[LINE, { C: "Renforcer l'ODPE" }]],
    no: [[LINE, { C: "Autre objectif du contrat" }]],
  },
  {
    name: "a source beside something",
    kind: "line",
    when: (row) => row.isSourced,
    because: () => "Elle nomme une source de financement.",
    yes: [[LINE, { D: "Bilans", F: 304 }]],
    no: [
      [LINE, { F: 304 }],
      [LINE, { D: "Bilans", F: "CAF" }],
    ],
  },
  {
    name: "a remark or a signature",
    kind: "note",
    when: (row) =>
      row.words.some((text) => NOTE.test(text)) || !row.hasText(["action", "objective"]),
    because: () => "C'est une remarque.",
    yes: [
      [LINE, { A: "* hors dépenses de personnel" }],
      [LINE, { D: "Fait à Valdore" }],
    ],
    no: [[LINE, { D: "Visites à domicile" }]],
  },
  {
    name: "a text alone",
    kind: "text",
    when: () => true,
    because: () => "Elle porte le texte d'une action ou d'un objectif.",
    yes: [[LINE, { D: "Une action sans montant" }]],
    no: [],
  },
];

const LONGEST = 60;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

const LOOKS = KINDS.filter(({ isArithmetic }) => isArithmetic !== true);

/** The kind that a row looks to be of, whatever its amounts add up. */
export function lookOf(row: RowFacts): RowKind {
  return (
    LOOKS.find(({ when }) => when(row, { isBreakdown: () => false, isTypedSum: () => false }))
      ?.kind ?? "text"
  );
}

/** The first rule that knows the row. */
export function ruleOf(row: RowFacts, around: Around): KindRule {
  const rule = KINDS.find(({ when }) => when(row, around));
  if (!rule) throw new Error("The last rule knows every row.");
  return rule;
}
