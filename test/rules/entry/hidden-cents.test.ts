import { Decimal } from "decimal.js";
import { hiddenCents, messages } from "../../../src/rules/entry/hidden-cents";
import { in2022, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

/** A State amount in a number format. */
const shown = (value: number, format: string) =>
  in2024([{ number: 1, department: 100, state: { value, format }, total: null }]);
const hides = (value: number, format: string, displayed: string) =>
  [
    shown(value, format),
    [
      {
        cell: "H5",
        message: messages.hidden(new Decimal(value), displayed),
        severity: "info",
        found: value,
        fix: {},
      },
    ],
  ] as const;
const tooFine = (value: number, format: string) =>
  [
    in2024([{ number: 1, department: 100, state: { value, format }, total: null }], {
      recap: false,
    }),
    [{ cell: "H5", message: messages.tooFine(new Decimal(value)), found: value }],
  ] as const;

testRule(hiddenCents, {
  accept: {
    "a whole amount in a format without cents": shown(100, "#,##0"),
    "a whole amount in euros": shown(100, '#,##0\\ "€"'),
    "cents that the format shows": shown(100.25, "#,##0.00"),
    "cents that the accounting format shows": shown(
      100.25,
      '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
    ),
    "cents in euros in front": shown(100.25, "[$€-40C] #,##0.00"),
    "cents without thousands": shown(100.25, "0.00"),
    "cents that are shown where there are some": shown(100.25, "#,##0.##"),
    "cents in a format in colours": shown(100.25, "[Blue]0.00;[Red]-0.00"),
    "tenths that the format shows": shown(100.5, "0.0"),
    "cents in the general format": shown(100.25, "General"),
    "cents in a text format": shown(100.25, "@"),
    "a sum of floats that only looks uneven": shown(0.1 + 0.2, "General"),
    "totals and the green table, which follow from the lines": in2024(
      [
        {
          number: 1,
          department: 100,
          state: 50.5,
          total: { value: 150.5, format: "#,##0" },
        },
      ],
      { cells: { D9: { value: 50.5, format: "#,##0" } } },
    ),
    "a formula that computes whole cents": in2024([
      { number: 1, department: { formula: "=15000.5*3", value: 45001.5 }, state: 1, total: null },
    ]),
    "a text": in2024([{ number: 1, department: "à préciser", state: 50 }]),
  },
  reject: {
    "cents hidden by a format of whole numbers": hides(100.25, "0", "100"),
    "cents hidden by a format with thousands": hides(1234.5, "#,##0", "1\u202F235"),
    "cents hidden by a format in euros": hides(1234.5, '#,##0\\ "€"', "1\u202F235"),
    "cents hidden by a format in euros, in colours": hides(
      1234.5,
      "#,##0 [$€-40C];[Red]-#,##0 [$€-40C]",
      "1\u202F235",
    ),
    "cents hidden by an accounting format": hides(
      1234.5,
      '_-* #,##0\\ "€"_-;\\-* #,##0\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
      "1\u202F235",
    ),
    "cents hidden by a format whose words look like decimals": hides(
      1234.5,
      '#,##0"(.00)"',
      "1\u202F235",
    ),
    "cents hidden by a format whose currency looks like decimals": hides(
      1234.5,
      "#,##0[$.00]",
      "1\u202F235",
    ),
    "a second decimal hidden": hides(100.25, "0.0", "100,3"),
    "more than two decimals, in the general format": tooFine(100.125, "General"),
    "more than two decimals, in a format of two": tooFine(33.333, "#,##0.00"),
    "more than two decimals, in a format that shows them": tooFine(33.333, "0.000"),
    "a formula's own fraction": [
      in2024([{ number: 1, department: { formula: "=20000/3", value: 6666.666666 }, state: 20 }], {
        recap: false,
      }),
      [{ cell: "G5", message: messages.tooFine(new Decimal("6666.666666")) }],
    ],
    "a formula of its own over whole amounts": [
      in2024(
        [
          { number: 1, department: 100, state: 50 },
          { number: 2, department: { formula: "=SUM(G5:H5)/7", value: 21.428571 }, state: 20 },
        ],
        { recap: false },
      ),
      [{ cell: "G6", message: messages.tooFine(new Decimal("21.428571")) }],
    ],
    "a formula that reads the same cells of another sheet": [
      in2024(
        [
          { number: 1, department: 33.333, state: 50 },
          { number: 2, department: { formula: "=Budget!G5", value: 21.428 }, state: 20 },
        ],
        { recap: false },
      ),
      [
        { cell: "G5", message: messages.tooFine(new Decimal("33.333")) },
        { cell: "G6", message: messages.tooFine(new Decimal("21.428")) },
      ],
    ],
    "cents hidden behind a unit and its spaces": hides(1234.5, '#,##0\\ "euros (k)"', "1\u202F235"),
    "a second decimal that may be shown": hides(100.25, "0.#", "100,3"),
    "a formula that reads another sheet": [
      in2024([{ number: 1, department: { formula: "=Budget!B2", value: 33.333 }, state: 20 }], {
        recap: false,
      }),
      [{ cell: "G5", message: messages.tooFine(new Decimal("33.333")) }],
    ],
    "once, where a formula takes the amount over from another line": [
      in2024(
        [
          { number: 1, department: 33.333, state: 20 },
          { number: 2, department: { formula: "=G5+10", value: 43.333 }, state: 20 },
          { number: 3, department: { formula: "=SUM(G:G)", value: 33.333 }, state: 20 },
        ],
        { recap: false },
      ),
      [{ cell: "G5", message: messages.tooFine(new Decimal("33.333")) }],
    ],
    "2022: in the column of a source": [
      in2022([{ number: 1, department: 100, state: { value: 50.5, format: "0" }, total: null }]),
      [{ cell: "G5", message: messages.hidden(new Decimal(50.5), "51") }],
    ],
    "2025: the Métropole's": [
      in2025([
        { number: "FIR 1", department: { value: 50.5, format: "0" }, state: 1, total: null },
      ]),
      [{ cell: "F5", message: messages.hidden(new Decimal(50.5), "51") }],
    ],
  },
});
