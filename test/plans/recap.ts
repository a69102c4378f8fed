import { sheet, type CellSpec, type SheetSpec } from "./sheet";

/** A green table's cells: [State, Département] by label, from a top left cell « C8 » on. */
export function recapCells(
  column: "A" | "M",
  top: number,
  rows: Readonly<Record<string, readonly [CellSpec, CellSpec]>>,
  title = "Récapitulatif montants totaux 2024",
): Record<string, CellSpec> {
  const [labels, state, department] = column === "A" ? ["A", "B", "C"] : ["M", "N", "O"];
  const cells: Record<string, CellSpec> = {
    [`${labels ?? ""}${String(top)}`]: title,
    [`${state ?? ""}${String(top)}`]: "Montant État sollicité",
    [`${department ?? ""}${String(top)}`]: "Montant Département",
  };
  Object.entries(rows).forEach(([label, [ofState, ofDepartment]], index) => {
    const row = String(top + 1 + index);
    cells[`${labels ?? ""}${row}`] = label;
    cells[`${state ?? ""}${row}`] = ofState;
    cells[`${department ?? ""}${row}`] = ofDepartment;
  });
  return cells;
}

/** A sheet that holds a green table alone. */
export function recapSheet(
  rows: Parameters<typeof recapCells>[2],
  spec: Partial<SheetSpec> = {},
): ReturnType<typeof sheet> {
  return sheet({ name: "Récapitulatif", cells: recapCells("A", 1, rows), ...spec });
}
