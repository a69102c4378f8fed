import { french } from "../../plan/typography";
import { SurveyFailure } from "../failure";

/** A long form weighs some megabytes; beyond, it is something else. */
export const LARGEST_PAGE = 15_000_000;

const SAVE_AGAIN =
  "dans le navigateur, ouvrez le formulaire, puis « Enregistrer la page sous… », type « Page web, complète », et choisissez le fichier .htm ou .html";

function refuse(sentence: string): never {
  throw new SurveyFailure(french(sentence));
}

function decoder(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder("utf-8", { fatal: true });
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder(bytes).decode(bytes);
  } catch {
    // Not UTF-8: an old page, or no text at all, which the checks below tell.
    return new TextDecoder("windows-1252").decode(bytes);
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
