import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { messages, sourceSpelling } from "../../../src/rules/source/source-spelling";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule, type Expected } from "../testRule";

/** A source written so in a 2024 plan, and as the template writes it. */
function written(
  number: number,
  source: string,
  expected: string,
): readonly [WorkbookSnapshot, readonly Expected[]] {
  return [
    in2024([{ number, source, department: 100, state: 50 }]),
    [
      {
        cell: "F5",
        severity: "info",
        message: messages.variant(source, expected),
        found: source,
        expected,
        fix: { F5: expected },
      },
    ],
  ];
}

/** Objective 1, the source so written, and a green table that sorts the lines by formula. */
const sorted = (source: string | number, number = 1, formula = '=SUMIF(F5:F5,"FIR",H5:H5)') =>
  in2024([{ number, source, department: 100, state: 50 }], {
    cells: { D9: { formula, value: 0 } },
  });
const padded = (source: string): readonly [WorkbookSnapshot, readonly Expected[]] => [
  sorted(source),
  [
    {
      cell: "F5",
      message: messages.padded("FIR"),
      found: "FIR",
      expected: "FIR",
      fix: { F5: "FIR" },
    },
  ],
];

testRule(sourceSpelling, {
  shown: { accept: "304 as text", reject: "« P304 »" },
  accept: {
    "304 as a number": in2024([{ number: 6, source: 304, state: 50 }]),
    "304 as text": in2024([{ number: 6, source: "304", state: 50 }]),
    "FIR and ONDAM": in2023([
      { number: 1, source: "FIR", state: 50 },
      { number: 9, source: "ONDAM", state: 50 },
    ]),
    "« 304 ou ONDAM » on two lines of its cell": in2024([{ number: 27, source: "304\nou ONDAM" }]),
    "2025: « BOP 304 » on two lines of its cell": in2025([
      { number: 6, source: "BOP\n304", state: 50 },
    ]),
    "« 304 ou ONDAM »": in2024([{ number: 27, source: "304 ou ONDAM" }]),
    "spaces around": in2024([{ number: 1, source: " FIR\u00A0", state: 50 }]),
    "none around, beside formulas that sort": sorted("FIR"),
    "a number, beside formulas that sort": sorted(304, 6),
    "spaces around, beside other formulas": sorted("FIR ", 1, "=SUM(H5:H5)"),
    "spaces around one that the objective may not use: another rule's": sorted("ONDAM "),
    "no source": in2024([{ number: 1, source: "", state: 50 }]),
    "no source of the State: another rule's": in2024([{ number: 1, source: "CPAM", state: 50 }]),
    "a source that the objective may not use: another rule's": in2024([
      { number: 1, source: "Ondam", state: 50 },
    ]),
    "two sources that no template writes together: another rule's": in2024([
      { number: 6, source: "Fir + BOP 304", state: 50 },
    ]),
    "the choice between two, with money: another rule's": in2024([
      { number: 27, source: "BOP 304 ou ONDAM", state: 50 },
    ]),
    "the same, with money on one of the cell's lines": in2024(
      [
        { number: 27, source: "BOP 304 ou ONDAM" },
        { source: "", state: 50 },
      ],
      { merges: ["F5:F6"] },
    ),
    "2022: no source cell": in2022([{ number: 1, state: 50 }]),
    "2025: « BOP 304 », as this edition writes it": in2025([
      { number: 6, source: "BOP 304", state: 50 },
    ]),
    "2025: 304 as a number": in2025([{ number: 6, source: 304, state: 50 }]),
    "2025: « FIR 1 »": in2025([{ number: "FIR 1", source: "", state: 50 }]),
  },
  reject: {
    "a space after it, beside formulas that sort": padded("FIR "),
    "a space before it, beside formulas that sort": padded(" FIR"),
    "a line break after it, beside formulas that sort": padded("FIR\n"),
    "another hand's spelling as such, be there a space": [
      sorted("Fir "),
      [{ cell: "F5", message: messages.variant("Fir", "FIR") }],
    ],
    "« BOP 304 »": written(6, "BOP 304", "304"),
    "« P304 »": written(6, "P304", "304"),
    "« Programme 304 »": written(6, "Programme 304", "304"),
    "« BOP304 »": written(6, "BOP304", "304"),
    "« Fir »": written(1, "Fir", "FIR"),
    "« fir »": written(1, "fir", "FIR"),
    "« FIR (ARS) »": written(1, "FIR (ARS)", "FIR"),
    "« Ondam »": written(9, "Ondam", "ONDAM"),
    "« ONDAM médico-social »": written(9, "ONDAM médico-social", "ONDAM"),
    "« BOP 304 ou ONDAM » without money: with some, the choice to make is what is said": [
      in2024([{ number: 27, source: "BOP 304 ou ONDAM" }]),
      [{ cell: "F5", message: messages.variant("BOP 304 ou ONDAM", "304 ou ONDAM") }],
    ],
    "on a line without money": [
      in2024([{ number: 6, source: "BOP 304" }]),
      [{ cell: "F5", message: messages.variant("BOP 304", "304") }],
    ],
    "2023: « BOP 304 »": [
      in2023([{ number: 6, source: "BOP 304", state: 50 }]),
      [{ cell: "E5", message: messages.variant("BOP 304", "304"), fix: { E5: "304" } }],
    ],
    "2025: « P304 »": [
      in2025([{ number: 6, source: "P304", state: 50 }]),
      [{ cell: "A5", message: messages.variant("P304", "BOP 304"), fix: { A5: "BOP 304" } }],
    ],
    "on each line": [
      in2024([
        { number: 6, source: "BOP 304", state: 50 },
        { number: 7, source: "BOP 304", state: 50 },
      ]),
      [
        { cell: "F5", message: messages.variant("BOP 304", "304") },
        { cell: "F6", message: messages.variant("BOP 304", "304") },
      ],
    ],
    "once, for a cell merged over two lines": [
      in2024(
        [
          { number: 6, source: "BOP 304", state: 50 },
          { source: "", state: 50 },
        ],
        {
          merges: ["F5:F6"],
        },
      ),
      [{ cell: "F5", message: messages.variant("BOP 304", "304") }],
    ],
  },
});
