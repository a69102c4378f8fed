/** « 31/10/2024 », a day that exists. */
export function isFormDate(value: string): boolean {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  if (day === undefined || month === undefined || year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A date as the form writes it (dd/MM/yyyy), from « 31/10/2024 », « 1/3/2024 » or « 2024-10-31 »; as it is when it is none. */
export function formDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return `${day ?? ""}/${month ?? ""}/${year}`;
  const [, first = "", second = "", last] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  if (last === undefined) return text.trim();
  return `${first.padStart(2, "0")}/${second.padStart(2, "0")}/${last}`;
}

/** « 14:30:00 ». */
export function isFormTime(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);
}
