import { checkWorkbook } from "../../src/checking/check";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import {
  amounts2022,
  avenant2022,
  in2022,
  in2024,
  in2025,
  wordingOf,
  annexe2024,
} from "../plans/plan";

/** What the first finding of a rule tells the officer to do, spaces made ordinary. */
function remedy(book: WorkbookSnapshot, rule: string): string | undefined {
  const finding = checkWorkbook(book).findings.find((one) => one.rule === rule);
  return finding?.remedy.replace(/[\u00A0\u202F]/g, " ");
}

const LINE = { number: 1, department: 100, state: 50 };

/** What to do names the cells, the amounts and the sources of the place at fault. */
describe("what the officer is told to do", () => {
  test.each([
    ["row-total", in2024([{ ...LINE, total: 140 }]), "Corrigez G5, H5 ou le total I5."],
    [
      "row-total",
      in2024(
        [{ ...LINE, total: 140 }, LINE, LINE].map((line, at) => ({
          ...line,
          number: at === 0 ? 1 : null,
          total: at === 0 ? 140 : null,
        })),
        { merges: ["I5:I7"] },
      ),
      "Corrigez le total I5, ou celui de ses montants qui est faux.",
    ],
    ["row-total-missing", in2024([{ ...LINE, total: null }]), "Écrivez le total en I5 : 150,00 €."],
    [
      "row-total-missing",
      in2024([{ ...LINE, department: "à voir", total: null }]),
      "Corrigez le montant de la ligne qui ne se lit pas, puis écrivez le total en I5.",
    ],
    ["source-missing", in2024([{ ...LINE, source: "" }]), "Écrivez FIR en F5."],
    [
      "source-missing",
      in2024([{ ...LINE, number: 27, source: "" }]),
      "Choisissez 304 ou ONDAM en F5.",
    ],
    [
      "source-missing",
      in2024([{ ...LINE, number: 14, source: "" }]),
      "Choisissez 304, FIR ou ONDAM en F5.",
    ],
    [
      "source-ambiguous",
      in2024([{ ...LINE, number: 27, source: "304 ou ONDAM" }]),
      "Choisissez 304 ou ONDAM en F5.",
    ],
    [
      "source-not-allowed",
      in2024([{ ...LINE, source: 304 }]),
      "Écrivez FIR en F5, ou placez l'action sous un objectif que finance le BOP 304.",
    ],
    [
      "source-not-allowed",
      in2024([{ ...LINE, source: "CPAM" }]),
      "Écrivez FIR en F5, ou vérifiez que votre modèle prévoit « CPAM ».",
    ],
    [
      "source-not-allowed",
      in2022([{ ...LINE, state: null }], { cells: { F5: 50 } }),
      "Déplacez le montant de F5 dans la colonne FIR, ou sous un objectif que finance l'ONDAM.",
    ],
    [
      "cofinancing-objective",
      in2025([{ ...LINE, number: "FIR 1", department: 20 }], { cells: { F4: "Métropole" } }),
      "Complétez de 30,00 € la part de la Métropole pour l'objectif 1, moyens déjà en place compris (valorisation), ou justifiez l'écart.",
    ],
    [
      "formula-error",
      in2024([{ ...LINE, state: { error: "#DIV/0!", formula: "=E5/0" } }]),
      "La formule de H5 divise par zéro, ou par une cellule vide : corrigez-la, ou tapez le montant.",
    ],
    ["formula-error", in2024([{ ...LINE, state: { error: "#N/A" } }]), "Tapez le montant en H5."],
    [
      "unknown-objective",
      in2024([LINE, { number: 45, wording: wordingOf(annexe2024, 21) }]),
      "Remplacez 45 par 21 en B6 : c'est le numéro du libellé qui s'y trouve.",
    ],
    [
      "objective-label-mismatch",
      in2024([{ number: 6, wording: wordingOf(annexe2024, 7) }]),
      "Si le libellé est juste, remplacez 6 par 7 en B5 ; sinon, remettez en C5 le libellé de l'objectif 6.",
    ],
    [
      "duplicate-objective",
      in2024([{ number: 1 }, { number: 2 }, { number: 1 }]),
      "Réunissez ces lignes sous B5, ou corrigez le numéro de B7 ou de B5.",
    ],
    [
      "edition-year-mismatch",
      in2024([LINE], { cells: { C7: "Récapitulatif montants totaux 2023" } }),
      "Remplacez 2023 par 2024 en C7.",
    ],
    [
      "header-altered",
      in2024([LINE], { cells: { D4: "Ce qui sera fait" } }),
      "Écrivez « Actions à mettre en œuvre 2024 » en D4.",
    ],
    [
      "text-amount",
      in2024([{ ...LINE, state: "62 334,50 €" }]),
      "Tapez en H5 le nombre seul, sans espace ni signe € : 62334,5.",
    ],
    [
      "amount-on-inactive-row",
      in2024([{ ...LINE, action: "Voir objectif 2" }]),
      "Décrivez en D5 l'action financée, ou déplacez sur la ligne du renvoi ce que portent G5 et H5.",
    ],
    [
      "missing-objective",
      in2024([LINE]),
      "Remettez la ligne de l'objectif 13 sous « Engagement 1 » s'il sert dans ce plan ; sinon, rien à corriger.",
    ],
    [
      "recap-amount",
      in2024([LINE], { cells: { D9: 60 } }),
      "Écrivez 50,00 € en D9, ou corrigez celui des montants du plan qui est faux.",
    ],
    [
      "recap-total",
      in2024([LINE], { cells: { D11: 60 } }),
      "Corrigez D8, D9, D10 ou le total D11.",
    ],
    [
      "several-sources",
      in2022([{ number: 27 }], { cells: { F5: 50, H5: 70 } }),
      "Gardez une seule source sur la ligne : réunissez F5 et H5, ou donnez à l'un des deux une ligne à lui.",
    ],
    [
      "subtotal",
      in2022([{ heading: avenant2022.engagements[0] ?? "", ...LINE }], {
        cells: amounts2022(5, { fir: 60, department: 100, total: 150 }),
      }),
      "Corrigez le sous-total G5, ou celui de ses montants qui est faux.",
    ],
  ])("%s", (rule, book, expected) => {
    expect(remedy(book, rule)).toBe(expected);
  });
});
