import { clean, fold } from "../../plan/text";

/** What a file's name says of the plan that it holds. */
export interface FileName {
  /** The département's, as it is written; empty where the name says nothing of it. */
  readonly name: string;
  /** « v3 » is 3, « v2.1 » is 2.1; null without. */
  readonly version: number | null;
  /** « DEF », « final », « signé »: its sender holds it for the last one. */
  readonly isFinal: boolean;
}

const EXTENSION = /\.(?:xls[xmb]?|xlt[xm]|ods|pdf|docx?)$/i;
const VERSION = /(^|[^\p{L}\d])v(?:ersion)?[ .]?(\d{1,3}(?:[.,]\d{1,2})?)(?![\p{L}\d])/iu;
const FINAL =
  /(^|[^\p{L}\d])(?:def(?:initi(?:f|ve))?|défini(?:tif|tive)|final(?:e|isée?)?|vf|vdef|signée?|validée?|adoptée?)(?![\p{L}\d])/iu;

/** Words that every file of a folder can bear: what is left is the département's name. */
const WORDS: readonly RegExp[] = [
  /(^|[^\p{L}\d])20\d\d(?:\s?[-/]\s?20\d\d)?(?![\p{L}\d])/gu,
  /(^|[^\p{L}\d])(?:copie(?: de)?|copy(?: of)?|\(?version finale\)?)(?![\p{L}\d])/giu,
  /(^|[^\p{L}\d])annexe(?: ?\d(?:[. ]\d)?)?(?![\p{L}\d])/giu,
  /(^|[^\p{L}\d])(?:plans?(?: d['’ ]? ?actions?| actions?)?|pa|pda|actions?)(?![\p{L}\d])/giu,
  /(^|[^\p{L}\d])(?:mod[eè]le|vierge|tableau|fichier|document|classeur|export|contractualisation|contrat|pr[eé]vention|protection(?: de l['’]enfance)?|enfance|pr[eé]f(?:et)?|ars|envoi|envoyé|corrig[ée]e?|rempli|complété|à valider|projet)(?![\p{L}\d])/giu,
];

/** Days, and the number of a copy. */
const DATES: readonly RegExp[] = [
  /\b20\d\d[-. ]?(?:0[1-9]|1[0-2])[-. ]?(?:0[1-9]|[12]\d|3[01])\b/gu,
  /\b(?:0?[1-9]|[12]\d|3[01])[-. ]?(?:0[1-9]|1[0-2])[-. ]?20\d\d\b/gu,
  /\(\d{1,2}\)/gu,
];

/** « Plan d'action Hautes-Combes v3 DEF.xlsx »: Hautes-Combes, version 3, final. */
export function readFileName(file: string): FileName {
  const base = baseName(file).normalize("NFC").replace(EXTENSION, "");
  const text = base.replace(/[_+<>]/g, " ");
  const version = VERSION.exec(text)?.[2];
  const withoutVersion = text.replace(VERSION, "$1 ");
  const isFinal = FINAL.test(withoutVersion);
  let name = withoutVersion.replace(new RegExp(FINAL.source, "giu"), "$1 ");
  for (const date of DATES) name = name.replace(date, " ");
  for (const word of WORDS) name = name.replace(word, "$1 ");
  name = bare(clean(name).replace(/\s+/g, " "));
  return {
    name: /[\p{L}\d]/u.test(name) ? name : "",
    version: version === undefined ? null : Number(version.replace(",", ".")),
    isFinal,
  };
}

/** What can stand at either end of a name and is none of it: « de la », « - », « Département du ». */
const LEADING =
  /^(?:[-–—.,;&()\s]+|(?:conseil départemental|département|departement|pour|et|de|du|des|la|le|les)\s+|[dl]['’]\s?)/iu;
const TRAILING = /(?:[-–—.,;&()\s]+|\s(?:et|de|du|des|la|le|les|d['’]|l['’]))$/iu;

function bare(text: string): string {
  const less = text.replace(LEADING, "").replace(TRAILING, "");
  return less === text ? text : bare(less);
}

/** The département that a plan's title names: « Plan d'action du Département de la Loire – 2024 ». */
export function nameInTitle(title: string): string {
  const found =
    /(?:[Cc]onseil départemental|[Dd]épartement|[Cc]ollectivité)\s+(?:de la|de l['’]|des|du|de|d['’])\s*([\p{Lu}][\p{L}'’ -]*)/u.exec(
      clean(title),
    ) ??
    /((?:métropole|collectivité) (?:de|d['’]|du|européenne d['’])\s*[\p{Lu}][\p{L}'’ -]*)/iu.exec(
      clean(title),
    );
  return (found?.[1] ?? "").replace(/\s+[-–—].*$/u, "").trim();
}

/** The last part of a path, whatever its slashes. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).pop() ?? file;
}

/** The folder that a file stands in; empty without any. */
export function parentName(file: string): string {
  return file.split(/[\\/]/).at(-2) ?? "";
}

/** Two writings of one name: « VAL D'AMBRE » and « Val d’Ambre », « Marche-Boisée » and « marche boisee ». */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
