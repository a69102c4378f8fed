import { french } from "../../plan/typography";
import { datumLabel, type Identity } from "../data/datum";
import { planData, type PlanData } from "../data/planData";
import { valueOfDatum } from "../data/read";
import type { Plan } from "../../plan/plan";
import type { FormDefinition, Question } from "../form/definition";
import { fieldsOf, type Field } from "../form/fields";
import type { Mapping } from "../form/mapping";
import type { Answer } from "./answer";
import { mappedFields, type MappedField } from "./mapped";
import { withMatrixProblems } from "./matrix";
import { blocking, isBlocked, notice, type Problem } from "./problems";
import { hiddenQuestions, withVisibility } from "./visibility";
import { fieldValue } from "./value";
import { uncovered } from "./coverage";

/** All the answers of a plan to a form, in the form's order, checked before anything is sent. */
export interface Answers {
  readonly definition: FormDefinition;
  readonly data: PlanData;
  /** Those that have a value or a problem; fields that stay empty by right are left out. */
  readonly answers: readonly Answer[];
  /** What the plan has and no answer tells, and what the mapping names and the form doesn't have: French sentences. */
  readonly gaps: readonly string[];
  /** Questions that nothing here fills (a file to join, a ranking…): the officer answers them. */
  readonly byHand: readonly Question[];
  /** No answer would be refused, and nothing of the plan is lost. */
  readonly isValid: boolean;
}

function answerOf(field: Field, mapped: MappedField | undefined, data: PlanData): Answer {
  const planValue = mapped ? valueOfDatum(data, mapped.datum) : ({ kind: "blank" } as const);
  const form = fieldValue(field, planValue, mapped?.choices);
  const problems: Problem[] = [...form.problems];
  if (form.value === "" && !isBlocked(problems) && field.required) {
    const cause = mapped
      ? `Le plan n'a rien pour « ${datumLabel(mapped.datum)} »`
      : "Rien du plan n'y est rattaché";
    problems.push(
      blocking("missing", `Réponse obligatoire. ${cause} : répondez dans le formulaire.`),
    );
  }
  if (field.question.isRepeated && form.value !== "" && !field.readOnly) {
    problems.push(notice("repeated", "Le formulaire la demande deux fois : écrivez-la deux fois."));
  }
  if (field.readOnly && form.value !== "") {
    problems.push(notice("readOnly", "Le formulaire la remplit lui-même : elle ne se saisit pas."));
  }
  return { ...form, field, datum: mapped?.datum ?? null, problems };
}

/** The answers of a plan to a form, by a mapping. Nothing is sent; nothing is left unsaid. */
export function surveyAnswers(
  plan: Plan,
  definition: FormDefinition,
  mapping: Mapping,
  identity: Identity = {},
): Answers {
  return answersOf(planData(plan, identity), definition, mapping);
}

/** The same from data already read. */
export function answersOf(data: PlanData, definition: FormDefinition, mapping: Mapping): Answers {
  const fields = fieldsOf(definition);
  const { mapped, lost } = mappedFields(definition, fields, mapping, data.lines.length);
  const all = fields.map((field) => answerOf(field, mapped.get(field), data));
  const hidden = hiddenQuestions(definition, all);
  const answers = withMatrixProblems(withVisibility(hidden, all)).filter(
    ({ value, problems }) => value !== "" || problems.length > 0,
  );
  const gaps = [...lost, ...uncovered(data, answers)].map(french);
  return {
    definition,
    data,
    answers,
    gaps,
    byHand: definition.questions.filter(
      (question) => question.type === "unsupported" && !hidden.has(question),
    ),
    isValid: gaps.length === 0 && !answers.some(({ problems }) => isBlocked(problems)),
  };
}
