/**
 * The places of a text that lack a no-break space: a plain one before « : ; ! ? € % » or inside
 * guillemets. What a person reads holds none; formulas, addresses and errors of Excel are not sentences.
 */
export function misspaced(text: string): string[] {
  const words = text.replace(/#[\p{L}\d/]+[!?]?|https?:\S+/gu, "#");
  const places = words.matchAll(/ (?:[:;!?](?![\p{L}\d/=])|[»€%])|« |n° (?=\d)/gu);
  return [...places].map(({ index }) => words.slice(Math.max(0, index - 30), index + 30));
}
