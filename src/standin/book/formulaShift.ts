import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { COLUMN_COUNT, ROW_COUNT } from "./address";
import { movedArea, type Shift } from "./shift";

/**
 * The formula with its references to a sheet moved as the sheet's cells are; what they pointed at
 * and is gone becomes « #REF! ».
 * @param isOwnSheet references without a sheet's name point at the sheet whose cells move
 */
export function shiftFormula(
  formula: string,
  sheet: string,
  isOwnSheet: boolean,
  shift: Shift,
): string {
  return mapReferences(formula, (text) => shiftReference(text, sheet, isOwnSheet, shift));
}

function mapReferences(formula: string, map: (reference: string) => string): string {
  const before = tokenize(formula);
  const after = before.map((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return token;
    const value = map(token.value);
    return value === token.value ? token : { ...token, value };
  });
  const isSame = after.every((token, place) => token === before[place]);
  return isSame ? formula : stringifyTokens(after);
}

function shiftReference(text: string, sheet: string, isOwn: boolean, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return text;
  const { context = [], range } = reference;
  const isHere =
    context.length === 0
      ? isOwn
      : context.length === 1 && context[0]?.toLowerCase() === sheet.toLowerCase();
  if (!isHere) return text;
  const area = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? range.top ?? ROW_COUNT - 1,
    right: range.right ?? range.left ?? COLUMN_COUNT - 1,
  };
  const moved = movedArea(area, shift);
  if (!moved) return "#REF!";
  const isSame =
    moved.top === area.top &&
    moved.left === area.left &&
    moved.bottom === area.bottom &&
    moved.right === area.right;
  if (isSame) return text;
  const whole = {
    ...range,
    ...(range.top !== null && { top: moved.top, bottom: moved.bottom }),
    ...(range.left !== null && { left: moved.left, right: moved.right }),
  };
  return stringifyA1Ref({ context, range: whole });
}

/** The formula with a sheet's new name wherever it names the old one. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return mapReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference)) return text;
    const [sheet, ...others] = reference.context ?? [];
    if (others.length > 0 || sheet?.toLowerCase() !== before.toLowerCase()) return text;
    return stringifyA1Ref({ context: [after], range: reference.range });
  });
}
