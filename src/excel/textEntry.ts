/** Month names and their short forms, as Excel reads them in a date: in English, and in the user's French. */
const MONTHS =
  /\b(?:jan(?:uary|vier|v)?|f[ée]v(?:rier|r)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:tember|tembre|t)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[ée]c(?:embre)?)\b/giu;

/** What numbers, amounts, shares, times and dates are written with besides. */
const SIGNS = /^(?:[\d\s.,:/()%$€£¥+\-–E'’]|am|pm|h|eur|euros?)+$/iu;

const TRUTH_VALUES = /^\s*(?:vrai|faux|true|false)\s*$/i;

/**
 * What to set in a cell so that it holds a text and nothing else. An apostrophe keeps Excel from
 * reading it as a formula, an error, a number, a date or a truth value, in English or in the user's
 * language; a text that can only be one gets none, for the apostrophe stays in the cell.
 * @param isTextCell the cell is formatted as text, where nothing is read as anything else
 */
export function textEntry(text: string, isTextCell: boolean): string {
  // An apostrophe alone is what an empty text is made of.
  const isRead = text === "" || (isTextCell ? text.startsWith("'") : mayBeRead(text));
  return isRead ? `'${text}` : text;
}

function mayBeRead(text: string): boolean {
  return (
    /^\s*[=+\-@'#]/.test(text) ||
    TRUTH_VALUES.test(text) ||
    (/\d/.test(text) && SIGNS.test(text.replace(MONTHS, "")))
  );
}
