import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  openXlsx,
  saveXlsx,
  UnreadableFile,
  UnsavableChange,
  type OpenedWorkbook,
} from "../standin/saving";
import { ExcelHost } from "../standin";
import { loadOfficeJs } from "../standin/node";
import { french } from "../plan/typography";
import { CommandFailure } from "./failure";

/** A workbook opened in Excel's stand-in: from here on, the add-in's own code reads and writes it. */
export interface OpenFile {
  readonly file: string;
  readonly opened: OpenedWorkbook;
}

/** Why a file can't be read or written, in French. */
export function reasonOf(error: unknown, file: "input" | "output" = "input"): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") {
    return file === "input" ? "le fichier n'existe pas." : "le dossier n'existe pas ; créez-le.";
  }
  if (code === "EISDIR") return "c'est un dossier, pas un classeur.";
  if (code === "EACCES" || code === "EPERM") return "l'accès au fichier est refusé.";
  return error instanceof Error ? error.message : String(error);
}

/**
 * Opens a workbook and makes it the one that Office.js speaks to.
 * @throws {CommandFailure} in French, when the file is none or can't be read
 */
export async function openFile(file: string): Promise<OpenFile> {
  try {
    const opened = openXlsx(new Uint8Array(await readFile(file)));
    await loadOfficeJs(new ExcelHost(opened.data, { name: path.basename(file) }));
    return { file, opened };
  } catch (error) {
    const message = error instanceof UnreadableFile ? error.message : reasonOf(error);
    throw new CommandFailure(`${file} : ${message}`, 2);
  }
}

/** Saves what was changed under another name. @throws {CommandFailure} as `writeOutput` does */
export async function saveFile({ file, opened }: OpenFile, out: string): Promise<void> {
  await writeOutput(file, out, () => saveXlsx(opened));
}

/**
 * Writes what a command makes of a file under another name.
 * @throws {CommandFailure} when it is the name of the file that was read, or can't be written
 */
export async function writeOutput(
  input: string,
  out: string,
  content: () => Uint8Array | string,
): Promise<void> {
  if (path.resolve(input) === path.resolve(out)) {
    throw new CommandFailure(
      `${out} : donnez un autre nom que celui du classeur lu, qui reste tel quel.`,
      2,
    );
  }
  try {
    await writeFile(out, content());
  } catch (error) {
    const message =
      error instanceof UnsavableChange ? french(error.message) : reasonOf(error, "output");
    throw new CommandFailure(`${out} : ${message}`, 2);
  }
}
