import { french } from "../../plan/typography";
import type { Answers } from "../../survey/answers/answers";
import { isBlocked } from "../../survey/answers/problems";
import type { KeptForm } from "../../survey/kept/keptForm";
import { answersPrint, copyState, type Progress } from "../../survey/kept/progress";
import { counted, frenchDay } from "../words/typography";
import type { PlanStanding } from "./planStanding";
import type { Part } from "./state/formState";

/** Where one stands with the form: what is so, in one line, and what to do next. */
export interface Stage {
  readonly tone: "blocking" | "warning" | "ready" | "none";
  readonly title: string;
  readonly next: string;
  /** The part of the page where that is done. */
  readonly part: Part;
  /** The plan is to be mended before. */
  readonly isPlanFirst?: boolean;
}

const NONE: Stage = {
  tone: "none",
  title: "Aucun formulaire relevé",
  next: "Ouvrez le formulaire, enregistrez sa page, puis choisissez-la ici.",
  part: "capture",
};

/**
 * What the officer sees first. `answers` is null as long as there is no form; `standing`, when nothing
 * in the plan is to be mended before it is typed anywhere: else that comes first.
 */
export function stageOf(
  form: KeptForm | null,
  answers: Answers | null,
  progress: Progress,
  isStale: boolean,
  standing: PlanStanding | null = null,
): Stage {
  const stage = !form || !answers ? NONE : stageOfForm(form, answers, progress, isStale);
  // What is old is checked again by itself: what it says of the plan is not said again meanwhile.
  const shown = standing && !isStale ? planFirst(stage, standing, answers) : stage;
  return { ...shown, title: french(shown.title), next: french(shown.next) };
}

/** The plan first; then how the answers stand or, as long as there are none to type, what may be done meanwhile. */
function planFirst(stage: Stage, { title, note }: PlanStanding, answers: Answers | null): Stage {
  const next = FILLING.includes(stage.part)
    ? `${note(answers)} ${stage.title}.`
    : `${note(null)} En attendant : ${lowered(stage.next)}`;
  return { ...stage, tone: "warning", title, next, isPlanFirst: true };
}

/** The parts where answers are carried over. */
const FILLING: readonly Part[] = ["fill", "answers", "link"];

function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function stageOfForm(
  { definition, changes }: KeptForm,
  answers: Answers,
  progress: Progress,
  isStale: boolean,
): Stage {
  if (definition.captured === null) {
    return {
      tone: "warning",
      title: "Exemple de formulaire, non vérifié",
      next: "Pour votre saisie, relevez le vrai formulaire.",
      part: "capture",
    };
  }
  if (definition.verifiedOn === null) {
    return changes.length > 0
      ? {
          tone: "warning",
          title: `Le formulaire a changé : ${counted(changes.length, "différence")}`,
          next: "Relisez-les et les correspondances, puis dites-les vérifiées.",
          part: "mapping",
        }
      : {
          tone: "warning",
          title: "Correspondances non vérifiées",
          next: "Formulaire relevé : relisez où va chaque donnée, puis dites-le vérifié.",
          part: "mapping",
        };
  }
  if (isStale) {
    return {
      tone: "warning",
      title: "La feuille a changé depuis la vérification",
      next: "Vérifiez à nouveau le plan avant de saisir.",
      part: "fill",
    };
  }
  return changedSince(answers, progress) ?? readiness(answers);
}

/** The plan is not what was copied or handed over. */
function changedSince(answers: Answers, progress: Progress): Stage | null {
  const toRedo = answers.answers.filter((one) => copyState(progress, one) === "changed").length;
  const { handed } = progress;
  if (toRedo === 0 && (handed === null || handed.print === answersPrint(answers))) return null;
  const since = handed === null ? "vos copies" : `votre saisie du ${frenchDay(handed.on)}`;
  return {
    tone: "warning",
    title: `Les réponses ont changé depuis ${since}`,
    next:
      toRedo > 0
        ? `${counted(toRedo, "réponse copiée est à reprendre", "réponses copiées sont à reprendre")} dans le formulaire.`
        : "Préparez la saisie à nouveau, ou reprenez le formulaire.",
    part: toRedo > 0 ? "answers" : "fill",
  };
}

/** « 56 réponses prêtes, 2 à corriger ». */
function readiness({ answers, gaps }: Answers): Stage {
  const wrong = answers.filter(({ problems }) => isBlocked(problems)).length;
  const ready = counted(answers.length - wrong, "réponse prête", "réponses prêtes");
  if (wrong === 0 && gaps.length === 0) {
    return {
      tone: "ready",
      title: ready,
      next: "Remplissez le formulaire d'un coup, ou copiez les réponses une à une.",
      part: "fill",
    };
  }
  const left = [
    ...(wrong > 0 ? [`${String(wrong)} avec un problème`] : []),
    ...(gaps.length > 0 ? [counted(gaps.length, "donnée sans place", "données sans place")] : []),
  ];
  return {
    tone: "blocking",
    title: [ready, ...left].join(", "),
    next:
      wrong > 0
        ? "Ce qui n'entrera pas est dit sous « Remplir d'un coup »."
        : "Ce qui n'a pas de place est dit sous les correspondances.",
    part: wrong > 0 ? "fill" : "mapping",
  };
}
