import { checkWorkbook } from "../checking/check";
import { prepareFiches } from "../documents/prepare/prepareFiches";
import { supportSentence } from "../documents/prepare/supportSentence";
import { readWorkbook } from "../excel/readWorkbook";
import { french } from "../plan/typography";
import { requireSheet, type Options } from "./commands";
import { CommandFailure } from "./failure";
import { openFile, writeOutput } from "./files";
import type { Outcome } from "./outcome";
import { plural } from "./print";

/** fiches IN OUT.docx|OUT.zip: the fiches to complete, all in one document or each in its own. */
export async function fiches(
  input: string,
  out: string,
  { sheet, edition, corrections }: Options,
): Promise<Outcome> {
  const form = /\.zip$/i.test(out) ? "each" : /\.docx$/i.test(out) ? "one" : null;
  if (form === null) {
    throw new CommandFailure(
      french("donnez une sortie en .docx (toutes les fiches) ou en .zip (une par action)."),
      2,
      out,
    );
  }
  await openFile(input);
  const workbook = await readWorkbook();
  requireSheet(input, workbook, sheet);
  const { plan, findings } = checkWorkbook(workbook, { sheet, edition, corrections });
  if (!plan) throw new CommandFailure(findings[0]?.message ?? "", 1, input);
  const prepared = await prepareFiches(plan, form);
  if (!prepared) {
    const why =
      plan.unit === null ? "aucune action à décrire." : "ses montants sont en milliers d'euros.";
    throw new CommandFailure(french(`pas de fiche à préparer pour ce plan : ${why}`), 1, input);
  }
  await writeOutput(input, out, () => prepared.bytes);
  const sentence = supportSentence(plan);
  const output = [
    french(`${plural(prepared.count, "fiche écrite", "fiches écrites")} : ${out}`),
    ...(prepared.note === null ? [] : [prepared.note]),
    ...(sentence === null ? [] : [french("Phrase de l'article 2.2.1 du contrat :"), sentence]),
  ].join("\n");
  return { output, status: 0 };
}
