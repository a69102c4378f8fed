import { remembered } from "./remembered";

/** Marks that a copy from elsewhere leaves in a cell and that nobody sees. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Nothing but letters, digits and signs, single spaces between them: clean as it stands. */
const CLEAN = /^[!-~«»°À-ÿœŒ’€]+(?: [!-~«»°À-ÿœŒ’€]+)*$/;

/** What neither case nor accents can change. */
const PLAIN = /^[ -_a-~]*$/;

/** A cell's text as one reads it: no invisible marks, spaces made ordinary, trimmed; line breaks stay. */
export function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** The years of this century that a text names. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
}

/** A text reduced to what comparing needs: no case, no accents, one kind of apostrophe and dash, single spaces. */
export const fold = remembered((text: string): string => {
  const read = clean(text);
  if (PLAIN.test(read)) return read.toLowerCase();
  return read
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/º/g, "°")
    .replace(/\s+/g, " ")
    .trim();
});
