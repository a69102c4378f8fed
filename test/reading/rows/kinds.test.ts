import { annexe2024 } from "../../plans/editions";
import { columnLetters } from "../../../src/plan/address";
import { classify } from "../../../src/reading/rows/classify";
import type { Example, ExampleCell } from "../../../src/reading/rows/example";
import { KINDS } from "../../../src/reading/rows/kinds";
import { Table } from "../../../src/reading/rows/table";
import { in2024 } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { unreadTable } from "../unread";

const FIRST = 5;

function specOf(cell: ExampleCell): CellSpec {
  return typeof cell === "object" ? { formula: cell[0], value: cell[1] } : cell;
}

/** The rows of an example under the headers of 2024, from row 5 on. */
function snapshotOf(example: Example) {
  const cells: Record<string, CellSpec> = {};
  const merges: string[] = [];
  for (const [index, row] of example.entries()) {
    const at = FIRST + index;
    for (const [column, cell] of Object.entries(row)) {
      if (cell === "^") merges.push(`${column}${String(at - 1)}:${column}${String(at)}`);
      else cells[`${column}${String(at)}`] = specOf(cell);
    }
  }
  // A blank row is of the table as long as something stands further down, outside it.
  cells[`Z${String(FIRST + example.length)}`] = "fin";
  return in2024([], { cells, merges, recap: false });
}

/** The name of the rule that knows the last row of the example, and its reason. */
function judged(example: Example) {
  const { grid, fit } = unreadTable(snapshotOf(example), annexe2024);
  const last = FIRST + example.length - 1;
  const rows = classify(new Table(grid, annexe2024, fit.columns, fit.wordings, FIRST, last));
  const row = rows.at(-1);
  return { name: row?.name, because: row?.because };
}

describe.each(KINDS)("$kind, by $name", ({ name, yes, no }) => {
  test.each(yes.map((example) => [JSON.stringify(example.at(-1)), example] as const))(
    "is %s",
    (_, example) => {
      expect(judged(example).name).toBe(name);
      expect(judged(example).because).toMatch(/^[A-ZÉ].*\.$/);
    },
  );
  if (no.length === 0) return;
  test.each(no.map((example) => [JSON.stringify(example.at(-1)), example] as const))(
    "is not %s",
    (_, example) => {
      expect(judged(example).name).not.toBe(name);
    },
  );
});

test("every kind has an example", () => {
  expect(KINDS.filter(({ yes }) => yes.length === 0)).toEqual([]);
});

test("the columns of the examples are those of the edition", () => {
  const { fit } = unreadTable(snapshotOf([{ B: 1 }]), annexe2024);
  const roles = fit.columns.map(({ column, spec }) => `${columnLetters(column)} ${spec.role}`);
  expect(roles).toEqual([
    "A measure",
    "B number",
    "C objective",
    "D action",
    "E partners",
    "F source",
    "G department",
    "H state",
    "I total",
    "J other",
  ]);
});
