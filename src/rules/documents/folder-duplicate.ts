import type { FolderRule, Replaced } from "../../judgement/papers/folder";
import { SENT_AS_EXCEL } from "./basis";

const messages = {
  same: ({ file, by, name }: Replaced) =>
    `« ${file} » et « ${by} » portent le même plan (${name}), ligne pour ligne : il n'est compté qu'une fois.`,
  older: ({ file, by, name }: Replaced) =>
    `« ${file} » est une autre version du plan de « ${by} » (${name}) : seule la plus récente est comptée.`,
};

/** Two versions of one plan: the newest counts, unless the reader decides otherwise. */
export const folderDuplicate: FolderRule = {
  id: "folder-duplicate",
  family: "documents",
  severity: "warning",
  title: "Plan reçu en plusieurs versions",
  basis: SENT_AS_EXCEL,
  why: "Un plan compté deux fois fausse toutes les sommes du dossier.",
  remedy: "Confirmez la version qui compte ; si ce sont deux plans, comptez les deux.",
  *check({ replaced }) {
    for (const one of replaced) {
      yield {
        file: one.file,
        cells: [],
        message: one.isSame ? messages.same(one) : messages.older(one),
      };
    }
  },
};
