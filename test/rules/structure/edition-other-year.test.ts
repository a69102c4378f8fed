import { editionOtherYear, messages } from "../../../src/rules/structure/edition-other-year";
import {
  annexe2023,
  annexe2024,
  in2022,
  in2023,
  in2024,
  in2025,
  tallHeaders,
} from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { testRule } from "../testRule";

const lines = [{ number: 1 }, { number: 6 }];

/** Every year of the plan's headers, title and recap changed by so many. */
function inYear(year: number, by: number, cells: Readonly<Record<string, CellSpec>>) {
  return Object.fromEntries(
    Object.entries(cells).map(([at, cell]) => [
      at,
      typeof cell === "string" ? cell.replaceAll(String(year), String(year + by)) : cell,
    ]),
  );
}

const tall2024 = tallHeaders(annexe2024);
const tall2023 = tallHeaders(annexe2023);
const RECAP_2025 = { C8: "Récapitulatif montants totaux 2025" };

testRule(editionOtherYear, {
  accept: {
    "2022": in2022(lines),
    "2023": in2023(lines, tall2023),
    "2024": in2024(lines, tall2024),
    "2025": in2025(lines),
    "years that disagree: another rule's": in2024(lines, {
      ...tall2024,
      title: "Plan d'action 2025",
    }),
    "the recap's title alone": in2024(lines, {
      title: "Annexe",
      cells: { ...RECAP_2025, D4: "Actions" },
    }),
  },
  reject: {
    "the table of 2024 with 2025 everywhere": [
      in2024(lines, {
        ...tall2024,
        title: "Plan d'action 2025",
        cells: { ...inYear(2024, 1, tall2024.cells), G3: "Financements 2025", ...RECAP_2025 },
      }),
      [
        {
          cell: "A1",
          severity: "warning",
          message: messages.other(2025, 2024),
          found: "2025",
          expected: "2024",
        },
      ],
    ],
    "without a title that says it: the first header": [
      in2024(lines, {
        ...tall2024,
        title: "Annexe 2.1",
        cells: { ...inYear(2024, 1, tall2024.cells), G3: "Financements 2025", ...RECAP_2025 },
      }),
      [{ cell: "D3", message: messages.other(2025, 2024) }],
    ],
  },
});
