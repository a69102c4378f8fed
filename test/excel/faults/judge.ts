import { MARKS_KEY } from "../../../src/excel/settings";
import type { CellData, SheetData, WorkbookData } from "../../../src/files/workbook/data";
import { THEIRS, type Session } from "./session";

/** All that a workbook holds, marks and decisions apart, as one text to compare. */
export function contentOf(data: WorkbookData): string {
  return data.sheets.map((sheet) => sheetText(data, sheet)).join("\n\n");
}

function sheetText(data: WorkbookData, sheet: SheetData): string {
  const rows = [...sheet.rows].sort(([one], [other]) => one - other);
  const cells = rows.flatMap(([row, columns]) =>
    [...columns]
      .filter(([, { value, formula }]) => value !== null || formula !== undefined)
      .sort(([one], [other]) => one - other)
      .map(([column, cell]) => `${String(row)}/${String(column)} ${cellText(data, cell)}`),
  );
  const merges = sheet.merges.map((merge) => JSON.stringify(merge)).sort();
  return [sheet.name, ...merges, ...cells].join("\n");
}

function cellText(data: WorkbookData, { value, formula, style }: CellData): string {
  const { numberFormat = "" } = data.styles[style] ?? {};
  return JSON.stringify([formula ?? value, numberFormat]);
}

/** Our marks, as the sheets show them. */
export function ours(data: WorkbookData): readonly string[] {
  return data.sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => formula !== THEIRS)
    .map(({ formula, areas }) => `${formula} ${JSON.stringify(areas)}`)
    .sort();
}

/** The conditional formats that are not ours. */
export function theirs(data: WorkbookData): number {
  return data.sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => formula === THEIRS).length;
}

export const remembersMarks = (data: WorkbookData): boolean => data.settings.has(MARKS_KEY);

/** Words of Excel's or of ours that no officer should read. */
const RAW = /\b(error|exception|failed|undefined|null|NaN|the|request|host|sheet|object)\b|\{/i;
const CAMEL = /\b[A-Za-z]+[a-z][A-Z]\w*\b/;

/** A text is fit for an officer: French, whole sentences, nothing of the machine's. */
function assertFrench(text: string): void {
  for (const line of text.split("\n")) {
    if (RAW.test(line) || CAMEL.test(line)) throw new Error(`Not for an officer: ${line}`);
    if (!/^[A-ZÉ0-9«]/.test(line)) throw new Error(`No sentence: ${line}`);
  }
}

/** What the sheet may hold after an action that met a fault. */
export interface Expected {
  /** What happened besides, and nothing of the action. */
  readonly untouched: string;
  /** The action as it was announced, whole. */
  readonly done: readonly string[];
  /** How many conditional formats stand there that are not ours. */
  readonly theirRules: number;
}

const DONE = /est rempli\.|Correction écrite|remplies?\.|Remplissage annulé|Correction annulée/;

/** What was said to the officer is true of the workbook. */
export function assertTrue(
  { store, said, host }: Session,
  { untouched, done, theirRules }: Expected,
): void {
  const { failure, isMarked, isPrepared, checked, work, isStale } = store.state();
  const content = contentOf(host.data);
  const texts = [...said, ...(failure ? [failure.message] : [])];
  texts.forEach(assertFrench);
  const claim = (holds: boolean, text: string) => {
    if (!holds) throw new Error(`Untrue: ${text} (said: ${texts.join(" / ")})`);
  };
  claim(work === null, "something is still under way");
  claim(content === untouched || done.includes(content), "every cell as before or as announced");
  claim(theirs(host.data) === theirRules, "the template's own rules stay");
  claim(host.data.settings.has("another-add-in"), "other add-ins' settings stay");
  for (const text of texts) {
    if (/rien n'a été écrit/i.test(text)) claim(content === untouched, text);
    if (DONE.test(text)) claim(done.includes(content), text);
    if (text.includes("surlignages sont effacés") && text === texts.at(-1))
      claim(ours(host.data).length === 0, text);
  }
  if (isPrepared) claim(ours(host.data).length === 0, "prepared, without marks");
  if (checked && !failure && !isStale) {
    claim(isMarked || ours(host.data).length === 0, "no marks in the sheet");
  }
}
