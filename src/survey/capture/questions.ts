import { NO_LIMITS, type Item, type Question, type QuestionType } from "../form/definition";
import { attribute, classesOf, textOf, withClass, withTag, type Element } from "./html";
import { answerInputs, isChoiceInput, optionsOf } from "./inputs";
import { isReadOnly, isRequired, limitsOf } from "./limits";
import { complexCells } from "./complexTable";
import { matrixHeaders, tableHeaders } from "./tables";

/** What EUSurvey calls the container of each kind of question. */
const TYPES: Readonly<Record<string, QuestionType>> = {
  freetextitem: "text",
  regexitem: "regex",
  emailitem: "email",
  numberitem: "number",
  dateitem: "date",
  timeitem: "time",
  singlechoiceitem: "single",
  multiplechoiceitem: "multiple",
  matrixitem: "matrix",
  mytableitem: "table",
  complextableitem: "complexTable",
  rankingitem: "unsupported",
  ratingitem: "unsupported",
  formulaitem: "unsupported",
  uploaditem: "unsupported",
  galleryitem: "unsupported",
  confirmationitem: "unsupported",
};

/** The kind of question in a container; null for a section, a text, a picture. */
export function typeOf(container: Element): QuestionType | null {
  for (const name of classesOf(container)) {
    const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    if (type !== undefined) return type;
  }
  return null;
}

function refined(type: QuestionType, inputs: readonly Element[]): QuestionType {
  const hasBoxes = inputs.some((input) => attribute(input, "type") === "checkbox");
  const isOdd = inputs.some(
    (input) => classesOf(input).includes("sliderbox") || attribute(input, "type") === "password",
  );
  // A matrix of boxes takes several columns, a slider its own gestures: their filling is not known.
  return (type === "matrix" && hasBoxes) || isOdd ? "unsupported" : type;
}

function partsOf(
  container: Element,
  type: QuestionType,
): Pick<Question, "options" | "rows" | "columns" | "cells"> {
  const none = { options: [], rows: [], columns: [], cells: [] };
  switch (type) {
    case "single":
    case "multiple":
      return { ...none, options: optionsOf(container) };
    case "matrix":
      return { ...none, ...matrixHeaders(container) };
    case "table":
      return { ...none, ...tableHeaders(container) };
    case "complexTable":
      return { ...none, ...complexCells(container) };
    case "text":
    case "regex":
    case "email":
    case "number":
    case "date":
    case "time":
    case "unsupported":
      return none;
  }
}

/** The element that bears a question's limits: a list, a matrix's table, else the input itself. */
function boundedBy(container: Element, inputs: readonly Element[]): Element | undefined {
  const typed = inputs.find((input) => !isChoiceInput(input) && input.tagName !== "select");
  const [whole] = [...withClass(container, "listbox"), ...withClass(container, "matrixtable")];
  return whole ?? typed ?? inputs[0];
}

/** What a text must look like: the page keeps the expression in a field of its own. */
function patternOf(container: Element): string | null {
  const kept = withTag(container, "input").find((input) =>
    (attribute(input, "name") ?? "").startsWith("regex"),
  );
  const pattern = kept && attribute(kept, "value");
  return pattern === undefined || pattern === "" ? null : pattern;
}

/** A question that the form keeps for itself: nobody sees it. */
function isHidden(container: Element): boolean {
  return withClass(container, "hidden-element-marker").length > 0;
}

/** Reads a question from its container. What shows it is read once all are known. */
export function questionOf(
  container: Element,
  kind: QuestionType,
  section: string | null,
): Omit<Question, "shownBy"> {
  const inputs = answerInputs(container);
  const type = refined(kind, inputs);
  const typed = inputs.find((input) => !isChoiceInput(input) && input.tagName !== "select");
  const isSimple = !["matrix", "table", "complexTable", "unsupported"].includes(type);
  const bounded = boundedBy(container, inputs);
  const hasLimits = (isSimple || type === "matrix") && bounded !== undefined;
  const [title] = withClass(container, "questiontitle");
  const [mandatory] = withClass(container, "mandatory");
  const hidden = isHidden(container);
  // A choice's and a table's inputs bear their options' and cells' aliases, never the question's own.
  const own = isSimple && typed ? attribute(typed, "data-shortname") : null;
  const list = inputs.find(({ tagName }) => tagName === "select");
  const item: Item = {
    alias: own ?? (list && isSimple ? attribute(list, "data-shortname") : null),
    uid: attribute(container, "data-uid"),
    id: attribute(container, "data-id"),
    label: textOf(title),
  };
  return {
    ...item,
    type,
    section,
    required:
      (isSimple || type === "unsupported") &&
      !hidden &&
      (mandatory !== undefined || isRequired(inputs)),
    readOnly: hidden || isReadOnly(inputs),
    limits: hasLimits ? limitsOf(bounded, type) : NO_LIMITS,
    pattern: type === "regex" ? patternOf(container) : null,
    isRepeated: isSimple && withClass(container, "comparable-second").length > 0,
    isInterdependent: type === "matrix" && withClass(container, "interdependent").length > 0,
    needsAll: attribute(container, "data-useandlogic") === "true",
    ...partsOf(container, type),
  };
}
