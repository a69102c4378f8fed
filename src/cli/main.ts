import { parseArgs } from "node:util";
import { EDITIONS } from "../editions";
import { ExcelFailure } from "../excel/failure";
import { ruleOf } from "../rules";
import { parseCorrection, type Correction } from "../plan/correction";
import { evaluateWith, type Evaluate } from "../standin/node";
import { formDate, isFormDate } from "../survey/answers/dates";
import { annotate, unmark } from "./annotate";
import { consolidate } from "./consolidate";
import { checkFiles, explain, fill, fix, mark, survey } from "./commands";
import { editionFrom, editionsWith, learn } from "./learn";
import type { Outcome } from "./outcome";
import { CommandFailure } from "./failure";
import { fiches } from "./fiches";
import { hasPapers, withEachFile } from "./papers";
import { report } from "./report";
import { forTerminal } from "./terminal";

const USAGE = `Usage : npm run --silent plan -- check FICHIER… [--sheet FEUILLE] [--edition ÉDITION] [--json]
                [--with PIÈCE…] [--previous PLAN]
        npm run --silent plan -- fill|mark|annotate ENTRÉE SORTIE [--sheet FEUILLE] [--edition ÉDITION]
        npm run --silent plan -- explain FICHIER [CELLULE|LIGNE|COLONNE…] [--json] [--sheet FEUILLE] [--edition ÉDITION]
        npm run --silent plan -- unmark ENTRÉE SORTIE
        npm run --silent plan -- fix ENTRÉE SORTIE [--rule RÈGLE]… [--likely] [--sheet FEUILLE] [--edition ÉDITION]
        npm run --silent plan -- report ENTRÉE SORTIE.html [--sheet FEUILLE] [--edition ÉDITION]
                [--with PIÈCE…] [--previous PLAN]
        npm run --silent plan -- fiches ENTRÉE SORTIE.docx|SORTIE.zip [--sheet FEUILLE] [--edition ÉDITION]
        npm run --silent plan -- survey FICHIER [--definition FORMULAIRE] [--link] [--sheet FEUILLE] [--edition ÉDITION]
                [--collectivite NOM] [--date JJ/MM/AAAA]
        npm run --silent plan -- consolidate DOSSIER|FICHIER… SORTIE.xlsx [--csv F] [--html F] [--json]
                [--envelopes FICHIER] [--keep FICHIER]…
        npm run --silent plan -- learn MODÈLE.xlsx ÉDITION.json [--sheet FEUILLE] [--year ANNÉE]

--edition-file ÉDITION.json : lire le plan avec l'édition de ce fichier, apprise ou reçue.
--read 31=total, 31=line:19, 31=ignored, K=department… dit ce qu'est une ligne ou une colonne, avant toute lecture.
survey : FORMULAIRE est le fichier exporté par le complément, ou la page du formulaire enregistrée (.html).
         NOM et JJ/MM/AAAA répondent à ce que le plan ne dit pas : la collectivité et la date de validation.
fix : écrit ce qui est sûr ; --likely ajoute ce qui est probable.
--with : les fiches actions, le contrat, la délibération (.docx ou .pdf), comparés au plan.
fiches : les fiches actions à compléter, toutes dans un document, ou une par action dans une archive.
--previous : le plan de l'année précédente, un classeur ou une autre feuille de celui-ci.
annotate : une copie à renvoyer, avec ses surlignages et une feuille « Constats » ; unmark les retire.
consolidate : un tableau de plusieurs plans. --envelopes : les enveloppes notifiées, une par ligne (« Nom ; année ;
         source ; montant ») ; --keep : compte un fichier dont une version plus récente est là aussi.`;

function usage(reason: string): CommandFailure {
  return new CommandFailure(`${reason}\n${USAGE}`, 2);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withEachFile(args),
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        edition: { type: "string" },
        json: { type: "boolean" },
        rule: { type: "string", multiple: true },
        likely: { type: "boolean" },
        read: { type: "string", multiple: true },
        definition: { type: "string" },
        link: { type: "boolean" },
        with: { type: "string", multiple: true },
        previous: { type: "string" },
        collectivite: { type: "string" },
        date: { type: "string" },
        csv: { type: "string" },
        html: { type: "string" },
        envelopes: { type: "string" },
        keep: { type: "string", multiple: true },
        "edition-file": { type: "string" },
        year: { type: "string" },
      },
    });
  } catch {
    throw usage("Option inconnue ou sans valeur.");
  }
}

/** @throws {CommandFailure} when an id is no rule's */
function knownRules(ids: readonly string[] | undefined): readonly string[] | undefined {
  const unknown = ids?.find((id) => !ruleOf(id));
  if (unknown !== undefined) throw usage(`« ${unknown} » n'est pas une règle.`);
  return ids;
}

/** @throws {CommandFailure} when one is no correction of the reading */
function correctionsOf(texts: readonly string[] | undefined): readonly Correction[] | undefined {
  return texts?.map((text) => {
    const correction = parseCorrection(text);
    if (!correction) {
      throw usage(`« --read ${text} » : écrivez 31=total, 31=line:19, 31=ignored ou K=department.`);
    }
    return correction;
  });
}

/** @throws {CommandFailure} when the day is none */
function identityOf(collectivity: string | undefined, day: string | undefined) {
  if (collectivity === undefined && day === undefined) return undefined;
  const date = day === undefined ? undefined : formDate(day);
  if (date !== undefined && !isFormDate(date)) {
    throw usage(`« ${day ?? ""} » n'est pas une date : écrivez-la jj/mm/aaaa.`);
  }
  return { collectivity, date };
}

/**
 * The edition of a file is the one to read the plan as, unless another is asked for.
 * @throws {CommandFailure} when the file is no edition
 */
async function ofEditionFile(given: {
  readonly edition?: string | undefined;
  readonly "edition-file"?: string | undefined;
}) {
  const file = given["edition-file"];
  if (file === undefined) return {};
  const edition = await editionFrom(file);
  return { edition: given.edition ?? edition.id, editions: editionsWith(edition) };
}

/** @throws {CommandFailure} when it is no year */
function yearFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^20\d\d$/.test(text)) throw usage(`« ${text} » n'est pas une année.`);
  return Number(text);
}

async function run(args: readonly string[]): Promise<Outcome> {
  const { values: given, positionals } = parsed(args);
  const values = {
    ...given,
    ...(await ofEditionFile(given)),
    corrections: correctionsOf(given.read),
  };
  const editions = values.editions ?? EDITIONS;
  if (values.edition !== undefined && !editions.some(({ id }) => id === values.edition)) {
    const ids = editions.map(({ id }) => id).join(", ");
    throw usage(`« ${values.edition} » n'est pas une édition (${ids}).`);
  }
  const [command, ...files] = positionals;
  const [first, second] = files;
  if (files.length > 1 && command === "check" && hasPapers(values)) {
    throw usage("Les pièces vont avec un plan : donnez-en un seul.");
  }
  if (command === "check" && first !== undefined) return checkFiles(files, values);
  if (command === "explain" && first !== undefined) {
    return explain(first, files.slice(1), values);
  }
  if (command === "survey" && first !== undefined && files.length === 1)
    return survey(first, { ...values, identity: identityOf(values.collectivite, values.date) });
  if (command === "consolidate" && files.length > 1) {
    return consolidate(files.slice(0, -1), files.at(-1) ?? "", values);
  }
  if (first !== undefined && second !== undefined && files.length === 2) {
    if (command === "fix") return fix(first, second, { ...values, rules: knownRules(values.rule) });
    if (command === "fill") return fill(first, second, values);
    if (command === "annotate") return annotate(first, second, values);
    if (command === "mark") return mark(first, second, values);
    if (command === "report") return report(first, second, values);
    if (command === "fiches") return fiches(first, second, values);
    if (command === "unmark") return unmark(first, second);
    if (command === "learn") {
      return learn(first, second, { sheet: values.sheet, year: yearFrom(values.year) });
    }
  }
  throw usage(
    command === undefined
      ? "Que faire ?"
      : `« ${command} » avec ces fichiers n'est pas une commande.`,
  );
}

/**
 * Runs the command line: prints, and sets the exit status (0 nothing blocking, 1 something blocking, 2 unreadable or wrong usage).
 * @param evaluate how the process makes code of Microsoft's library
 */
export async function main(args: readonly string[], evaluate: Evaluate): Promise<void> {
  // A reader that has seen enough (« | head ») closes the pipe: no error for that.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  evaluateWith(evaluate);
  try {
    const { output, status, errors = [] } = await run(args);
    for (const error of errors) console.error(forTerminal(error));
    if (output !== "") process.stdout.write(`${forTerminal(output)}\n`);
    process.exitCode = status;
  } catch (error) {
    if (!(error instanceof CommandFailure) && !(error instanceof ExcelFailure)) throw error;
    console.error(forTerminal(error instanceof CommandFailure ? error.told : error.message));
    process.exitCode = error instanceof CommandFailure ? error.data.status : 2;
  }
}
