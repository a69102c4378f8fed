import type { FolderRule } from "../../judgement/papers/folder";
import { SENT_AS_EXCEL } from "./basis";

const messages = {
  blank: (file: string) => `« ${file} » est un modèle vierge : sans action ni montant.`,
};

/** The template as it was sent out: nothing to count. */
export const folderBlank: FolderRule = {
  id: "folder-blank",
  family: "documents",
  severity: "info",
  title: "Modèle vierge dans le dossier",
  basis: SENT_AS_EXCEL,
  why: "Un modèle vierge compté comme un plan ferait croire à un département qui ne demande rien.",
  remedy: "Retirez-le du dossier, ou demandez au département son plan rempli.",
  *check({ blank }) {
    for (const file of blank) yield { file, cells: [], message: messages.blank(file) };
  },
};
