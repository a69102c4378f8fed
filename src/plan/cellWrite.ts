import type { Decimal } from "decimal.js";
import type { CellAddress } from "./address";

/** What a cell holds or would hold: an amount in euros, a text, a formula ("=…", English names) or nothing. */
export type CellContent =
  | { readonly kind: "amount"; readonly amount: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" };

/** One cell to write, shown to the officer before it is written and kept to be undone. */
export interface CellWrite {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}
