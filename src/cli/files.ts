import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx, saveXlsx, type OpenedWorkbook } from "../standin/saving";
import { ExcelHost } from "../standin";
import { loadOfficeJs } from "../standin/node";
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
  return openBytes(file, await bytesOfFile(file));
}

/** The bytes of a file. @throws {CommandFailure} in French, when it can't be read */
export async function bytesOfFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CommandFailure(reasonOf(error), 2, file);
  }
}

/**
 * The same, of a file that was read already.
 * @throws {CommandFailure} in French, when it is no workbook
 */
export async function openBytes(file: string, bytes: Uint8Array): Promise<OpenFile> {
  try {
    const opened = openXlsx(bytes);
    await loadOfficeJs(new ExcelHost(opened.data, { name: path.basename(file) }));
    return { file, opened };
  } catch (error) {
    throw new CommandFailure(reasonOf(error), 2, file);
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
      "donnez un autre nom que celui du classeur lu, qui reste tel quel.",
      2,
      out,
    );
  }
  try {
    await writeFile(out, content());
  } catch (error) {
    throw new CommandFailure(reasonOf(error, "output"), 2, out);
  }
}
