import { tokenize } from "@borgar/fx/xlsx";
import { columnLetters, columnNumber } from "../../plan/address";
import { LAST_COLUMN, LAST_ROW } from "./a1";

/** A formula cut where its relative references stand, to be written for other cells. */
export type ShiftableFormula = readonly (string | ShiftableReference)[];

interface ShiftableReference {
  /** The letters and numbers of a reference: « $ », « A », « », « 1 ». */
  readonly corners: readonly { column?: Coordinate; row?: Coordinate }[];
}

interface Coordinate {
  readonly at: number;
  readonly isAbsolute: boolean;
}

/** Prepares the formula (without « = ») that a group of cells shares. */
export function shiftable(formula: string): ShiftableFormula {
  return tokenize(formula, { mergeRefs: false }).map(({ type, value }) => {
    if (type !== "range" && type !== "range_beam") return value;
    const corners = value.split(":").map(parseCorner);
    return corners.includes(undefined)
      ? value
      : { corners: corners.filter((corner) => corner !== undefined) };
  });
}

/** The formula as it reads some rows below and columns right of the cell that it was written for. */
export function shifted(formula: ShiftableFormula, rows: number, columns: number): string {
  return formula
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const corners = piece.corners.map(({ column, row }) => {
        const letters = column && moved(column, columns, LAST_COLUMN + 1);
        const number = row && moved(row, rows, LAST_ROW + 1);
        return [
          letters === undefined ? "" : sign(column) + columnLetters(letters),
          number === undefined ? "" : sign(row) + String(number),
        ].join("");
      });
      return corners.join(":");
    })
    .join("");
}

function sign(coordinate: Coordinate | undefined): string {
  return coordinate?.isAbsolute === true ? "$" : "";
}

/** Relative references go round the sheet's edges, as Excel reads them. */
function moved({ at, isAbsolute }: Coordinate, by: number, size: number): number {
  return isAbsolute ? at : ((((at - 1 + by) % size) + size) % size) + 1;
}

function parseCorner(text: string): { column?: Coordinate; row?: Coordinate } | undefined {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (match === null) return undefined;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  if (letters === "" && digits === "") return undefined;
  const isRowOnly = letters === "";
  return {
    ...(isRowOnly ? {} : { column: { at: columnNumber(letters), isAbsolute: first === "$" } }),
    ...(digits === ""
      ? {}
      : { row: { at: Number(digits), isAbsolute: (isRowOnly ? first : second) === "$" } }),
  };
}
