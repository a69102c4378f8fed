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

function parentOf(element: Element): Element | null {
  const above = element.parentNode;
  return above && "tagName" in above ? above : null;
}

/** In a list of several choices the box is hidden, and its entry's button bears alias and state. */
export function listButton(input: Element): Element | undefined {
  const entry = parentOf(input);
  return entry?.tagName === "li" ? withTag(entry, "button")[0] : undefined;
}

/** In complex tables the words follow the radio or the box, bound to it by nothing. */
function wordsAfter(input: Element): Element | undefined {
  const around = parentOf(input)?.childNodes ?? [];
  return around.slice(around.indexOf(input) + 1).find((node): node is Element => "tagName" in node);
}

function radioOption(input: Element, byId: ReadonlyMap<string | null, Element>): Item {
  const id = attribute(input, "value");
  const label = byId.get(`answerlabel${id ?? ""}`);
  const [text = label] = label ? withClass(label, "answertext") : [];
  return {
    alias: attribute(listButton(input) ?? input, "data-shortname"),
    uid: null,
    id,
    label: textOf(text ?? wordsAfter(input)),
  };
}

/** The options of a choice: radios, boxes, or a list, whose options bear no alias. */
export function optionsOf(container: Element): Item[] {
  const byId = new Map(elementsIn(container).map((one) => [attribute(one, "id"), one] as const));
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
  return [
    ...inputs.filter(isChoiceInput).map((input) => radioOption(input, byId)),
    ...listed.slice(0, MOST_OPTIONS),
  ];
}
