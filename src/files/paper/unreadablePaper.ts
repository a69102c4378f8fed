import { french } from "../../plan/typography";
import { UnreadableFile } from "../zip/unreadableFile";

/** Why a paper could not be read: for programs that branch on it; the message is for the user. */
export type PaperRefusal =
  | "empty"
  | "old-word"
  | "open-document"
  | "rich-text"
  | "encrypted"
  | "image-only"
  | "picture"
  | "not-a-paper"
  | "damaged"
  | "too-large";

/** A paper that cannot be read. Its message is a French sentence: what it is, what to do. */
export class UnreadablePaper extends Error {
  override readonly name = "UnreadablePaper";

  constructor(
    readonly reason: PaperRefusal,
    message: string,
  ) {
    super(french(message));
  }
}

const SENTENCES: Readonly<Record<PaperRefusal, string>> = {
  empty: "Ce fichier est vide. Demandez-en un nouvel envoi, puis choisissez-le à nouveau.",
  "old-word":
    "Ce document est au format Word 97-2003 (.doc). Enregistrez-le en .docx, puis choisissez-le à nouveau.",
  "open-document":
    "Ce document est au format OpenDocument (.odt). Enregistrez-le en .docx, puis choisissez-le à nouveau.",
  "rich-text":
    "Ce document est au format RTF. Ouvrez-le dans Word et enregistrez-le en .docx, puis choisissez-le à nouveau.",
  encrypted:
    "Ce document est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe et enregistrez-le, puis choisissez-le à nouveau.",
  "image-only":
    "Ce PDF est une image : aucun texte à lire. Choisissez le fichier Word, ou un PDF enregistré depuis Word.",
  picture:
    "Ce fichier est une image : aucun texte à lire. Choisissez le fichier Word, ou un PDF enregistré depuis Word.",
  "not-a-paper":
    "Ce fichier n'est ni un document Word (.docx) ni un PDF. Choisissez la pièce dans l'un de ces deux formats.",
  damaged:
    "Ce document est endommagé. Ouvrez-le dans Word et enregistrez-le sous un autre nom, ou demandez-en un nouvel envoi.",
  "too-large":
    "Ce document est trop volumineux. Supprimez-en les images inutiles ou séparez-le en plusieurs fichiers, puis choisissez-le à nouveau.",
};

/** The refusal of a paper for that reason, with its sentence. */
export function unreadable(reason: PaperRefusal): UnreadablePaper {
  return new UnreadablePaper(reason, SENTENCES[reason]);
}

/** What stopped the reading of a zip or of its XML, said of a paper; anything else stays as it is. */
export function asPaperRefusal(error: unknown): unknown {
  if (!(error instanceof UnreadableFile)) return error;
  if (error.reason === "encrypted" || error.reason === "too-large") return unreadable(error.reason);
  return unreadable("damaged");
}
