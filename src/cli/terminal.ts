/** What a terminal obeys, line feeds apart: C0 and C1 controls, and what turns the reading order round. */
const COMMANDS = new RegExp(
  "[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]",
  "g",
);

/**
 * A text fit for a terminal, whatever a workbook holds: controls are shown as « \u001b » and do
 * nothing. JSON stays the same JSON.
 */
export function forTerminal(text: string): string {
  return text.replace(
    COMMANDS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** On one line: a text with line breaks cannot pass for lines of the report. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, " ");
}
