import type { AreaData, SheetData } from "../../files/workbook/data";

/** Cells that were written since the last calculation. */
export interface Written {
  readonly areas: readonly { readonly sheet: SheetData; readonly area: AreaData }[];
  /** Told of each cell that is about to be given another result, or to await one. */
  readonly onChange?: (sheet: SheetData, row: number, column: number) => void;
}
