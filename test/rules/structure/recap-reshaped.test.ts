import { messages, recapReshaped } from "../../../src/rules/structure/recap-reshaped";
import { checkWorkbook } from "../../../src/checking/check";
import { in2022, in2024 } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { testRule } from "../testRule";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];
const TITLE = "Récapitulatif montants totaux 2024";
const bare = (cells: Readonly<Record<string, CellSpec>>) => in2024(lines, { recap: false, cells });
const across = bare({
  C8: TITLE,
  D8: "BOP 304",
  E8: "FIR",
  F8: "ONDAM",
  G8: "Total",
  C9: "Montant État sollicité",
  D9: 200,
  E9: 50,
  F9: 0,
  G9: 250,
  C10: "Montant Département",
  D10: 300,
  E10: 100,
  F10: 0,
  G10: 400,
});
const several = bare({
  C8: TITLE,
  D8: "Montant État sollicité",
  E8: "Montant Département",
  C9: "BOP 304",
  D9: 200,
  E9: 300,
  C10: "FIR socle",
  D10: 30,
  E10: 100,
  C11: "FIR innovant",
  D11: 20,
  E11: 0,
  C12: "ONDAM",
  D12: 0,
  E12: 0,
  C13: "Total",
  D13: 250,
  E13: 400,
});
const subtotals = bare({
  C8: TITLE,
  D8: "Montant État sollicité",
  E8: "Montant Département",
  C9: "FIR",
  D9: 50,
  E9: 100,
  C10: "ONDAM",
  D10: 0,
  E10: 0,
  C11: "Sous-total ARS",
  D11: 50,
  E11: 100,
  C12: "BOP 304",
  D12: 200,
  E12: 300,
  C13: "Total",
  D13: 250,
  E13: 400,
});

testRule(recapReshaped, {
  accept: {
    "the template's": in2024(lines),
    "no green table: another rule's": in2024(lines, { recap: false }),
    "2022: none is asked for": in2022(lines),
  },
  reject: {
    "sources across": [
      across,
      [{ cell: "C8", severity: "info", message: messages.reshaped(["across"]) }],
    ],
    "two lines for one source": [
      several,
      [{ cell: "C8", message: messages.reshaped(["several-lines"]) }],
    ],
    "a subtotal among its lines": [
      subtotals,
      [{ cell: "C8", message: messages.reshaped(["subtotals"]) }],
    ],
  },
});

test.each(Object.entries({ across, several, subtotals }))(
  "%s: its amounts are right, and nothing more is said",
  (_, book) => {
    const said = checkWorkbook(book).findings.map(({ rule }) => rule);
    expect(said.filter((rule) => rule.startsWith("recap-"))).toEqual(["recap-reshaped"]);
  },
);
