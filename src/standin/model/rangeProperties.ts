import { isMissing, record } from "../wire/arguments";
import { columnCount, rowCount } from "../book/areas";
import { apiNotFound } from "../book/errors";
import { printArea, printSheet } from "../book/address";
import type { CellRange } from "./model";
import type { RangeFormat } from "./rangeFormat";

/**
 * The results of `getCellProperties` and its two sisters: plain values, with the API's own names.
 * @param options what is wanted, as the API takes it (`{ format: { fill: { color: true } } }`)
 */
export function cellProperties(range: CellRange, options: unknown): unknown {
  return Array.from({ length: rowCount(range.area) }, (_, row) =>
    Array.from({ length: columnCount(range.area) }, (_, column) => {
      const [top, left] = [range.area.top + row, range.area.left + column];
      return pick(range.at({ top, left, bottom: top, right: left }), options, "CellProperties");
    }),
  );
}

export function rowProperties(range: CellRange, options: unknown): unknown {
  return Array.from({ length: rowCount(range.area) }, (_, row) => {
    const top = range.area.top + row;
    return pick(range.at({ ...range.area, top, bottom: top }), options, "RowProperties");
  });
}

export function columnProperties(range: CellRange, options: unknown): unknown {
  return Array.from({ length: columnCount(range.area) }, (_, column) => {
    const left = range.area.left + column;
    return pick(range.at({ ...range.area, left, right: left }), options, "ColumnProperties");
  });
}

function wanted(options: unknown): [string, unknown][] {
  return Object.entries(record(options, "options")).filter(
    ([, value]) => value !== false && !isMissing(value),
  );
}

function pick(
  range: CellRange,
  options: unknown,
  owner: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    wanted(options).map(([name, value]) => {
      const one: Readonly<Record<string, () => unknown>> = {
        address: () => `${printSheet(range.sheet.name)}!${printArea(range.area)}`,
        addressLocal: () => range.address,
        hidden: () => range.hidden,
        rowHidden: () => range.rowHidden,
        columnHidden: () => range.columnHidden,
        rowIndex: () => range.area.top,
        columnIndex: () => range.area.left,
        format: () => pickFormat(range.format, value, owner),
      };
      const read = one[name];
      if (!read) throw apiNotFound(`${owner}.${name}`);
      return [name, read()];
    }),
  );
}

function pickFormat(format: RangeFormat, options: unknown, owner: string): unknown {
  return Object.fromEntries(
    wanted(options).map(([name, value]) => {
      switch (name) {
        case "fill":
          return [name, pickParts(format.fill, value, `${owner}.format.fill`)];
        case "font":
          return [name, pickParts(format.font, value, `${owner}.format.font`)];
        case "protection":
          return [name, pickParts(format.protection, value, `${owner}.format.protection`)];
        case "columnWidth":
          return [name, format.columnWidth];
        case "rowHeight":
          return [name, format.rowHeight];
        case "horizontalAlignment":
          return [name, format.horizontalAlignment];
        case "verticalAlignment":
          return [name, format.verticalAlignment];
        case "wrapText":
          return [name, format.wrapText];
        default:
          throw apiNotFound(`${owner}.format.${name}`);
      }
    }),
  );
}

function pickParts(
  part: RangeFormat["fill"] | RangeFormat["font"] | RangeFormat["protection"],
  options: unknown,
  owner: string,
): unknown {
  const names = options === true ? part.wire.names : wanted(options).map(([name]) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      const member = part.wire.member(name, Infinity);
      if (member.kind === "scalar") return [[name, member.read(part)]];
      if (options === true) return [];
      throw apiNotFound(`${owner}.${name}`);
    }),
  );
}
