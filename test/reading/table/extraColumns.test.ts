import { columnLetters } from "../../../src/plan/address";
import type { Edition } from "../../../src/plan/edition";
import { extraColumns } from "../../../src/reading/table/extraColumns";
import { addingColumn } from "../../plans/columns";
import { annexe2024, planOf } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { unreadTable } from "../unread";

type Cells = Readonly<Record<string, CellSpec>>;

const LINES = [1, 6, 9, 10].map((number) => ({ number, department: 100, state: 50 }));

/**
 * The columns that the template lacks, in a plan of 2024 laid out as `edition` has them: headers on
 * rows 3 and 4, four lines from row 5 to row 8.
 */
function extra(edition: Edition, cells: Cells = {}, merges: readonly string[] = [], last = 8) {
  const snapshot = planOf(edition, LINES, { recap: false, cells, merges });
  const { grid, block, fit } = unreadTable(snapshot, annexe2024);
  return extraColumns(grid, block, fit.columns, last).map(columnLetters).join(" ");
}

const down = (letter: string, ...rows: readonly number[]): Cells =>
  Object.fromEntries(rows.map((row) => [`${letter}${String(row)}`, "fait"]));

test("the template's own columns are none", () => {
  expect(extra(annexe2024)).toBe("");
});

describe("inside the table", () => {
  const inside = (header: string) => addingColumn(annexe2024, 4, header);

  test("a header is enough", () => {
    expect(extra(inside("Commentaires"))).toBe("E");
    expect(extra(addingColumn(inside("Commentaires"), 6, "Pilote"))).toBe("E G");
  });
  test("« Financements 2024 » heads the amounts under it, no column", () => {
    expect(extra(inside("Financements 2024"), down("E", 5, 6, 7, 8))).toBe("");
  });
  test.each<[string, Cells, string]>([
    ["on all the lines", down("E", 5, 6, 7, 8), "E"],
    ["on half of them", down("E", 5, 8), "E"],
    ["on one of four", down("E", 6), ""],
    ["on none", {}, ""],
    ["on two, the others being blank", { ...down("E", 5, 6), ...blank(7, 8) }, "E"],
    ["on the only one", { ...down("E", 5), ...blank(6, 7, 8) }, ""],
    ["under the table", down("E", 9, 10, 11, 12), ""],
    ["on one line and under the table", down("E", 8, 9, 10, 11), ""],
  ])("without a header, filled %s", (_, cells, expected) => {
    expect(extra(inside(""), cells)).toBe(expected);
  });
  test("two fifths of the lines are less than half", () => {
    const cells = { ...down("E", 5, 6), A9: "Mesure 2" };
    expect(extra(inside(""), cells, [], 9)).toBe("");
  });
  test("the header that runs over it is its own", () => {
    const cells = down("E", 5, 6, 7, 8);
    expect(extra(inside(""), cells, ["D4:E4"])).toBe("");
  });
});

describe("next to the table", () => {
  const right = (header: string) => addingColumn(annexe2024, 10, header);
  const left = (header: string) => addingColumn(annexe2024, 0, header);

  test.each<[string, Edition, Cells, string]>([
    ["headed and filled, at its right", right("Commentaires"), down("K", 6), "K"],
    ["at its left", left("Pilote"), down("A", 6), "A"],
    [
      "two of them",
      addingColumn(right("Commentaires"), 11, "Suivi"),
      { ...down("K", 6), ...down("L", 8) },
      "K L",
    ],
    [
      "two of them at its left",
      addingColumn(left("Pilote"), 0, "Suivi"),
      { ...down("A", 6), ...down("B", 8) },
      "A B",
    ],
    ["not one that is headed only", right("Commentaires"), {}, ""],
    ["nor at its left", left("Pilote"), {}, ""],
    ["not one that is filled only", right(""), down("K", 5, 6, 7, 8), ""],
    [
      "nor one beyond a blank column",
      addingColumn(right(""), 11, "Suivi"),
      down("L", 5, 6, 7, 8),
      "",
    ],
    ["nor notes under the table", right("Commentaires"), down("K", 9, 12), ""],
  ])("%s", (_, edition, cells, expected) => {
    expect(extra(edition, cells)).toBe(expected);
  });
});

function blank(...rows: readonly number[]): Cells {
  const letters = ["A", "B", "C", "D", "F", "G", "H", "I", "J", "K"];
  return Object.fromEntries(
    rows.flatMap((row) => letters.map((letter) => [`${letter}${String(row)}`, null])),
  );
}
