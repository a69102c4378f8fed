import type { Edition } from "../plan/edition";
import { fold } from "../plan/text";

/** 32 bits of a text (FNV-1a): enough to tell a handful of templates apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** The id of a learned edition: the same template, learned twice, has the same. */
export function idOf({ year, columns, objectives, engagements, recap }: Edition): string {
  const content = { columns, engagements, objectives, recap };
  return `appris-${String(year)}-${hash(JSON.stringify(content))}`;
}

/** « Annexe 2.1 · 2026 » where the title says so, else « Modèle 2026 ». */
export function nameOf(title: string, year: number): string {
  const annexe = /\bannexe (\d+(?:\.\d+)?)/.exec(fold(title))?.[1];
  return `${annexe === undefined ? "Modèle" : `Annexe ${annexe} ·`} ${String(year)}`;
}
