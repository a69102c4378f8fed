import { isSameNumber } from "./coercion";
import { Unsupported, type Scalar } from "./scalar";

/** Without regard to case; a blank is whatever it is compared to. */
export function areEqual(left: Scalar, right: Scalar): boolean {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === "number" && typeof other === "number") return isSameNumber(one, other);
  if (typeof one === "string" && typeof other === "string") {
    return one.toLowerCase() === other.toLowerCase();
  }
  return one === other;
}

/**
 * Numbers come before texts, texts before truth values; a blank is whatever it is compared to.
 * @throws Unsupported as `compareTexts` does
 */
export function compareValues(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === "number" && typeof other === "number") {
    return isSameNumber(one, other) ? 0 : one - other;
  }
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank(one) - rank(other);
}

/**
 * Without regard to case.
 * @throws Unsupported where signs count: Excel's order of them is its own
 */
export function compareTexts(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left === right) return 0;
  if (left === "" || right === "") return left === "" ? -1 : 1;
  if (!SURE.test(left) || !SURE.test(right)) return withSigns(left, right);
  return left.localeCompare(right, "fr") || (left < right ? -1 : 1);
}

/** Letters and digits, whose order is the same everywhere. */
const SURE = /^[\p{L}\p{N} ]*$/u;

/** Sure as well when the texts part before any sign. */
function withSigns(left: string, right: string): number {
  const [one, other] = [left, right].map((text) => /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? "");
  const length = Math.min(one?.length ?? 0, other?.length ?? 0);
  const order = (one ?? "").slice(0, length).localeCompare((other ?? "").slice(0, length), "fr", {
    sensitivity: "base",
  });
  if (order === 0) throw new Unsupported("ordre des textes");
  return order;
}

function blankLike(value: Scalar): Scalar {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
