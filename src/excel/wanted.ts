import type { CellAddress } from "../plan/address";
import type { CellContent } from "../plan/cellWrite";

/** One cell to set, provided that it holds what is expected. */
export interface Wanted {
  readonly at: CellAddress;
  readonly expected: CellContent;
  readonly content: unknown;
  /** The number format that a cell formatted as text gets with it, or that the cell is given back. */
  readonly format: string | null;
}
