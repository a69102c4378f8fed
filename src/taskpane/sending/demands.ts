import type { JudgedPapers } from "../../checking/judgedPapers";
import { verdictSentence } from "../../checking/verdictSentence";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { recapWrites } from "../../judgement/recapFill";
import { recapStanding } from "../recap/recapStanding";
import type { Finding } from "../../judgement/finding";
import type { Checked, Page } from "../state/paneState";
import { counted } from "../words/typography";

/** Something that the template asks for before the plan is sent. */
export interface Demand {
  readonly title: string;
  readonly isMet: boolean;
  /** What is left to do, or what shows that nothing is. */
  readonly note: string;
  /** Where in the pane it is settled; null when « Préparer l'envoi » or Excel does it. */
  readonly page: Page | null;
}

/** The rules on the table's structure, which the template says not to alter. */
const STRUCTURE: readonly string[] = ["missing-column", "header-altered", "extra-column"];

/** What the template's own instructions ask, each met or not. */
export function demandsOf(
  checked: Checked,
  plan: Plan,
  isMarked: boolean,
  papers: JudgedPapers | null = null,
): readonly Demand[] {
  return [
    {
      title: "Constats traités",
      isMet: checked.report.verdict === "ready",
      note: [
        verdictSentence(checked.report),
        ...(checked.justified.length > 0
          ? [counted(checked.justified.length, "écart justifié", "écarts justifiés")]
          : []),
      ].join(" · "),
      page: "control",
    },
    structureDemand(checked.report.findings),
    recapDemand(plan),
    ...(papers ? [papersDemand(papers)] : []),
    {
      title: "Fichier au format Excel",
      isMet: /\.xls[xm]$/i.test(checked.file),
      note: /\.xls[xm]$/i.test(checked.file)
        ? checked.file
        : "Enregistrez le classeur au format Excel (.xlsx), pas en PDF.",
      page: null,
    },
    {
      title: "Surlignages effacés",
      isMet: !isMarked,
      note: isMarked
        ? french("« Préparer l'envoi » les efface.")
        : "Le classeur n'a plus de surlignage de ce volet.",
      page: null,
    },
  ];
}

/** The columns must be the template's; lines that it has and the plan has not are told beside. */
function structureDemand(findings: readonly Finding[]): Demand {
  const count = (rules: readonly string[]) =>
    findings.filter(({ rule }) => rules.includes(rule)).length;
  const altered = count(STRUCTURE);
  const absent = count(["missing-objective"]);
  const columns =
    altered === 0
      ? "Les colonnes sont celles du modèle"
      : `${counted(altered, "colonne ou en-tête diffère", "colonnes ou en-têtes diffèrent")} du modèle`;
  const lines = `${counted(absent, "objectif du modèle n'a", "objectifs du modèle n'ont")} pas de ligne`;
  return {
    title: "Colonnes du modèle intactes",
    isMet: altered === 0,
    note: french(absent === 0 ? `${columns}.` : `${columns} ; ${lines}.`),
    page: "control",
  };
}

/** Asked only where papers were compared: they leave with the plan. */
function papersDemand({ report: { summary } }: JudgedPapers): Demand {
  const { blocking, warning } = summary;
  const left =
    blocking > 0
      ? `${counted(blocking, "écart bloquant", "écarts bloquants")} à corriger`
      : `${counted(warning, "écart")} à relire`;
  return {
    title: "Pièces en accord avec le plan",
    isMet: blocking + warning === 0,
    note: blocking + warning === 0 ? "Le plan dit ce qu'elles disent." : `${left}.`,
    page: "papers",
  };
}

function recapDemand(plan: Plan): Demand {
  const demand = { title: "Tableau vert rempli", page: "recap" } as const;
  switch (recapStanding(plan)) {
    case "missing":
      return { ...demand, isMet: false, note: "Recopiez celui du modèle officiel sous le plan." };
    case "none":
      return { ...demand, isMet: true, note: "Le modèle de cette édition n'en a pas." };
    case "partial": {
      const note = french("Un montant du plan ne se lit pas : ses totaux ne sont pas connus.");
      return { ...demand, isMet: false, note };
    }
    case "to-fill": {
      const note = `${counted(recapWrites(plan).length, "cellule")} à remplir.`;
      return { ...demand, isMet: false, note };
    }
    case "right":
      return { ...demand, isMet: true, note: "Il reprend les totaux du plan." };
  }
}
