import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { labelText, type NodeReader } from "../label/labelText";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Elements that HTML closes by itself, or that hold nothing. */
const SELF_CLOSING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|rp|rt)$/;

/** Deeper than any page, and more than any holds: parsing it would take for ever. */
const DEEPEST = 2000;
const MOST_TAGS = 400_000;

/** A page nested so deep, or so long, that it is an attack, or no page. Counted before parsing. */
export function isTooMuch(html: string): boolean {
  let [depth, tags] = [0, 0];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    tags += 1;
    if (tags > MOST_TAGS) return true;
    if (SELF_CLOSING.test(name.toLowerCase())) continue;
    depth += slash === "/" ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Parses a page: scripts are text like any other, nothing is fetched, nothing runs. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: true });
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Puts a node's children on a pile, the first on top. One by one: a node may have a million. */
function pile(node: Node, waiting: Node[]): void {
  if (!("childNodes" in node)) return;
  for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
    const child = node.childNodes[index];
    if (child) waiting.push(child);
  }
}

/** How deep elements stand in one another. Without recursion: a page may be deep. */
export function depthOf(root: Node): number {
  let deepest = 0;
  const waiting: [Node, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > deepest) deepest = depth;
    if ("childNodes" in node) for (const child of node.childNodes) waiting.push([child, depth + 1]);
  }
  return deepest;
}

/** All elements below a node, in the page's order. Without recursion: a page may be deep. */
export function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [];
  pile(root, waiting);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) found.push(node);
    pile(node, waiting);
  }
  return found;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, "class") ?? "").split(/\s+/);
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

export function withClass(root: Node, name: string): Element[] {
  return elementsIn(root).filter((element) => hasClass(element, name));
}

export function withTag(root: Node, ...names: readonly string[]): Element[] {
  return elementsIn(root).filter((element) => names.includes(element.tagName));
}

const READER: NodeReader<Node> = {
  text: (node) => (node.nodeName === "#text" && "value" in node ? node.value : null),
  tag: (node) => (isElement(node) ? node.tagName : null),
  classes: (node) => (isElement(node) ? classesOf(node) : []),
  children: (node) => ("childNodes" in node ? node.childNodes : []),
};

/** The text of an element as one reads it, on one line. */
export function textOf(element: Element | undefined): string {
  return labelText<Node>(element, READER);
}

/** The same of a title, as the form's author wrote it: a piece of HTML. */
export function textOfHtml(html: string): string {
  return labelText<Node>(parseFragment(html), READER);
}
