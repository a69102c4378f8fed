/** The no-break space: before « : » and « € », inside « guillemets », between a word and its number. */
export const NO_BREAK = "\u00A0";
/** The narrow one: before « ; ! ? », between thousands. */
const NARROW = "\u202F";

/**
 * A French sentence with its no-break spaces: U+00A0 before « : » and inside « guillemets », in
 * « n° 9 », before « € » and « % »; U+202F before « ; ! ? ». Spaces must already be there.
 */
export function french(sentence: string): string {
  return sentence
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/n° (?=\d)/g, `n°${NO_BREAK}`)
    .replace(/ (?=[€%])/g, NO_BREAK)
    .replace(/ (?=[;!?])/g, NARROW);
}

/** « 14 h 32 ». */
export function clockTime(date: Date): string {
  const minutes = String(date.getMinutes()).padStart(2, "0");
  return `${String(date.getHours())}${NO_BREAK}h${NO_BREAK}${minutes}`;
}

/** A sentence's first letter made a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « texte » with its no-break spaces; quotation marks inside become “those of the second level”. */
export function quoted(text: string): string {
  const inner = text.replace(/«\s?/g, "“").replace(/\s?»/g, "”");
  return `«${NO_BREAK}${inner}${NO_BREAK}»`;
}
