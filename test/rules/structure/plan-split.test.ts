import { messages, planSplit } from "../../../src/rules/structure/plan-split";
import { in2023, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const money = { department: 100, state: 50 };
const first = [
  { number: 1, ...money },
  { number: 2, ...money },
];
const second = [
  { number: 6, ...money },
  { number: 20, ...money },
];

/** Two plans as two sheets of one workbook; the first is in sight. */
function together(one = in2024(first), other = in2024(second)) {
  const sheets = [
    ...one.sheets.map((sheet) => ({ ...sheet, name: "Engagement 1" })),
    ...other.sheets.map((sheet) => ({ ...sheet, name: "Engagement 2" })),
  ];
  return { sheets, activeSheet: "Engagement 1" };
}

testRule(planSplit, {
  accept: {
    "one sheet": in2024([...first, ...second]),
    "last year's plan beside this year's": together(in2024(first), in2023(second)),
    "the same objectives on both: two plans": together(
      in2024(first),
      in2024([...first, ...second]),
    ),
  },
  reject: {
    "one sheet for each engagement": [
      together(),
      [
        {
          cell: null,
          severity: "blocking",
          message: messages.split(["Engagement 1", "Engagement 2"]),
        },
      ],
    ],
  },
});
