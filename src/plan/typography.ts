const NO_BREAK = "\u00A0";
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
