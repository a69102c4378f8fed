import type { Decimal } from "decimal.js";
import type { AmountCell, RecapLine } from "../plan/plan";
import type { Side } from "../plan/side";

/** An amount of the green table, and what it should hold, in euros. */
export interface RecapEntry {
  readonly cell: AmountCell;
  readonly side: Side;
  readonly line: RecapLine;
  readonly kind: "line" | "subtotal" | "total";
  /** As the table calls it: a source, a label, « Total ». */
  readonly name: string;
  /** « wrong »: it should hold `expected`. « unknown »: `because` says why nobody can tell. */
  readonly stand: "right" | "wrong" | "unknown";
  readonly expected: Decimal | null;
  /** It is wrong by itself, and not for the lines that it follows. */
  readonly isAtFault: boolean;
  /** The amounts that it was held against. */
  readonly against: readonly AmountCell[];
  /** In French, without a capital; null where it is known. */
  readonly because: string | null;
  /** The lines that share its source, where there are several: they are judged together. */
  readonly group: readonly RecapLine[];
}
