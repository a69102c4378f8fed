import { Decimal } from "decimal.js";
import { shownContent, shownReading } from "../../src/plan/shownCell";

const euros = new Decimal("-1234.5");

test.each([
  [{ kind: "blank" } as const, "vide"],
  [{ kind: "amount", amount: euros } as const, "−1\u202F234,50\u00A0€"],
  [{ kind: "text", text: "à « voir »" } as const, "«\u00A0à “voir”\u00A0»"],
  [{ kind: "formula", formula: "=SUM(G5,H5)" } as const, "=SOMME(G5;H5)"],
])("what a cell holds: %j", (content, text) => {
  expect(shownContent(content)).toBe(text);
});

test.each([
  [{ kind: "blank" } as const, "vide"],
  [{ kind: "number", amount: euros } as const, "−1\u202F234,50\u00A0€"],
  [{ kind: "text", amount: euros, text: "-1234,5 €" } as const, "«\u00A0-1234,5 €\u00A0»"],
  [{ kind: "unreadable", text: "à voir" } as const, "«\u00A0à voir\u00A0»"],
  [{ kind: "error", code: "#VALUE!" } as const, "#VALEUR!"],
])("how an amount reads: %j", (reading, text) => {
  expect(shownReading(reading)).toBe(text);
});
