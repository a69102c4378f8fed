import type { CellAddress } from "../plan/address";
import type { CellContent } from "../plan/cellWrite";
import type { Held } from "./held";

/** One cell to set, provided that it holds what is expected. */
export interface Wanted {
  readonly at: CellAddress;
  readonly expected: CellContent;
  readonly held: Held;
  /** The number format that it gets with it, from the one that it has; null: it keeps that one. */
  readonly format: (found: unknown) => string | null;
}
