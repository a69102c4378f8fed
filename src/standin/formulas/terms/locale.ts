/** What depends on the language that Excel speaks: how numbers and days are written and read. */
export interface Locale {
  readonly decimal: string;
  /** The characters that may stand between thousands, the written one first. */
  readonly groups: string;
  readonly currency: string;
  /** « 31/10 » rather than « 10/31 ». */
  readonly isDayFirst: boolean;
  readonly truths: { readonly true: string; readonly false: string };
  /** The letters of a number format for day, month, year, hour, minute, second. */
  readonly formatLetters: string;
}

/** The Excel of those who fill and receive plans. */
export const FRENCH: Locale = {
  decimal: ",",
  groups: "\u202F\u00A0 ",
  currency: "€",
  isDayFirst: true,
  truths: { true: "VRAI", false: "FAUX" },
  formatLetters: "jmahms",
};
