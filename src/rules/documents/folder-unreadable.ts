import type { FolderRule } from "../../judgement/papers/folder";
import { SENT_AS_EXCEL } from "./basis";

const messages = {
  unreadable: (file: string, reason: string) => `« ${file} » n'est pas compté. ${reason}`,
};

/** A file that may be a plan and could not be read as one. */
export const folderUnreadable: FolderRule = {
  id: "folder-unreadable",
  family: "documents",
  severity: "info",
  title: "Fichier du dossier non lu",
  basis: SENT_AS_EXCEL,
  why: "Ce qui n'est pas lu n'est dans aucune somme : mieux vaut le savoir avant de les transmettre.",
  remedy: "Demandez un nouvel envoi du plan au format Excel (.xlsx).",
  *check({ unreadable }) {
    for (const { file, reason } of unreadable) {
      yield { file, cells: [], message: messages.unreadable(file, reason) };
    }
  },
};
