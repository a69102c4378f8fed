import { blocking, everything, type Mistake } from "./mistake";

/** The plan can no longer be found. */
export const sheets: readonly Mistake[] = [
  {
    name: "the plan's sheet deleted",
    seed: ({ plan, data }) =>
      data.sheets.length > 1 && plan.otherSheets.length === 0
        ? {
            gesture: (hand) => {
              hand.deleteSheet(plan.sheet);
            },
            adds: [blocking("plan-sheet-missing", null)],
            removes: everything,
          }
        : null,
  },
  {
    name: "the rows of headers deleted",
    seed: ({ plan }) =>
      plan.otherSheets.length === 0
        ? {
            gesture: (hand) => {
              for (let row = plan.headerTop; row <= plan.headerBottom; row += 1) {
                hand.deleteRow({ sheet: plan.sheet, row: plan.headerTop, column: 1 });
              }
            },
            adds: [blocking("plan-sheet-missing", null)],
            removes: everything,
          }
        : null,
  },
  {
    name: "a recap of its own sheet deleted",
    seed: ({ plan }) =>
      plan.recap && plan.recap.sheet !== plan.sheet
        ? {
            gesture: (hand) => {
              hand.deleteSheet(plan.recap?.sheet ?? "");
            },
            adds: [blocking("recap-missing", null)],
          }
        : null,
  },
];
