import { labelText, type NodeReader } from "../../label/labelText";
import type { AnswerInput } from "./inputs";

const READER: NodeReader<Node> = {
  text: (node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : null),
  tag: (node) => (node instanceof Element ? node.tagName.toLowerCase() : null),
  classes: (node) => (node instanceof Element ? [...node.classList] : []),
  children: (node) => node.childNodes,
};

/** The words of an element of the page, as the capture reads them. */
export function wordsOf(element: Element | null | undefined): string {
  return labelText<Node>(element, READER);
}

/** The words of an option: bound to it, or, in complex tables, right after it. */
export function wordsOfOption(input: AnswerInput): string {
  const label = document.getElementById(`answerlabel${input.value}`);
  return wordsOf(label?.querySelector(".answertext") ?? label ?? input.nextElementSibling);
}

/** A question's title on the page. */
export function titleOf(container: Element): string {
  return wordsOf(container.querySelector(".questiontitle"));
}
