import type { XmlElement } from "./xml";

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

/** All children of that name, in order. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** An OOXML boolean: « 1 », « true », « on ». */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? absent : /^(1|true|on)$/i.test(value.trim());
}

/** A number, or undefined when it is absent or is none. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The `r:id` of an element, whatever the prefix of the relationships namespace. */
export function relationId(element: XmlElement): string | undefined {
  const name = Object.keys(element.attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? undefined : element.attributes[name];
}
