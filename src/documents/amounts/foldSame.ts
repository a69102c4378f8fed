const PLAIN = /^[ -_a-~]*$/;
const MARKS = /\p{M}/gu;

/**
 * A text without case nor accents, of the same length: what is found in it stands at the same place
 * in the text. One kind of apostrophe and of space; line breaks stay.
 */
export function foldSame(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(/[^ -_a-~]/g, foldedChar).toLowerCase();
}

const KNOWN = new Map<string, string>();

function foldedChar(char: string): string {
  const known = KNOWN.get(char);
  if (known !== undefined) return known;
  const folded = newlyFolded(char);
  KNOWN.set(char, folded);
  return folded;
}

function newlyFolded(char: string): string {
  if (char === "\n") return char;
  if (/\s/.test(char)) return " ";
  if (/[’‘ʼ´`]/.test(char)) return "'";
  if (char === "º") return "°";
  const bare = char.normalize("NFD").replace(MARKS, "").toLowerCase();
  if (bare.length === 1) return bare;
  return char === "œ" || char === "Œ" ? "o" : char;
}
