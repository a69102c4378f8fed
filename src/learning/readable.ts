import { clean } from "../plan/text";

/** A text as an edition's file may hold it: clean, without control characters, of that length at the most. */
export function readable(text: string, longest: number): string {
  return clean(text)
    .replace(/[^\P{Cc}\n]/gu, "")
    .slice(0, longest)
    .trim();
}
