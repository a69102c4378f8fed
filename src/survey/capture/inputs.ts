import type { Item } from "../form/definition";
import { attribute, elementsIn, textOf, withClass, withTag, type Element } from "./html";

/** The inputs that hold an answer: not the page's hidden fields, nor its trap for robots. */
export function answerInputs(root: Element): Element[] {
  return withTag(root, "input", "textarea", "select").filter(
    (input) =>
      (attribute(input, "name") ?? "").startsWith("answer") &&
      attribute(input, "type") !== "hidden",
  );
}

/** More than any choice offers: what comes after is not read. */
const MOST_OPTIONS = 500;

export function isChoiceInput(input: Element): boolean {
  return ["radio", "checkbox"].includes(attribute(input, "type") ?? "");
}

/** The words beside a radio or a box: a label bound to it by one of its ids. */
function optionLabel(container: Element, input: Element): string {
  const ids = [
    attribute(input, "aria-labelledby"),
    `answerlabel${attribute(input, "value") ?? ""}`,
  ];
  const all = elementsIn(container);
  const named = all.find((element) => ids.includes(attribute(element, "id")));
  const bound = all.find(
    (element) =>
      element.tagName === "label" && attribute(element, "for") === attribute(input, "id"),
  );
  const label = named ?? bound;
  const [text = label] = label ? withClass(label, "answertext") : [];
  return textOf(text);
}

function radioOption(container: Element, input: Element): Item {
  return {
    alias: attribute(input, "data-shortname"),
    uid: null,
    id: attribute(input, "value"),
    label: optionLabel(container, input),
  };
}

/** The options of a choice: radios, boxes, or a list, whose options bear no alias. */
export function optionsOf(container: Element): Item[] {
  const inputs = answerInputs(container).slice(0, MOST_OPTIONS);
  const listed = inputs
    .filter(({ tagName }) => tagName === "select")
    .flatMap((select) => withTag(select, "option"))
    .filter((option) => (attribute(option, "value") ?? "") !== "")
    .map((option) => ({
      alias: null,
      uid: null,
      id: attribute(option, "value"),
      label: textOf(option),
    }));
  return [...inputs.filter(isChoiceInput).map((input) => radioOption(container, input)), ...listed];
}
