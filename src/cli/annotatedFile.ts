import {
  ANNOTATION_SHEET,
  annotationOf,
  linkTo,
  type AnnotationCell,
} from "../checking/annotation";
import type { Report } from "../checking/report";
import { ANNOTATION_KEY } from "../excel/settings";
import type { CellStyle, WorkbookData } from "../files/workbook/data";
import {
  openXlsx,
  saveXlsx,
  withAddedSheet,
  withoutAddedSheet,
  type OpenedWorkbook,
} from "../standin/saving";

/**
 * The file of a workbook that has its marks already, with the sheet « Constats » behind the others:
 * everything else is as it was.
 */
export function annotatedFile(opened: OpenedWorkbook, report: Report): Uint8Array {
  const { data } = opened;
  const name = freeName(data);
  const { widths, rows, headRows } = annotationOf(report);
  const styles = stylesFor(data);
  // Before the file is saved, with the styles that they ask for.
  const written = rows.map((cells) =>
    cells.map(({ text, look, to }) => ({
      text,
      style: styles(look),
      link: to === null ? null : linkTo(to),
    })),
  );
  data.settings.set(ANNOTATION_KEY, name);
  return withAddedSheet(saveXlsx(opened), { name, widths, frozenRows: headRows, rows: written });
}

/** A file without what an annotated copy added to it but for the marks; the same bytes where it added nothing. */
export function withoutAnnotation(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  /** The sheet that was taken away. */
  readonly removed: string | null;
  /** The sheet that stands there still, because another stands behind it. */
  readonly left: string | null;
} {
  const name = openXlsx(bytes).data.settings.get(ANNOTATION_KEY);
  if (typeof name !== "string") return { bytes, removed: null, left: null };
  const less = withoutAddedSheet(bytes, name);
  if (less) return { bytes: less, removed: name, left: null };
  const isThere = openXlsx(bytes).data.sheets.some((sheet) => sheet.name === name);
  return { bytes, removed: null, left: isThere ? name : null };
}

/** « Constats », or « Constats (2) » beside a sheet of that name that is somebody else's. */
function freeName({ sheets }: WorkbookData): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? ANNOTATION_SHEET : `${ANNOTATION_SHEET} (${String(number)})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const FILLS: Partial<Record<AnnotationCell["look"], { fill: string; color: string }>> = {
  head: { fill: "#1F4E79", color: "#FFFFFF" },
  blocking: { fill: "#A4262C", color: "#FFFFFF" },
  warning: { fill: "#FFC83D", color: "#3B2600" },
  info: { fill: "#DEECF9", color: "#0B3A66" },
};

/** Adds to the workbook the styles that are used, each once; answers their indices. */
function stylesFor({ styles }: WorkbookData): (look: AnnotationCell["look"]) => number {
  const [base] = styles;
  const known = new Map<AnnotationCell["look"], number>();
  return (look) => {
    let index = known.get(look);
    if (index === undefined) {
      index = styles.length;
      styles.push(styleOf(look, base));
      known.set(look, index);
    }
    return index;
  };
}

function styleOf(look: AnnotationCell["look"], base: CellStyle | undefined): CellStyle {
  const colours = FILLS[look];
  const isLink = look === "link";
  return {
    numberFormat: "General",
    font: {
      name: base?.font.name ?? "Calibri",
      size: look === "title" ? 14 : (base?.font.size ?? 11),
      bold: look !== "text" && look !== "link",
      italic: false,
      underline: isLink,
      color: colours?.color ?? (isLink ? "#0563C1" : null),
    },
    fill: colours?.fill ?? null,
    horizontal: "general",
    vertical: "top",
    wrap: look !== "title",
    borders: {},
    locked: true,
  };
}
