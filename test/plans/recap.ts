import { sheet, type CellSpec, type SheetSpec } from "./sheet";

const COLUMNS = { A: ["A", "B", "C"], M: ["M", "N", "O"] } as const;

/** A green table's cells: [State, Département] by label, its title at that column and row. */
export function recapCells(
  column: keyof typeof COLUMNS,
  top: number,
  rows: Readonly<Record<string, readonly [CellSpec, CellSpec]>>,
): Record<string, CellSpec> {
  const [labels, state, department] = COLUMNS[column];
  const first = String(top);
  const cells: Record<string, CellSpec> = {
    [labels + first]: "Récapitulatif montants totaux 2024",
    [state + first]: "Montant État sollicité",
    [department + first]: "Montant Département",
  };
  Object.entries(rows).forEach(([label, [ofState, ofDepartment]], index) => {
    const row = String(top + 1 + index);
    cells[labels + row] = label;
    cells[state + row] = ofState;
    cells[department + row] = ofDepartment;
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
