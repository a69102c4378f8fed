import { Decimal } from "decimal.js";
import { formatEuros } from "../../../src/plan/money";
import { quoted } from "../../../src/plan/typography";
import { messages, severalSources } from "../../../src/rules/source/several-sources";
import { in2022, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const euros = (amount: number) => formatEuros(new Decimal(amount));

testRule(severalSources, {
  accept: {
    "one source": in2022([{ number: 1, department: 100, state: 50 }]),
    "a zero in the other columns, however written": in2022([{ number: 12, department: 100 }], {
      cells: { F5: "- €", G5: "0 €", H5: 50 },
    }),
    "less than half a cent beside": in2022([{ number: 12 }], { cells: { G5: 0.004, H5: 50 } }),
    "« Métropole » and « autres » beside a source": in2022([
      { number: 1, department: 100, state: 50, other: 20, total: 170 },
    ]),
    "two sources on two lines": in2022([{ number: 27 }, { number: null }], {
      cells: { F5: 50, H6: 70 },
    }),
    "a column that the objective may not use: a graver rule's": in2022(
      [{ number: 1, department: 100, state: 50 }],
      { cells: { H5: 70 } },
    ),
    "2024: a line has one source cell": in2024([{ number: 27, source: "304 ou ONDAM", state: 50 }]),
  },
  reject: {
    "both of those that the objective may use": [
      in2022([{ number: 27 }], { cells: { F5: 50, H5: 70 } }),
      [
        {
          cell: "H5",
          severity: "warning",
          against: ["F5"],
          message: messages.several([
            ["ONDAM", euros(50)],
            ["BOP 304", euros(70)],
          ]),
        },
      ],
    ],
    "two of any, where no paper gives the source": [
      in2022([{ number: 12 }], { cells: { F5: 50, G5: 70 } }),
      [
        {
          cell: "G5",
          message: messages.several([
            ["ONDAM", euros(50)],
            ["FIR", euros(70)],
          ]),
        },
      ],
    ],
    "three, once": [
      in2022([{ number: 14 }], { cells: { F5: 50, G5: 70, H5: 90 } }),
      [
        {
          cell: "G5",
          message: messages.several([
            ["ONDAM", euros(50)],
            ["FIR", euros(70)],
            ["BOP 304", euros(90)],
          ]),
        },
      ],
    ],
    "one of them typed as text": [
      in2022([{ number: 27 }], { cells: { F5: "50,00 €", H5: 70 } }),
      [
        {
          cell: "H5",
          message: messages.several([
            ["ONDAM", quoted("50,00 €")],
            ["BOP 304", euros(70)],
          ]),
        },
      ],
    ],
  },
});
