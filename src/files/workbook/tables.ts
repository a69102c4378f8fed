import { parseArea } from "./a1";
import type { TableData } from "./data";
import type { Parts } from "./parts";
import { child, childrenOf, numeric } from "../xml/elements";
import { decodeXstring } from "../xml/xmlText";

/** A structured table, and the part that describes it. */
export interface TablePart {
  readonly part: string;
  readonly table: TableData;
}

/** The tables of a worksheet part; one that says nothing of use is left out. */
export function readTables(parts: Parts, worksheet: string): TablePart[] {
  return parts.relations(worksheet).flatMap(({ kind, target }) => {
    const root = kind === "table" ? parts.tree(target) : undefined;
    const area = parseArea(root?.attributes.ref ?? "");
    const name = root?.attributes.displayName ?? root?.attributes.name;
    if (root === undefined || area === undefined || name === undefined) return [];
    const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
    const table = {
      name,
      area,
      headerRows: numeric(root, "headerRowCount") ?? 1,
      totalsRows: numeric(root, "totalsRowCount") ?? 0,
      columns: columns.map(({ attributes }) => decodeXstring(attributes.name ?? "")),
    };
    return [{ part: target, table }];
  });
}
