import { Decimal } from "decimal.js";
import { checkWorkbook } from "../../../src/checking/check";
import { a1 } from "../../../src/plan/address";
import type { Source } from "../../../src/plan/source";
import { french } from "../../../src/plan/typography";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { envelopeExceeded, messages } from "../../../src/rules/recap/envelope-exceeded";
import { amounts2022, avenant2022, in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const exceeded = (source: Source, found: number, envelope: number) =>
  messages.exceeded(source, new Decimal(found), new Decimal(envelope));

/** 2022: a line in row 6 under its subtotals, the grand total in row 8, the envelopes in row 9. */
const avenant = (envelopes: Parameters<typeof amounts2022>[1], state: string | number = 50) =>
  in2022(
    [
      {
        heading: avenant2022.engagements[0] ?? "",
        number: 1,
        department: 100,
        state,
        total: null,
      },
    ],
    {
      cells: {
        ...amounts2022(5, { fir: 50, department: 100, total: 150 }),
        ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
        ...amounts2022(9, envelopes),
      },
    },
  );

testRule(envelopeExceeded, {
  accept: {
    "2022: the envelope to the cent": avenant({ fir: 50, department: 100, total: 150 }),
    "2022: less than the envelope": avenant({ fir: 60, department: 100, total: 160 }),
    "2022: half a cent less is none": avenant({ fir: 49.996, department: 100, total: 150 }),
    "2022: more Métropole money than noted": avenant({ fir: 50, department: 20, total: 70 }),
    "2022: an envelope left blank": avenant({ department: 100, total: 150 }),
    "2022: an envelope that can't be read": avenant({ fir: "à préciser", department: 1, total: 1 }),
    "2022: an amount that can't be read": avenant(
      { fir: 10, department: 100, total: 110 },
      "à préciser",
    ),
    "2024: no envelope given": in2024([{ number: 1, department: 100, state: 50 }]),
  },
  reject: {
    "2022: more than the envelope under the grand total": [
      avenant({ fir: 40, department: 100, total: 140 }),
      [
        {
          cell: "G8",
          severity: "warning",
          against: ["G9"],
          message: exceeded("FIR", 50, 40),
          found: 50,
          expected: 40,
          fix: {},
        },
      ],
    ],
    "2022: one cent": [
      avenant({ fir: 49.99, department: 100, total: 149.99 }),
      [{ cell: "G8", message: exceeded("FIR", 50, 49.99) }],
    ],
  },
});

describe("envelope-exceeded, with the envelopes that the officer gives", () => {
  const lines = [
    { number: 1, department: 100, state: 50 },
    { number: 6, department: 200, state: 70 },
  ];
  const findings = (book: WorkbookSnapshot, envelopes: Readonly<Record<Source, number>>) =>
    checkWorkbook(book, {
      envelopes: new Map(
        Object.entries(envelopes).map(([source, amount]) => [source, new Decimal(amount)]),
      ),
    })
      .findings.filter((finding) => finding.rule === "envelope-exceeded")
      .map(({ cells, message }) => [cells[0] && a1(cells[0]), message]);

  test.each([
    ["the envelopes to the cent", { FIR: 50, "BOP 304": 70 }],
    ["larger envelopes", { FIR: 500, "BOP 304": 700, ONDAM: 10 }],
    ["half a cent", { FIR: 49.996 }],
    ["an envelope of a source that the lines don't use", { ONDAM: 0 }],
    ["no envelope", {}],
  ])("accepts: %s", (_name, envelopes) => {
    expect(findings(in2024(lines), envelopes)).toEqual([]);
  });

  test.each([
    ["2023", in2023(lines)],
    ["2024", in2024(lines)],
    ["2025", in2025(lines)],
  ])("rejects, in %s: more than the envelope, at the recap's amount", (_name, book) => {
    expect(findings(book, { FIR: 40, "BOP 304": 70 })).toEqual([
      ["D10", french(exceeded("FIR", 50, 40))],
    ]);
  });

  test.each([
    ["without a green table", in2024(lines, { recap: false }), "H4"],
    ["whose green table lacks the source", in2024(lines, { cells: { C10: "CAF" } }), "H4"],
    ["of 2022, without a line of totals", in2022(lines), "G4"],
  ])("rejects, at the header of a plan %s", (_name, book, cell) => {
    expect(findings(book, { FIR: 40 })).toEqual([[cell, french(exceeded("FIR", 50, 40))]]);
  });

  test("rejects: more than both envelopes", () => {
    expect(findings(in2024(lines), { FIR: 40, "BOP 304": 69.99 })).toEqual([
      ["D9", french(exceeded("BOP 304", 70, 69.99))],
      ["D10", french(exceeded("FIR", 50, 40))],
    ]);
  });

  test("rejects: what the lines ask, whatever the recap says", () => {
    expect(findings(in2024(lines, { cells: { D10: 40 } }), { FIR: 40 })).toEqual([
      ["D10", french(exceeded("FIR", 50, 40))],
    ]);
  });
});
