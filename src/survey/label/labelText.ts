/** How to look at a node, whoever parsed the page: a browser, or a parser without one. */
export interface NodeReader<Node> {
  /** The text of a text node; null for any other. */
  readonly text: (node: Node) => string | null;
  /** The tag of an element, in lower case; null for any other. */
  readonly tag: (node: Node) => string | null;
  readonly classes: (node: Node) => readonly string[];
  readonly children: (node: Node) => ArrayLike<Node>;
}

/** Words that only screen readers say, marks, helps, complaints, and numbers that shift when a question is added. */
const NO_LABEL = new Set([
  "screen-reader-only",
  "mandatory",
  "numbering",
  "questionhelp",
  "limits",
  "validation-error",
  "validation-error-server",
]);

const NO_TEXT =
  /^(?:script|style|template|textarea|select|input|img|svg|object|iframe|noscript|title|head)$/;

/** What starts on a line of its own: the words on both sides are two. */
const APART =
  /^(?:address|article|aside|blockquote|br|caption|center|d[dlt]|details|div|fieldset|fig(?:ure|caption)|footer|form|h[1-6r]|header|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Signs that are not seen: where a long word may be cut, and the like. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/g;

/** A text as one reads it, on one line. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}

/**
 * The words of a title, of an option or of a header, as one reads them: rich text is one text, with a
 * space where lines part (paragraphs, line breaks, cells) and none where only the look changes
 * (« <strong>ON</strong>DAM »). Without the number that EUSurvey writes before a title.
 */
export function labelText<Node>(root: Node | null | undefined, reader: NodeReader<Node>): string {
  const parts: string[] = [];
  // Without recursion: a page may be made to be deep. A text that waits is a space.
  const waiting: (Node | string)[] = root === null || root === undefined ? [] : [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      continue;
    }
    const text = reader.text(next);
    if (text !== null) parts.push(text);
    const tag = reader.tag(next) ?? "";
    if (NO_TEXT.test(tag) || reader.classes(next).some((name) => NO_LABEL.has(name))) continue;
    const isApart = APART.test(tag);
    if (isApart) {
      parts.push(" ");
      waiting.push(" ");
    }
    const children = reader.children(next);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return oneLine(parts.join(""));
}

/** A label for comparing: its letters, whatever their case and the spaces between them. */
export function labelKey(label: string): string {
  return oneLine(label).replace(/\s+/g, "").normalize("NFC").toLowerCase();
}

/** Whether two labels say the same: EUSurvey writes some without the spaces of their lines. */
export function sameLabel(one: string, other: string): boolean {
  return one === other || labelKey(one) === labelKey(other);
}
