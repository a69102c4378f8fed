import type { Decimal } from "decimal.js";
import { amountCells } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { NUMBERS_ONLY } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  text: (text: string, amount: Decimal) =>
    `« ${text} » est saisi comme du texte : Excel ne le compte pas. Le nombre serait ${formatEuros(amount)}.`,
};

const remedies = {
  type: (cell: string, amount: Decimal) =>
    `Tapez en ${cell} le nombre seul, sans espace ni signe € : ${amount.toString().replace(".", ",")}.`,
};

/** An amount typed as text that can be read without doubt. */
export const textAmount: Rule = {
  id: "text-amount",
  family: "entry",
  severity: "warning",
  title: "Montant saisi comme du texte",
  basis: NUMBERS_ONLY,
  remedy: "Tapez le nombre seul, sans espace ni signe €.",
  why: "Un montant tapé avec son espace ou son signe € devient du texte : les formules l'ignorent ou donnent une erreur, et les totaux sont faux.",
  appliesTo: always,
  *check(plan) {
    for (const cell of amountCells(plan)) {
      if (cell.reading.kind !== "text") continue;
      const { text, amount } = cell.reading;
      yield {
        cells: [cell.at],
        message: messages.text(text, amount),
        remedy: remedies.type(cellName(plan, cell.at), amount),
        found: text,
        expected: amount,
        fix: setAmount(cell, amount),
      };
    }
  },
};
