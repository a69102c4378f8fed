import {
  departmentShareEmpty,
  messages,
} from "../../../src/rules/cofinancing/department-share-empty";
import { removingColumns } from "../../plans/columns";
import {
  annexe2024,
  in2022,
  in2023,
  in2024,
  in2025,
  planOf,
  type LineSpec,
} from "../../plans/plan";
import { named } from "../../../src/judgement/words";
import { testRule } from "../testRule";

const METROPOLE = named("Métropole");

/** Lines with State money, the first of them without Département money. */
function lines(empty: number, filled: number, blank: LineSpec["department"] = null): LineSpec[] {
  const numbers = [1, 2, 3, 4, 5, 13, 6, 7, 8, 10].slice(0, empty + filled);
  return numbers.map((number, index) => ({
    number,
    state: 50,
    department: index < empty ? blank : 100,
  }));
}

testRule(departmentShareEmpty, {
  accept: {
    "Département money on each line": in2024(lines(0, 6)),
    "exactly three quarters empty": in2024(lines(6, 2)),
    "four lines, all empty: too few to tell": in2024(lines(4, 0)),
    "lines of the ONDAM aside": in2024([
      ...lines(4, 0),
      { number: 9, state: 50 },
      { number: 27, source: "ONDAM", state: 50 },
    ]),
    "lines without State money aside": in2024([
      ...lines(4, 0),
      { number: 6 },
      { number: 7, state: "- €" },
      { number: 8, state: 0 },
    ]),
    "amounts that can't be read are not empty": in2024(lines(5, 0, "à préciser")),
    "amounts typed as text are not empty": in2024(lines(5, 0, "100,00 €")),
    "no column for the Département": planOf(removingColumns(annexe2024, "department"), lines(5, 0)),
    "no column for the sources: nothing tells the ONDAM's lines": planOf(
      removingColumns(annexe2024, "source"),
      lines(6, 0),
    ),
    "2022: money in the ONDAM's column alone": in2022(
      lines(6, 0).map((line) => ({ ...line, state: null })),
      { cells: { F5: 50, F6: 50, F7: 50, F8: 50, F9: 50, F10: 50 } },
    ),
    "2022: the ONDAM's column aside": in2022([...lines(4, 0), { number: 9, state: 50 }]),
  },
  reject: {
    "all empty, five lines": [
      in2024(lines(5, 0)),
      [
        {
          cell: "G4",
          severity: "warning",
          against: ["G5", "G6", "G7", "G8", "G9"],
          message: messages.empty(5, 5),
          fix: {},
        },
      ],
    ],
    "four of five": [in2024(lines(4, 1)), [{ cell: "G4", message: messages.empty(4, 5) }]],
    "seven of nine": [in2024(lines(7, 2)), [{ cell: "G4", message: messages.empty(7, 9) }]],
    "State amounts that can't be read are amounts": [
      in2024(lines(5, 0).map((line, at) => (at === 0 ? { ...line, state: "à préciser" } : line))),
      [{ cell: "G4", message: messages.empty(5, 5) }],
    ],
    zeros: [in2024(lines(5, 0, 0)), [{ cell: "G4", message: messages.empty(5, 5) }]],
    "« 0 € »": [in2024(lines(5, 0, "0 €")), [{ cell: "G4", message: messages.empty(5, 5) }]],
    "« - € »": [in2024(lines(5, 0, "- €")), [{ cell: "G4", message: messages.empty(5, 5) }]],
    "lines that continue an objective count": [
      in2024([
        { number: 1, state: 50 },
        ...Array.from({ length: 4 }, () => ({ state: 50, source: "FIR" })),
      ]),
      [{ cell: "G4", message: messages.empty(5, 5) }],
    ],
    "2022: FIR and 304": [
      in2022(lines(7, 0)),
      [{ cell: "I4", message: messages.empty(7, 7, METROPOLE) }],
    ],
    "2023: all empty": [in2023(lines(5, 0)), [{ cell: "F4", message: messages.empty(5, 5) }]],
    "2025: all empty": [
      in2025([1, 2, 3, 4, 5].map((number) => ({ number, state: 50 }))),
      [{ cell: "F4", message: messages.empty(5, 5) }],
    ],
  },
});
