import { messages, splitColumn } from "../../../src/rules/structure/split-column";
import { checkWorkbook } from "../../../src/checking/check";
import { annexe2024 } from "../../plans/editions";
import { sheet, workbook, type CellSpec } from "../../plans/sheet";
import { testRule } from "../testRule";

const HEADERS = annexe2024.columns.filter(({ role }) => role !== "state" && role !== "department");
const before = HEADERS.filter(({ role }) => role !== "total" && role !== "other");

/** Three lines whose amounts stand under these headers, their total after them; amounts by line. */
function plan(
  heads: readonly string[],
  amounts: readonly (readonly CellSpec[])[],
  totals: readonly CellSpec[],
) {
  const cells: Record<string, CellSpec> = { A1: "Plan d'action 2024" };
  const letter = (index: number) => String.fromCharCode(65 + index);
  before.forEach(({ header }, index) => (cells[`${letter(index)}4`] = header));
  heads.forEach((header, index) => (cells[`${letter(before.length + index)}4`] = header));
  const total = before.length + heads.length;
  cells[`${letter(total)}4`] = "Total pour l'objectif";
  cells[`${letter(total + 1)}4`] = "Autres financements (Préciser la source)";
  [1, 6, 20].forEach((number, line) => {
    const row = String(5 + line);
    const spec = annexe2024.objectives.find((one) => one.number === number);
    Object.assign(cells, {
      [`B${row}`]: number,
      [`C${row}`]: spec?.wording ?? "",
      [`D${row}`]: "Une action",
      [`F${row}`]: number === 1 ? "FIR" : 304,
    });
    amounts[line]?.forEach(
      (amount, index) => (cells[`${letter(before.length + index)}${row}`] = amount),
    );
    cells[`${letter(total)}${row}`] = totals[line] ?? null;
  });
  return workbook(sheet({ cells }));
}

const ARS_PREFET = plan(
  ["Département", "ARS", "Préfet"],
  [
    [100, 60, null],
    [300, null, 200],
    [30, null, 20],
  ],
  [160, 500, 50],
);

testRule(splitColumn, {
  accept: {
    "the template's columns": plan(
      ["Département", "État"],
      [
        [100, 60],
        [300, 200],
        [30, 20],
      ],
      [160, 500, 50],
    ),
    "« dont ARS »: a part that the total doesn't add": plan(
      ["Département", "État", "dont ARS"],
      [
        [100, 60, 60],
        [300, 200, 0],
        [30, 20, 5],
      ],
      [160, 500, 50],
    ),
    "« Notifié »: another stage of the same money": plan(
      ["Département", "État", "État notifié"],
      [
        [100, 60, 55],
        [300, 200, 210],
        [30, 20, 20],
      ],
      [160, 500, 50],
    ),
    "last year's column": plan(
      ["Département", "État", "État 2023"],
      [
        [100, 60, 55],
        [300, 200, 210],
        [30, 20, 20],
      ],
      [160, 500, 50],
    ),
  },
  reject: {
    "État in « ARS » and « Préfet »": [
      ARS_PREFET,
      [
        {
          cell: "I4",
          severity: "warning",
          against: ["H4"],
          message: messages.split("État", ["ARS", "Préfet"]),
        },
      ],
    ],
    "Département in « Fonctionnement » and « Investissement »": [
      plan(
        ["Département fonctionnement", "Département investissement", "État"],
        [
          [60, 40, 60],
          [300, null, 200],
          [20, 10, 20],
        ],
        [160, 500, 50],
      ),
      [
        {
          cell: "H4",
          message: messages.split("Département", [
            "Département fonctionnement",
            "Département investissement",
          ]),
        },
      ],
    ],
    "without totals, by the names of both": [
      plan(
        ["Département", "ARS", "DDETS"],
        [
          [100, 60, null],
          [300, null, 200],
          [30, null, 20],
        ],
        [],
      ),
      [{ cell: "I4", message: messages.split("État", ["ARS", "DDETS"]) }],
    ],
  },
});

test("the parts are read together: no line is wrong for it", () => {
  const { findings, plan: read } = checkWorkbook(ARS_PREFET);
  expect(findings.filter(({ rule }) => rule === "row-total" || rule === "header-altered")).toEqual(
    [],
  );
  expect(read?.lines.map(({ states }) => states.length)).toEqual([2, 2, 2]);
});
