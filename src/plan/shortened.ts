/**
 * The beginning of a text, which tells which it is: whole where it is no longer than that, else cut
 * after a word, with « … ». A text without a space is cut where it must.
 * @param longest in characters, « … » apart
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest + 1)
    .replace(/\s+\S*$/, "")
    .slice(0, longest)}…`;
}
