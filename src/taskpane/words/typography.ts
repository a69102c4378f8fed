/** No-break space: before « : » and « € », inside « ». */
export const NBSP = "\u00a0";

/** « 1 point », « 3 points », « 0 point ». */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}

/** « texte » with its no-break spaces; quotation marks inside become “those of the second level”. */
export function quoted(text: string): string {
  const inner = text.replace(/«\s?/g, "“").replace(/\s?»/g, "”");
  return `«${NBSP}${inner}${NBSP}»`;
}

/** « 14 h 32 ». */
export function clockTime(date: Date): string {
  const minutes = String(date.getMinutes()).padStart(2, "0");
  return `${String(date.getHours())}${NBSP}h${NBSP}${minutes}`;
}

/** « a », « a et b », « a, b et c ». */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} et ${last}`;
}

/** « 2024-10-30 », as a day is kept. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** « 30/10/2024 » from « 2024-10-30 ». */
export function frenchDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}
