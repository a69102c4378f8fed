import { french } from "../../plan/typography";
import { SurveyFailure } from "../form/failure";

/** A long form weighs some megabytes; beyond, it is something else. */
export const LARGEST_PAGE = 15_000_000;

const SAVE_AGAIN =
  "dans le navigateur, ouvrez le formulaire, puis « Enregistrer la page sous… », type « Page web, complète », et choisissez le fichier .htm ou .html";

function refuse(sentence: string): never {
  throw new SurveyFailure(french(sentence));
}

const LESS_THAN = 0x3c;

/** UTF-16, by its mark or by its first sign « < »; else UTF-8, without a fault. */
function decoder([first, second]: Uint8Array): TextDecoder {
  const isLittle = (first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN);
  if (isLittle || isBig) return new TextDecoder(isLittle ? "utf-16le" : "utf-16be");
  return new TextDecoder("utf-8", { fatal: true });
}

/** A page in an older encoding, which it declares; or no text at all, which the checks below tell. */
function decodedAsDeclared(bytes: Uint8Array): string {
  const old = new TextDecoder("windows-1252");
  const [, declared = ""] =
    /charset=["']?([\w-]{1,40})/i.exec(old.decode(bytes.subarray(0, 4096))) ?? [];
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return old.decode(bytes);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder(bytes).decode(bytes);
  } catch {
    return decodedAsDeclared(bytes);
  }
}

/**
 * The text of a saved page.
 * @throws {SurveyFailure} in French: too large, single-file archive, no HTML
 */
export function pageText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_PAGE) {
    refuse("Ce fichier est trop gros pour une page enregistrée : plus de 15 Mo.");
  }
  const text = decoded(bytes).replace(/^\uFEFF/, "");
  const start = text.slice(0, 4096);
  if (/^(?:From: <Saved by|MIME-Version:)/im.test(start) && /multipart\/related/i.test(start)) {
    refuse(
      `Cette page a été enregistrée en un seul fichier (.mht), qui ne se lit pas : ${SAVE_AGAIN}.`,
    );
  }
  if (text.includes("\0") || !/<(?:!doctype\s+html|html|head|body|div|form)\b/i.test(text)) {
    refuse(`Ce fichier n'est pas une page web : ${SAVE_AGAIN}.`);
  }
  return text;
}
