import { createWorkbook } from "excel-builder-vanilla";
import { a1 } from "../../src/plan/address";
import { writeZip } from "../../src/files/zip/zip";
import type { SheetSnapshot } from "../../src/reading/snapshot";
import { consolidatedWorkbook } from "../../src/documents/consolidated/workbook";
import { consolidate } from "../../src/documents/folder/folder";
import { readEntry } from "../../src/documents/folder/readEntry";
import { openXlsx } from "../../src/standin/saving";
import { SHAPES } from "./plans";

/** One département each, and ten times as many. */
const SIZES = [101, 1_010] as const;
const LINES = 60;

/** What a folder of plans took, from the files' bytes to those of the consolidated workbook. */
export interface FolderTimes {
  readonly plans: number;
  readonly milliseconds: number;
  /** The memory that is used at the end, in bytes. */
  readonly memory: number;
  readonly bytes: number;
}

export async function folderTimes(): Promise<FolderTimes[]> {
  const times: FolderTimes[] = [];
  for (const size of SIZES) times.push(await measure(size));
  return times;
}

export function folderLines(times: readonly FolderTimes[]): string[] {
  const [one, ten] = times;
  return [
    `Dossiers de plans de ${String(LINES)} lignes, des fichiers au classeur de synthèse`,
    ...times.map(
      ({ plans, milliseconds, memory, bytes }) =>
        `  ${String(plans)} plans : ${(milliseconds / 1000).toFixed(1)} s, ${(memory / 1e6).toFixed(0)} Mo, classeur de ${(bytes / 1e3).toFixed(0)} ko`,
    ),
    ...(one && ten
      ? [`  dix fois plus de plans : × ${(ten.milliseconds / one.milliseconds).toFixed(1)}`]
      : []),
  ];
}

async function measure(plans: number): Promise<FolderTimes> {
  const [shape] = SHAPES;
  if (!shape) throw new Error("there is no plan to measure");
  const files = await Promise.all(
    Array.from({ length: plans }, (_, run) => {
      const sheet = shape.make(LINES, run).sheets[0];
      if (!sheet) throw new Error("a plan has a sheet");
      return xlsxOf(sheet);
    }),
  );
  const started = performance.now();
  const entries = files.map(
    (bytes, at) =>
      readEntry({ file: `Département ${String(at)}.xlsx`, modified: null }, bytes, {
        open: (of) => openXlsx(of).data,
        collectivity: () => null,
      }).entry,
  );
  const folder = consolidate(entries);
  if (folder.plans.length !== plans) {
    throw new Error(`${String(folder.plans.length)} plans of ${String(plans)}`);
  }
  const { length } = await consolidatedWorkbook(folder);
  const milliseconds = performance.now() - started;
  return { plans, milliseconds, memory: process.memoryUsage().rss, bytes: length };
}

/** A sheet as a file: values and formulas, where they stand. */
async function xlsxOf(sheet: SheetSnapshot): Promise<Uint8Array> {
  const builder = createWorkbook();
  const worksheet = builder.createWorksheet({ name: sheet.name });
  const before = Array.from({ length: sheet.left - 1 }, () => "");
  worksheet.setData([
    ...Array.from({ length: sheet.top - 1 }, () => []),
    ...sheet.cells.map((row) => [
      ...before,
      ...row.map((cell) =>
        cell?.formula
          ? { value: cell.formula.slice(1), metadata: { type: "formula" } }
          : (cell?.value ?? ""),
      ),
    ]),
  ]);
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCells(a1({ row: top, column: left }), a1({ row: bottom, column: right }));
  }
  builder.addWorksheet(worksheet);
  const encoder = new TextEncoder();
  const files = Object.entries(await builder.generateFiles());
  return writeZip(
    new Map(files.map(([path, xml]) => [path.replace(/^\//, ""), encoder.encode(xml)])),
  );
}
