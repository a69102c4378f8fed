import { Decimal } from "decimal.js";
import { formatEuros } from "../../../src/plan/money";
import {
  messages,
  otherFundingIncomplete,
} from "../../../src/rules/content/other-funding-incomplete";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule, type Expected } from "../testRule";

const other = (content: string | number | null) =>
  in2024([{ number: 1, department: 100, state: 50, other: content }]);

/** An amount in units alone, whose source nobody tells. */
function unnamed(text: string): readonly [WorkbookSnapshot, readonly Expected[]] {
  return [other(text), [{ cell: "J5", message: messages.noSource(text), found: text }]];
}

testRule(otherFundingIncomplete, {
  accept: {
    "a source and its amount": other("CPAM : 5 000 €"),
    "an amount and its source": other("5000 (CAF du Rhône)"),
    "two sources and their amounts": other("CAF 200 €\nCPAM 71 : 1 500 €"),
    blank: other(null),
    "« 0 »": other(0),
    "« 0 € »": other("0 €"),
    "« - € »": other("- €"),
    "« - »": other("-"),
    "« Néant »": other("Néant"),
    "a letter": other("a"),
    "« Non »": other("Non"),
    "« Aucun »": other("Aucun"),
    "« Pas d'autre financement »": other("Pas d'autre financement"),
    "« cf. fiche action n°9 »": other("cf. fiche action n°9"),
    "« Voir objectif 20 »": other("Voir objectif 20"),
    "a carry-over of credits: another rule's": other("Report de crédits 2022"),
    "credits that were left: another rule's": other("crédits non consommés 2023"),
    "an error: another rule's": in2024([
      { number: 1, department: 100, state: 50, other: { error: "#REF!" } },
    ]),
    "2022: « autres » is a column of amounts": in2022([
      { number: 1, department: 100, state: 50, other: 7, total: 157 },
    ]),
    "2025: no such column": in2025([{ number: "FIR 1", department: 100, state: 50 }]),
  },
  reject: {
    "an amount with no source": [
      other(5000),
      [
        {
          cell: "J5",
          severity: "warning",
          message: messages.noSource(formatEuros(new Decimal(5000))),
          fix: {},
        },
      ],
    ],
    "an amount typed as text, with no source": [
      other("5 000 €"),
      [{ cell: "J5", message: messages.noSource("5 000 €"), found: "5 000 €" }],
    ],
    "« environ 5 000 € par an »": unnamed("environ 5 000 € par an"),
    "« 5 000 €/an »": unnamed("5 000 €/an"),
    "« soit 1 euro de total »": unnamed("soit 5 000 euros de total"),
    "« 12 keuros TTC »": unnamed("12 keuros TTC"),
    "« 12 keuro »": unnamed("12 000 euro (env.)"),
    "« A : 5 000 € », a letter that names nobody": unnamed("A : 5 000 €"),
    "a source with no amount": [
      other("CPAM"),
      [{ cell: "J5", message: messages.noAmount("CPAM"), found: "CPAM" }],
    ],
    "« CPAM 71 », whose number is no amount": [
      other("CPAM 71"),
      [{ cell: "J5", message: messages.noAmount("CPAM 71") }],
    ],
    "a source and a year": [
      other("Subvention de la CAF depuis 2021"),
      [{ cell: "J5", message: messages.noAmount("Subvention de la CAF depuis 2021") }],
    ],
    "on a line without other money": [
      in2024([{ number: 1, other: "CPAM" }]),
      [{ cell: "J5", message: messages.noAmount("CPAM") }],
    ],
    "each line": [
      in2024([
        { number: 1, other: "CPAM" },
        { number: 2, other: 300 },
      ]),
      [
        { cell: "J5", message: messages.noAmount("CPAM") },
        { cell: "J6", message: messages.noSource(formatEuros(new Decimal(300))) },
      ],
    ],
    "2023: a source with no amount": [
      in2023([{ number: 1, department: 100, state: 50, other: "CPAM" }]),
      [{ cell: "I5", message: messages.noAmount("CPAM") }],
    ],
  },
});
