import type { XmlElement } from "../../files/xml/xml";
import { escapeAttribute } from "../../files/xml/xmlText";

/** Attributes to set; null takes one away, undefined leaves it as it is. */
export type AttributeChanges = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An opening tag as it stands in the text, with some attributes changed and the rest as written,
 * white space and quotes included.
 */
export function withAttributes(rawTag: string, changes: AttributeChanges): string {
  const left = new Map(Object.entries(changes).filter(([, value]) => value !== undefined));
  const changed = rawTag.replace(
    /(\s+)([^\s=/>]+)(\s*=\s*)(?:"[^"]*"|'[^']*')/g,
    (asWritten: string, space: string, name: string, equals: string) => {
      const value = left.get(name);
      if (value === undefined) return asWritten;
      left.delete(name);
      if (value === null) return "";
      const isSingle = asWritten.endsWith("'");
      const text = escapeAttribute(String(value));
      const quoted = isSingle ? `'${text.replaceAll("'", "&#39;")}'` : `"${text}"`;
      return space + name + equals + quoted;
    },
  );
  const added = [...left].map(([name, value]) => written(name, value)).join("");
  return added === "" ? changed : changed.replace(/\s*\/?>$/, (end: string) => added + end);
}

/** A whole element, self-closed without content. Content is markup already. */
export function markup(name: string, attributes: AttributeChanges, content = ""): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => written(key, value))
    .join("");
  return content === "" ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

/** How an element stood before it was given its first content. */
export type Before = "open" | "selfClosed" | "absent";

/**
 * The closing tag says it, by white space that XML ignores, so that an element that loses its
 * content again stands as before: `</dxfs >`.
 */
export function closing(name: string, before: Before): string {
  return `</${name}${SIGNS[before]}>`;
}

/** What a closing tag says. */
export function beforeOf(closingTag: string): Before {
  const sign = /\s*(?=>$)/.exec(closingTag)?.[0];
  if (sign === SIGNS.selfClosed) return "selfClosed";
  return sign === SIGNS.absent ? "absent" : "open";
}

const SIGNS: Record<Before, string> = { open: "", selfClosed: " ", absent: "\n" };

/** An opening tag for one that is closed by itself, and the reverse; other white space is kept. */
export function opened(rawTag: string): string {
  return rawTag.replace(/\/>$/, ">");
}

export function selfClosed(rawTag: string): string {
  return rawTag.replace(/>$/, "/>");
}

export function isSelfClosed(element: XmlElement, text: string): boolean {
  return text.charAt(element.openEnd - 2) === "/";
}

/** Markup with new content in an element that may be self-closed. */
export function filled(rawTag: string, element: XmlElement, content: string): string {
  const name = element.prefix + element.name;
  const open = rawTag.replace(/\s*\/?>$/, "");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

function written(name: string, value: AttributeChanges[string]): string {
  if (value === null || value === undefined) return "";
  return ` ${name}="${escapeAttribute(String(value))}"`;
}
