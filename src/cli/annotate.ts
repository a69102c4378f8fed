import { ANNOTATION_KEY } from "../excel/settings";
import { clearMarks } from "../excel/clearMarks";
import { french } from "../plan/typography";
import { saveXlsx } from "../standin/saving";
import { annotatedFile, withoutAnnotation } from "./annotatedFile";
import { check, marksTold, type Options } from "./commands";
import { CommandFailure } from "./failure";
import { bytesOfFile, openBytes, reasonOf, writeOutput } from "./files";
import type { Outcome } from "./outcome";
import { plural } from "./print";

/** annotate IN OUT: a copy with its marks and a sheet « Constats », to send back. */
export async function annotate(input: string, out: string, options: Options): Promise<Outcome> {
  // Annotated before: only what is found now counts.
  const { opened } = await openBytes(input, (await cleanedFile(input)).bytes);
  const report = await check(input, options);
  const told = await marksTold(report);
  await writeOutput(input, out, () => annotatedFile(opened, report));
  const { length } = report.findings;
  const listed = french(
    `${plural(length, "constat", "constats")} dans la feuille « ${String(opened.data.settings.get(ANNOTATION_KEY))} ».`,
  );
  return { output: [...told, listed].join("\n"), status: 0 };
}

/** @throws {CommandFailure} when the file can't be read */
async function cleanedFile(file: string): Promise<ReturnType<typeof withoutAnnotation>> {
  const bytes = await bytesOfFile(file);
  try {
    return withoutAnnotation(bytes);
  } catch (error) {
    throw new CommandFailure(reasonOf(error), 2, file);
  }
}

/** unmark IN OUT: without the marks, and without the sheet that an annotated copy has. */
export async function unmark(input: string, out: string): Promise<Outcome> {
  const { bytes, removed, left } = await cleanedFile(input);
  const { opened } = await openBytes(input, bytes);
  // The sheet was taken out of the file's bytes, which leaves the rest as it was; one that could not be stays.
  opened.data.settings.delete(ANNOTATION_KEY);
  const { protectedSheets } = await clearMarks();
  if (left !== null) opened.data.settings.set(ANNOTATION_KEY, left);
  await writeOutput(input, out, () => saveXlsx(opened));
  const output = [
    "Surlignages effacés",
    ...(removed === null ? [] : [`Feuille « ${removed} » retirée`]),
    ...(left === null
      ? []
      : [`La feuille « ${left} » n'est plus la dernière : supprimez-la dans Excel.`]),
    ...protectedSheets.map(
      (sheet) => `La feuille « ${sheet} » est protégée : ses surlignages restent.`,
    ),
  ];
  return { output: output.map(french).join("\n"), status: 0 };
}
