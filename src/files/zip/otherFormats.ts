import { UnreadableFile, type RefusalReason } from "./unreadableFile";

const SAVE_AS = "enregistrez-le au format « Classeur Excel (.xlsx) »";

/** Refuses, by its first bytes, what is not a zip. @throws UnreadableFile that says what it is. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    refuse("empty", "Ce fichier est vide. Demandez-en un nouvel envoi au format .xlsx.");
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return;
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseCompoundFile(bytes);
  const start = openingText(bytes);
  if (start?.startsWith("%pdf") === true) {
    refuse(
      "pdf",
      "Ce fichier est un PDF. Demandez le plan d’action au format Excel (.xlsx) : le modèle exclut le PDF.",
    );
  }
  if (start !== null) refuseText(start);
  refuse(
    "not-a-workbook",
    "Ce fichier n’est pas un classeur Excel. Choisissez le plan d’action au format .xlsx.",
  );
}

/** Refuses, by its entries, a zip that holds something else. */
export function refuseOtherArchives(parts: ReadonlyMap<string, Uint8Array>): void {
  const names = new Set([...parts.keys()].map((name) => name.replaceAll("\\", "/").toLowerCase()));
  const mimetype = new TextDecoder().decode(parts.get("mimetype"));
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    refuse(
      "ods",
      `Ce fichier est un classeur OpenDocument (.ods). Ouvrez-le dans LibreOffice ou Excel et ${SAVE_AS}.`,
    );
  }
  if (names.has("xl/workbook.bin")) {
    refuse(
      "xlsb",
      `Ce fichier est un classeur Excel binaire (.xlsb). Ouvrez-le dans Excel et ${SAVE_AS}.`,
    );
  }
  if (names.has("word/document.xml") || names.has("ppt/presentation.xml")) {
    refuse(
      "word-or-powerpoint",
      "Ce fichier est un document Word ou PowerPoint, pas un classeur. Choisissez le plan d’action au format .xlsx.",
    );
  }
}

/** A zip without a workbook in it. */
export function withoutWorkbook(): UnreadableFile {
  return new UnreadableFile(
    "not-a-workbook",
    "Ce fichier est une archive ZIP qui ne contient pas de classeur Excel. Choisissez le plan d’action au format .xlsx.",
  );
}

/** Office's files before 2007, and the envelope of encrypted ones since. */
function refuseCompoundFile(bytes: Uint8Array): never {
  if (holdsUtf16(bytes, "EncryptedPackage")) {
    refuse(
      "encrypted",
      "Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez-le de nouveau.",
    );
  }
  if (holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book")) {
    refuse(
      "old-xls",
      `Ce fichier est un classeur Excel 97-2003 (.xls). Ouvrez-le dans Excel et ${SAVE_AS}.`,
    );
  }
  refuse(
    "not-a-workbook",
    "Ce fichier vient d’une ancienne version d’Office et n’est pas un classeur .xlsx. Choisissez le plan d’action au format .xlsx.",
  );
}

function refuseText(start: string): never {
  if (/<(!doctype html|html|head|meta|table|body)/.test(start)) {
    refuse(
      "html",
      `Ce fichier est une page web enregistrée sous un nom de classeur. Ouvrez-le dans Excel et ${SAVE_AS}.`,
    );
  }
  if (start.startsWith("<?xml")) {
    refuse(
      "text",
      `Ce fichier est un document XML, pas un classeur .xlsx. Ouvrez-le dans Excel et ${SAVE_AS}.`,
    );
  }
  refuse(
    "text",
    "Ce fichier est du texte (un CSV, par exemple), pas un classeur Excel. Demandez le plan d’action au format .xlsx, sans changer sa mise en forme.",
  );
}

/** The first kilobyte in lower case, or null when it is not text. */
function openingText(bytes: Uint8Array): string | null {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const label = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "windows-1252";
  const text = new TextDecoder(label).decode(bytes.subarray(0, 1024)).replace(/^ï»¿/, "");
  const controls = Array.from(text).filter(
    (char) => char < " " && !"\t\r\n\f".includes(char),
  ).length;
  const isPdf = text.startsWith("%PDF");
  return controls === 0 || isPdf ? text.trimStart().toLowerCase() : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names of a compound file's streams are UTF-16, each filling its 64 bytes with zeros. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const needle = Array.from(`${name}\0`).flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuse(reason: RefusalReason, message: string): never {
  throw new UnreadableFile(reason, message);
}
