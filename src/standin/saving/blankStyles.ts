/**
 * The styles part of a workbook that has none: Excel's own « Normal » and nothing else.
 * @param namespace of spreadsheets, transitional or strict as the workbook's own
 * @param isDeclared the package speaks of the part that it lacks: told by a last line feed, so that
 * what it says stays when the part goes away again
 */
export function blankStyles(namespace: string, isDeclared: boolean): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${namespace}">`,
    ...BLANK_LISTS.map(({ open, items, name }) => `${open}${items.join("")}</${name}>`),
    `</styleSheet>${isDeclared ? "\n" : ""}`,
  ].join("");
}

interface BlankList {
  readonly name: string;
  readonly open: string;
  readonly items: readonly string[];
}

const list = (name: string, ...items: string[]): BlankList => ({
  name,
  open: `<${name} count="${String(items.length)}">`,
  items,
});

/** What a styles part must have before a cell's style can be added to it. */
export const BLANK_LISTS: readonly BlankList[] = [
  list("fonts", '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'),
  list(
    "fills",
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ),
  list("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>"),
  list("cellStyleXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'),
  list("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  list("cellStyles", '<cellStyle name="Normal" xfId="0" builtinId="0"/>'),
];
