import { a1From } from "../../src/plan/address";
import type { CellContent } from "../../src/plan/cellWrite";
import { landmarksOf } from "../../src/plan/landmarks";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { in2022, in2024, place } from "../plans/plan";
import { planIn } from "../plans/read";
import { recapSheet } from "../plans/recap";
import { workbook } from "../plans/sheet";

function shown(content: CellContent): string {
  if (content.kind === "amount") return content.amount.toString();
  return content.kind === "text" ? content.text : content.kind;
}

/** The landmarks of cells to write, in reading order: « A5: texte ». */
function landmarks(snapshot: WorkbookSnapshot, ...addresses: readonly string[]): string[] {
  const plan = planIn(snapshot);
  const writes = addresses.map((address) => {
    const [cell = "", sheet = plan.sheet] = address.split("@");
    const blank = { kind: "blank" } as const;
    return { at: { sheet, ...place(cell) }, before: blank, after: blank };
  });
  return landmarksOf(plan, writes).map(
    ({ at, content }) => `${a1From(plan.sheet, at)}: ${shown(content)}`,
  );
}

const TWO = in2024([
  { number: 6, wording: "Wording of 6", action: "An action", heading: "Engagement 1" },
  { number: 1, wording: "Wording of 1", action: "Another action" },
]);

test("an amount of a line: the texts beside it, the header above it", () => {
  expect(landmarks(TWO, "I6")).toEqual([
    "B6: 6",
    "C6: Wording of 6",
    "D6: An action",
    "F6: 304",
    "I4: Total pour l'objectif",
  ]);
});

test("a cell that is written is no landmark: its text is what changes", () => {
  expect(landmarks(TWO, "F6", "I6")).not.toContain("F6: 304");
  expect(landmarks(TWO, "F6", "I6")).toContain("D6: An action");
});

test("nor is a blank one, nor a line that nothing is written in", () => {
  const found = landmarks(TWO, "I6").join("\n");
  expect(found).not.toMatch(/^E6/m);
  expect(found).not.toContain("Another action");
});

test("a heading's own text, for what is written beside it", () => {
  expect(landmarks(TWO, "I5")).toContain("A5: Engagement 1");
});

test("an amount of the green table: its line's label, the headers above it", () => {
  expect(landmarks(in2024([{ number: 6, state: 10, action: "x" }]), "D9")).toEqual([
    "C9: FIR",
    "D4: Actions à mettre en œuvre 2024",
    "D7: Montant État sollicité",
  ]);
});

test("the label of its total, and of a line that is no source's", () => {
  const plan = in2024([{ number: 6, action: "x" }], { cells: { C10: "CAF" } });
  expect(landmarks(plan, "E10")).toContain("C10: CAF");
  expect(landmarks(plan, "E11")).toContain("C11: Total");
});

test("without a green table, the line's alone", () => {
  const found = landmarks(in2022([{ number: 6, wording: "Wording of 6", action: "x" }]), "F5");
  expect(found).toEqual(["B5: Wording of 6", "B5: Wording of 6", "D5: x", "F4: ONDAM"]);
});

test("a cell of another sheet has the landmarks of that sheet", () => {
  const [plan] = in2024([{ number: 6, action: "x" }], { recap: false }).sheets;
  if (!plan) throw new Error("no sheet");
  const both = workbook(plan, recapSheet({ "Montant FIR": [1, 2], TOTAL: [1, 2] }));
  expect(landmarks(both, "B2@Récapitulatif")).toEqual([
    "'Récapitulatif'!A2: Montant FIR",
    "'Récapitulatif'!B1: Montant État sollicité",
  ]);
});
