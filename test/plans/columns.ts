import type { ColumnRole, Edition } from "../../src/plan/edition";

/** The edition with a column of one's own before the column at that place (from 0). */
export function addingColumn(edition: Edition, place: number, header: string): Edition {
  const columns = [...edition.columns];
  columns.splice(place, 0, { role: "identification", header, required: false });
  return { ...edition, columns };
}

/** The edition without its columns of some roles, as where they were deleted. */
export function removingColumns(edition: Edition, ...roles: readonly ColumnRole[]): Edition {
  return { ...edition, columns: edition.columns.filter(({ role }) => !roles.includes(role)) };
}

/** The edition with its column of a role carried to another place (from 0). */
export function movingColumn(edition: Edition, role: ColumnRole, place: number): Edition {
  const columns = edition.columns.filter((one) => one.role !== role);
  columns.splice(place, 0, ...edition.columns.filter((one) => one.role === role));
  return { ...edition, columns };
}
