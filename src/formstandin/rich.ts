import { escaped } from "./markup";

/** Letters in bold at the head of a word: where only the look changes, nothing parts the letters. */
function bold(word: string): string {
  const letters = Array.from(word);
  return `<strong>${escaped(letters.slice(0, 2).join(""))}</strong>${escaped(letters.slice(2).join(""))}`;
}

/** « 1er » with its superscript. */
function raised(word: string): string {
  const [, number, rest] = /^(\d+)(\p{L}+)$/u.exec(word) ?? [];
  return number === undefined || rest === undefined
    ? escaped(word)
    : `${escaped(number)}<sup>${escaped(rest)}</sup>`;
}

/** A title as the rich text editor writes it when lines were pasted into it: the same words, another look. */
export function richTitle(label: string): string {
  const [first = "", second, ...rest] = label.split(" ");
  if (second === undefined) return bold(first);
  const last = rest.pop();
  const middle = [second, ...rest].map(raised).join("&nbsp; ");
  return `<p>${bold(first)}</p><p>${middle}${last === undefined ? "" : `<br>${raised(last)}`}</p>`;
}

/** A title with the number that the form gives it: inside the first paragraph, where it has one. */
export function numbered(title: string, number: number): string {
  const mark = `<span class='numbering'>${String(number)}</span> `;
  if (!title.startsWith("<p")) return mark + title;
  const start = title.indexOf(">") + 1;
  return title.slice(0, start) + mark + title.slice(start);
}
