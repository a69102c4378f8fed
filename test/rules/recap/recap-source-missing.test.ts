import { messages, recapSourceMissing } from "../../../src/rules/recap/recap-source-missing";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const money = { department: 100, state: 50 };
const lines = [
  { ...money, number: 1 },
  { ...money, number: 9 },
];
/** The line of the ONDAM rubbed out of the green table under two lines. */
const withoutOndam = { C11: null, D11: null, E11: null };
/** That of the FIR. */
const withoutFir = { C10: null, D10: null, E10: null };

testRule(recapSourceMissing, {
  accept: {
    "a line for each source": in2024(lines),
    "no line for a source that no line uses": in2024(
      [
        { ...money, number: 1 },
        { ...money, number: 6 },
      ],
      { cells: withoutOndam },
    ),
    "no line for a source of lines without money": in2024(
      [{ ...money, number: 1 }, { number: 9 }],
      { cells: withoutOndam },
    ),
    "no line for a source beside zeros, however written": in2024(
      [
        { ...money, number: 1 },
        { number: 9, department: "- €", state: "0 €" },
      ],
      { cells: withoutOndam },
    ),
    "a line of the recap under another spelling": in2024(lines, {
      cells: { C9: "P304", C10: "Fir", C11: "ONDAM médico-social" },
    }),
    "no green table: another rule's": in2024(lines, { recap: false }),
    "« 304 ou ONDAM », which says neither: another rule's": in2024(
      [
        { ...money, number: 1 },
        { ...money, number: 27, source: "304 ou ONDAM" },
      ],
      { cells: withoutOndam },
    ),
    "a source that the objective may not use: another rule's": in2024(
      [
        { ...money, number: 1 },
        { ...money, number: 6, source: "ONDAM" },
      ],
      { cells: withoutOndam },
    ),
    "2022: no green table": in2022(lines),
  },
  reject: {
    "the ONDAM": [
      in2024(lines, { cells: withoutOndam }),
      [
        {
          cell: "C8",
          severity: "warning",
          against: ["F6"],
          message: messages.missing("ONDAM"),
          fix: {},
        },
      ],
    ],
    "Département money alone": [
      in2024(
        [
          { ...money, number: 1 },
          { number: 9, department: 100 },
        ],
        { cells: withoutOndam },
      ),
      [{ cell: "C8", message: messages.missing("ONDAM") }],
    ],
    "two sources": [
      in2024(lines, { cells: { ...withoutOndam, ...withoutFir } }),
      [
        { cell: "C8", message: messages.missing("FIR") },
        { cell: "C8", message: messages.missing("ONDAM") },
      ],
    ],
    "once for all its lines": [
      in2024(
        [
          { ...money, number: 9 },
          { ...money, source: "ONDAM" },
        ],
        { cells: withoutOndam },
      ),
      [{ cell: "C8", against: ["F5", "F6"], message: messages.missing("ONDAM") }],
    ],
    "2023: the ONDAM": [
      in2023(lines, { cells: withoutOndam }),
      [{ cell: "C8", message: messages.missing("ONDAM") }],
    ],
    "2025: the FIR": [
      in2025(
        [
          { ...money, number: 1 },
          { ...money, number: 6 },
        ],
        { cells: withoutFir },
      ),
      [{ cell: "C8", message: messages.missing("FIR") }],
    ],
  },
});
