import { amountCells } from "../../plan/amounts";
import { a1, a1From } from "../../plan/address";
import { frenchError } from "../../plan/frenchExcel";
import { covers, referencesIn, type Reference } from "../../plan/formulaReferences";
import type { AmountCell } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { NUMBERS_ONLY } from "../../judgement/instructions";
import { hasAllAmounts } from "../../judgement/rowTotals";
import type { Rule } from "../../judgement/rule";
import { strayText } from "../../judgement/strayText";

export const messages = {
  error: (code: string) =>
    `La cellule contient l'erreur ${frenchError(code)} : il n'y a pas de montant à lire.`,
  word: (code: string, word: string, cell: string) =>
    `La cellule contient l'erreur ${frenchError(code)} : sa formule ne peut additionner le texte « ${word} » de la cellule ${cell}.`,
};

/** What each of Excel's errors says of the formula. */
const CAUSES: Readonly<Record<string, string>> = {
  "#REF!": "lit une cellule qui a été supprimée",
  "#DIV/0!": "divise par zéro, ou par une cellule vide",
  "#NAME?": "contient un nom qu'Excel ne connaît pas",
  "#N/A": "cherche une valeur qu'elle ne trouve pas",
  "#VALUE!": "calcule avec un texte",
};

const remedies = {
  mend: (code: string, cell: string, formula: string | null) => {
    if (formula === null) return `Tapez le montant en ${cell}.`;
    const cause = CAUSES[code];
    return cause === undefined
      ? `Corrigez la formule de ${cell}, ou tapez le montant.`
      : `La formule de ${cell} ${cause} : corrigez-la, ou tapez le montant.`;
  },
  clear: (cell: string) => `Effacez le texte de ${cell}, ou tapez-y 0.`,
};

/** Cells that can make a formula fail, each said by a rule: errors, and texts among the amounts. */
function isCulprit(cell: AmountCell): boolean {
  const { kind } = cell.reading;
  return kind === "error" || kind === "text" || strayText(cell) !== null;
}

/** Beyond this many cells, a reference is held against the culprits rather than read cell by cell. */
const SMALL = 64;

/** A text among the amounts gives #VALUE! and no other error. */
function canCause(cell: AmountCell, code: string): boolean {
  return cell.reading.kind === "error" || code === "#VALUE!";
}

/** Finds whether references cover a culprit, without going through them all for each formula. */
class Culprits {
  private readonly byAddress: ReadonlyMap<string, AmountCell>;

  constructor(private readonly cells: readonly AmountCell[]) {
    this.byAddress = new Map(cells.map((cell) => [a1From(null, cell.at), cell]));
  }

  /** Whether the error of a cell comes from one of those that its formula reads. */
  explain(error: AmountCell, code: string): boolean {
    if (error.formula === null || error.formula.includes("#REF!")) return false;
    return this.isUnder(referencesIn(error.formula, error.at.sheet), error, code);
  }

  private isUnder(references: readonly Reference[], but: AmountCell, code: string): boolean {
    return references.some((reference) => {
      const { sheet, top, left, bottom, right } = reference;
      if ((bottom - top + 1) * (right - left + 1) > SMALL) {
        return this.cells.some(
          (cell) => cell !== but && canCause(cell, code) && covers([reference], cell.at),
        );
      }
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = this.byAddress.get(a1From(null, { sheet, row, column }));
          if (cell && cell !== but && canCause(cell, code)) return true;
        }
      }
      return false;
    });
  }
}

type WordCell = AmountCell & { readonly content: { readonly kind: "text" } };

const isWord = (cell: AmountCell): cell is WordCell => cell.content.kind === "text";

/** « néant », « - » among the amounts that the formula reads: nothing for us, and no number for Excel. */
function wordFor(cells: readonly AmountCell[], { formula, at }: AmountCell): WordCell | undefined {
  const references = formula === null ? [] : referencesIn(formula, at.sheet);
  return cells.filter(isWord).find((one) => covers(references, one.at));
}

/** An error value in an amount, a total or the recap, at its root. */
export const formulaError: Rule = {
  id: "formula-error",
  family: "entry",
  severity: "blocking",
  title: "Erreur de formule",
  basis: NUMBERS_ONLY,
  remedy: "Corrigez la formule, ou tapez le montant.",
  why: "Une erreur d'Excel (#REF!, #VALEUR!, #DIV/0!…) n'est pas un montant : le total et le tableau vert qui la lisent ne valent rien.",
  appliesTo: always,
  *check(plan) {
    const cells = [...amountCells(plan), ...plan.lines.flatMap((line) => line.other ?? [])];
    const culprits = cells.filter(isCulprit);
    const all = new Culprits(culprits);
    const isWhole = hasAllAmounts(plan);
    const isOrphaned = (cell: AmountCell) => !isWhole && !!cell.formula?.includes("#REF!");
    for (const cell of culprits) {
      if (cell.reading.kind !== "error") continue;
      // A column of amounts was deleted, and said: its totals lost their reference with it.
      if (isOrphaned(cell)) continue;
      // What only inherits an error is mended with its root.
      if (all.explain(cell, cell.reading.code)) continue;
      const { code } = cell.reading;
      const word = code === "#VALUE!" ? wordFor(cells, cell) : undefined;
      yield {
        cells: [cell.at, ...(word ? [word.at] : [])],
        message: word ? messages.word(code, word.content.text, a1(word.at)) : messages.error(code),
        remedy: word
          ? remedies.clear(cellName(plan, word.at))
          : remedies.mend(code, cellName(plan, cell.at), cell.formula),
        found: code,
      };
    }
  },
};
