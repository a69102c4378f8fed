import { keyOf, type FormDefinition, type Question } from "../form/definition";
import { fieldsOfQuestion } from "../form/fields";
import { isLinesMapping, type Mapping } from "../form/mapping";
import { mostLike, type Confidence } from "./score";
import { matrixProposals, tableProposals, type Proposal } from "./tables";
import { QUESTION_WORDINGS } from "./wordings";

function questionProposals(question: Question): Proposal[] {
  const key = keyOf(question);
  const like = mostLike(
    question.label,
    QUESTION_WORDINGS.filter(({ types }) => types.includes(question.type)),
  );
  if (key === null || !like) return [];
  return [
    {
      entry: { question: key, row: null, column: null, datum: like.value },
      confidence: like.confidence,
    },
  ];
}

/** Whether the form asks for it: a cell that it works out by itself takes nothing. */
function isAsked(question: Question, { entry }: Proposal): boolean {
  return (
    isLinesMapping(entry) ||
    fieldsOfQuestion(question).some(
      ({ row, column }) => row === entry.row && column === entry.column,
    )
  );
}

/**
 * Proposes what of the plan goes where, by likeness of the wordings, with how sure that is. Nothing is
 * proposed for what the form fills itself, nor for what is like nothing in the plan.
 */
export function proposeMapping(definition: FormDefinition): Proposal[] {
  return definition.questions.flatMap((question) => {
    if (question.readOnly || question.type === "unsupported") return [];
    if (question.type === "table" || question.type === "complexTable") {
      return tableProposals(question).filter((proposal) => isAsked(question, proposal));
    }
    if (question.type === "matrix") return matrixProposals(question);
    return questionProposals(question);
  });
}

/** The mapping that proposals make: those at least as sure as asked. */
export function mappingOf(proposals: readonly Proposal[], least: Confidence = "doubtful"): Mapping {
  const order: readonly Confidence[] = ["doubtful", "likely", "sure"];
  return {
    entries: proposals
      .filter(({ confidence }) => order.indexOf(confidence) >= order.indexOf(least))
      .map(({ entry }) => entry),
  };
}
