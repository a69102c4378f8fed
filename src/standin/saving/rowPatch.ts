import type { RowData, SheetData } from "../../files/workbook/data";
import { cellName } from "../../files/workbook/a1";
import { changedCell, newCell, type CellChange } from "./cellMarkup";
import type { CellChanges } from "./cellChanges";
import { isSelfClosed, markup, withAttributes, type AttributeChanges } from "./markup";
import type { RowLayout, SheetLayout } from "./sheetLayout";
import type { TextPatch } from "./textPatch";

/** Writes the changed cells and row properties into the rows of the sheet's XML. */
export function patchRows(
  patch: TextPatch,
  layout: SheetLayout,
  before: SheetData,
  after: SheetData,
  changes: CellChanges,
): void {
  const touched = new Set([...changes.keys(), ...changedProperties(before, after)]);
  const known = new Map(layout.rows.map((row) => [row.index, row]));
  const added: number[] = [];
  for (const index of touched) {
    const row = known.get(index);
    const properties = propertyChanges(
      before.rowProperties.get(index),
      after.rowProperties.get(index),
    );
    if (row === undefined) added.push(index);
    else patchRow(patch, row, changes.get(index) ?? new Map<number, null>(), properties);
  }
  addRows(patch, layout, added, touched, (index) => {
    const cells = sorted(changes.get(index)).flatMap(([, change]) => change ?? []);
    const properties = propertyChanges(
      before.rowProperties.get(index),
      after.rowProperties.get(index),
    );
    const { prefix } = layout.root;
    const content = cells.map((change) => newCell(prefix, change)).join("");
    return markup(`${prefix}row`, { r: index + 1, ...properties }, content);
  });
}

function patchRow(
  patch: TextPatch,
  row: RowLayout,
  changes: ReadonlyMap<number, CellChange | null>,
  properties: AttributeChanges,
): void {
  const { element } = row;
  const added: CellChange[] = [];
  for (const [column, change] of changes) {
    const cell = row.cells.get(column);
    if (cell === undefined) {
      if (change !== null) added.push(change);
      continue;
    }
    patch.replace(
      cell.start,
      cell.end,
      change === null ? "" : changedCell(patch.text, cell, change),
    );
  }
  nameCells(patch, row, changes);
  // `spans` says which columns are filled; without it Excel looks for itself.
  const spans = added.length > 0 ? { spans: null } : {};
  const tag = withAttributes(patch.slice(element.start, element.openEnd), {
    r: row.index + 1,
    ...properties,
    ...spans,
  });
  const cells = added
    .sort((one, other) => one.column - other.column)
    .map((change) => ({ column: change.column, text: newCell(element.prefix, change) }));
  if (isSelfClosed(element, patch.text)) {
    const content = cells.map(({ text }) => text).join("");
    const open = content === "" ? tag : tag.replace(/\s*\/>$/, ">");
    const close = content === "" ? "" : `</${element.prefix}row>`;
    patch.replace(element.start, element.openEnd, open + content + close);
    return;
  }
  if (tag !== patch.slice(element.start, element.openEnd)) {
    patch.replace(element.start, element.openEnd, tag);
  }
  const present = [...row.cells];
  for (const { column, text } of cells) {
    const next = present.find(([other]) => other > column)?.[1];
    patch.insert(next?.start ?? element.closeStart, text);
  }
}

/** A cell may leave its address out, being next to the one before it: that may change now. */
function nameCells(
  patch: TextPatch,
  row: RowLayout,
  changes: ReadonlyMap<number, CellChange | null>,
): void {
  for (const [column, { start, openEnd, attributes }] of row.cells) {
    if (attributes.r !== undefined || changes.has(column)) continue;
    const tag = patch.slice(start, openEnd);
    patch.replace(start, openEnd, withAttributes(tag, { r: cellName(row.index, column) }));
  }
}

function addRows(
  patch: TextPatch,
  layout: SheetLayout,
  added: readonly number[],
  touched: ReadonlySet<number>,
  write: (index: number) => string,
): void {
  if (added.length === 0) return;
  const rows = [...added].sort((one, other) => one - other);
  const data = layout.elements.find(({ name }) => name === "sheetData");
  if (data === undefined) throw new Error("Feuille sans données.");
  if (isSelfClosed(data, patch.text)) {
    const tag = patch.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
    const close = `</${data.prefix}sheetData>`;
    patch.replace(data.start, data.end, tag + rows.map(write).join("") + close);
    return;
  }
  let next = 0;
  for (const index of rows) {
    while ((layout.rows[next]?.index ?? Infinity) < index) next += 1;
    patch.insert(layout.rows[next]?.element.start ?? data.closeStart, write(index));
  }
  for (const { index, element } of layout.rows) {
    if (element.attributes.r !== undefined || touched.has(index)) continue;
    const tag = patch.slice(element.start, element.openEnd);
    patch.replace(element.start, element.openEnd, withAttributes(tag, { r: index + 1 }));
  }
}

function changedProperties(before: SheetData, after: SheetData): number[] {
  const rows = new Set([...before.rowProperties.keys(), ...after.rowProperties.keys()]);
  return [...rows].filter(
    (row) =>
      Object.keys(propertyChanges(before.rowProperties.get(row), after.rowProperties.get(row)))
        .length > 0,
  );
}

function propertyChanges(
  before: RowData | undefined,
  after: RowData | undefined,
): AttributeChanges {
  const { height, style, hidden = false } = after ?? {};
  return {
    ...((before?.hidden ?? false) === hidden ? {} : { hidden: hidden ? 1 : null }),
    ...(before?.height === height
      ? {}
      : { ht: height ?? null, customHeight: height === undefined ? null : 1 }),
    ...(before?.style === style
      ? {}
      : { s: style ?? null, customFormat: style === undefined ? null : 1 }),
  };
}

function sorted<T>(byColumn: ReadonlyMap<number, T> | undefined): [number, T][] {
  return [...(byColumn ?? [])].sort(([one], [other]) => one - other);
}
