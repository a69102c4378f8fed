import type { Severity } from "../../judgement/finding";
import { french } from "../../plan/typography";
import type { Folder, FolderYear } from "../folder/folder";
import type { AsideKind, PlanEntry } from "../folder/entry";
import { ZERO, formatWholeEuros } from "../../plan/money";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  blocking: "Bloquant",
  warning: "Avertissement",
  info: "Information",
};

export const ASIDE_WORDS: Readonly<Record<AsideKind, string>> = {
  "passed-over": "Ignoré",
  unreadable: "Non lu",
  "no-plan": "Sans plan",
  blank: "Modèle vierge",
  replaced: "Autre version",
  "by-hand": "Écarté",
};

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}

/** « 2024 : 4 plans, 3 393 000 € demandés à l'État, dont 1 614 000 € au 304. » */
export function yearSentence({ year, plans, all, totals }: FolderYear): string {
  const bop = totals.get("BOP 304")?.state ?? ZERO;
  const part = bop.isZero() ? "" : `, dont ${formatWholeEuros(bop)} au 304`;
  return french(
    `${String(year)} : ${counted(plans.length, "plan", "plans")}, ${formatWholeEuros(all.state)} demandés à l'État${part}.`,
  );
}

/** « 6 plans retenus, 2 fichiers écartés. »; what was no plan to begin with is not counted. */
export function folderSentence({ plans, aside }: Folder): string {
  const left = aside.filter(({ kind }) => kind !== "passed-over").length;
  return `${counted(plans.length, "plan retenu", "plans retenus")}, ${counted(left, "fichier écarté", "fichiers écartés")}.`;
}

/** What a reader of sums has to know of a plan. */
export function remarksOf(plan: PlanEntry): string[] {
  return [
    ...(plan.isPartial ? ["Des montants n'ont pas été lus : les sommes ne les comptent pas."] : []),
    ...(plan.recapDiffers
      ? ["Compté par ses lignes : son tableau récapitulatif dit autre chose."]
      : []),
    ...(plan.isEditionSure ? [] : ["Édition incertaine."]),
    ...(plan.nameFrom === "identity" || plan.nameFrom === "hand"
      ? []
      : [`Nom tiré ${NAME_WORDS[plan.nameFrom]} : à confirmer.`]),
    ...(plan.summary.blocking > 0 ? ["Ses montants peuvent encore changer."] : []),
  ].map(french);
}

const NAME_WORDS = { file: "du fichier", title: "du titre", folder: "du dossier" } as const;
