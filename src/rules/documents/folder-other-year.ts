import type { FolderPlan, FolderRule } from "../../judgement/papers/folder";
import { SENT_AS_EXCEL } from "./basis";

const messages = {
  other: ({ file, year, name }: FolderPlan, most: number) =>
    `Le plan de ${name} (« ${file} ») est de ${String(year)}, dans un dossier de ${String(most)} : il est compté à part.`,
};

/** A plan of another year than most of the folder: never in their sums. */
export const folderOtherYear: FolderRule = {
  id: "folder-other-year",
  family: "documents",
  severity: "warning",
  title: "Plan d'une autre année dans le dossier",
  basis: SENT_AS_EXCEL,
  why: "Deux années ne s'additionnent pas, et les objectifs d'une édition ne sont pas ceux d'une autre.",
  remedy: "Demandez le plan de l'année du dossier, ou rangez celui-ci avec ceux de son année.",
  *check({ plans, year }) {
    if (year === null) return;
    for (const plan of plans) {
      if (plan.year !== year) {
        yield {
          file: plan.file,
          cells: [],
          message: messages.other(plan, year),
          found: String(plan.year),
          expected: String(year),
        };
      }
    }
  },
};
