import { invalidArgument } from "../book/errors";

/** What came over the wire, checked as Excel checks it: each throws `InvalidArgument`. */
export function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(name);
}

export function integer(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument(name);
}

export function number(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(name);
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(name);
}

/** A missing argument comes as null or not at all. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** One of the given words, whatever its capitals; the first when missing. */
export function word<W extends string>(
  value: unknown,
  words: readonly [W, ...W[]],
  name: string,
): W {
  if (isMissing(value)) return words[0];
  const found = words.find((known) => known.toLowerCase() === text(value, name).toLowerCase());
  if (found === undefined) throw invalidArgument(name);
  return found;
}

export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw invalidArgument(name);
}

export function color(value: unknown, name: string): string {
  const code = text(value, name);
  const named = NAMED_COLORS[code.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(code)?.[1];
  if (digits === undefined) throw invalidArgument(name);
  return `#${digits.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
};
