import { CONSOLIDATED_TABLES } from "../folder/readEntry";
import type { Folder } from "../folder/folder";
import { count, euros, long, text, type Cell, type Sheet, type SheetColumn } from "./sheet";

/** The columns of the flat list, in the sheet and in the CSV alike. */
export const LINE_COLUMNS: readonly SheetColumn[] = [
  text("Nom", 26),
  count("Année", 8),
  text("Édition", 20),
  text("Fichier", 34),
  count("Ligne", 8),
  text("Objectifs", 11),
  text("Source", 12),
  long("Action"),
  long("Partenaires", 30),
  euros("Département"),
  euros("État"),
  euros("Total"),
  euros("Autres financements", 22),
];

/** Every line of every plan, flat: one pivot table answers the rest. */
export function lineRows({ plans }: Folder): Cell[][] {
  return plans.flatMap(({ name, year, edition, file, lines }) =>
    lines.map((line) => [
      name,
      year,
      edition.name,
      file,
      line.row,
      line.objectives.join(", "),
      line.source,
      line.action,
      line.partners,
      line.department,
      line.state,
      line.total,
      line.other,
    ]),
  );
}

export function linesSheet(folder: Folder): Sheet {
  return {
    name: "Lignes",
    top: [],
    frozenColumns: 1,
    tables: [
      { name: CONSOLIDATED_TABLES[1], title: "", columns: LINE_COLUMNS, rows: lineRows(folder) },
    ],
  };
}
