import { parse, stringifyTokens, tokenize } from "@borgar/fx";
import { toEnglish, toFrench } from "./functionNames";

/** What Excel takes for a name; the parser takes more (« € »). */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The formula can be entered: its syntax is right (a name that nobody knows is only « #NOM? »). */
export function isFormula(formula: string): boolean {
  if (!formula.startsWith("=") || formula.length < 2) return false;
  try {
    const tokens = tokenize(formula);
    parse(tokens);
    return tokens.every(
      ({ type, value }) =>
        type !== "range_named" || NAME.test(value.slice(value.lastIndexOf("!") + 1)),
    );
  } catch {
    return false;
  }
}

/** « =SUM(A1,1.5) » as a French Excel shows it: « =SOMME(A1;1,5) ». */
export function toLocalFormula(formula: string): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.type === "func") return { ...token, value: toFrench(token.value) };
    if (token.type === "bool") return { ...token, value: toFrench(token.value) };
    if (token.type === "number") return { ...token, value: token.value.replace(".", ",") };
    if (token.type === "operator" && token.value === ",") return { ...token, value: ";" };
    return token;
  });
  return stringifyTokens(tokens);
}

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const FUNCTION_NAME = /([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
const BOOLEAN = /\b(VRAI|FAUX)\b/gi;

/** « =SOMME(A1;1,5) » as files and Office.js write it: « =SUM(A1,1.5) ». */
export function fromLocalFormula(formula: string): string {
  const parts = formula.split(QUOTED);
  return parts
    .map((part, place) => {
      // Odd places are what stands between quotes: texts and names of sheets.
      if (place % 2 === 1) return part;
      return part
        .replace(/(\d),(\d)/g, "$1.$2")
        .replaceAll(";", ",")
        .replace(FUNCTION_NAME, (name) => toEnglish(name))
        .replace(BOOLEAN, (name) => toEnglish(name));
    })
    .join("");
}
