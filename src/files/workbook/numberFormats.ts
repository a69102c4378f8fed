import { childrenOf, child, numeric } from "../xml/elements";
import type { XmlElement } from "../xml/xml";

/**
 * Format codes by id. The ids that Excel leaves unwritten (ECMA-376 part 1, 18.8.30) follow the
 * user's settings for dates and money: they are given as a French Excel shows them.
 */
export function readNumberFormats(styles: XmlElement | undefined): Map<number, string> {
  const formats = new Map(BUILT_IN);
  for (const format of childrenOf(child(styles, "numFmts"), "numFmt")) {
    const id = numeric(format, "numFmtId");
    const code = format.attributes.formatCode;
    if (id !== undefined && code !== undefined) formats.set(id, code);
  }
  return formats;
}

/** The id that means this code on every machine, if any: money and date ids vary with settings. */
export function formatId(formats: ReadonlyMap<number, string>, code: string): number | undefined {
  for (const [id, known] of formats) if (known === code && !variesWithSettings(id)) return id;
  return undefined;
}

function variesWithSettings(id: number): boolean {
  return (id >= 5 && id <= 8) || (id >= 14 && id <= 44);
}

/** Ids below this are Excel's own. */
export const FIRST_CUSTOM_FORMAT = 164;

const EUROS = '#,##0 "€";-#,##0 "€"';
const EUROS_CENTS = '#,##0.00 "€";-#,##0.00 "€"';

const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, EUROS],
  [6, EUROS.replace(";", ";[Red]")],
  [7, EUROS_CENTS],
  [8, EUROS_CENTS.replace(";", ";[Red]")],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];
