import { sameCell, type CellAddress } from "./address";
import type { CellContent, CellWrite } from "./cellWrite";
import type { Plan, TextCell } from "./plan";

/** A cell that shows where one is in the sheet: it moves with the rows and columns around it. */
export interface Landmark {
  readonly at: CellAddress;
  /** What it holds as long as nothing has moved. */
  readonly content: CellContent;
}

/**
 * What tells that the cells to write are still where they were read: the texts of their lines and
 * the headers of their columns. Blank cells look all the same, ten inserted rows later too.
 */
export function landmarksOf(plan: Plan, writes: readonly CellWrite[]): readonly Landmark[] {
  const isBeside = ({ at }: TextCell) =>
    writes.some((write) => write.at.sheet === at.sheet && write.at.row === at.row);
  const isAbove = ({ at }: TextCell) =>
    writes.some((write) => write.at.sheet === at.sheet && write.at.column === at.column);
  const found = [...textsOfLines(plan).filter(isBeside), ...headers(plan).filter(isAbove)];
  return found.filter(
    ({ at, text }) => text !== "" && !writes.some((write) => sameCell(write.at, at)),
  );
}

function textsOfLines({ lines, headings, recap }: Plan): readonly TextCell[] {
  return [
    ...lines.flatMap(({ measure, number, wording, action, fiche, source }) =>
      [measure, number, wording, action, fiche, source].flatMap((cell) => cell ?? []),
    ),
    ...headings.map(({ cell }) => cell),
    ...(recap ? [...recap.lines, ...recap.otherLines].map(({ label }) => label) : []),
    ...(recap?.total ? [recap.total.label] : []),
  ];
}

function headers({ columns, recap }: Plan): readonly TextCell[] {
  return [
    ...columns.map(({ header }) => header),
    ...(recap ? [recap.stateHeader, recap.departmentHeader] : []),
  ];
}
