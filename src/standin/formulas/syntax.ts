import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx/xlsx";
import { Unsupported } from "./terms/scalar";

/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

/**
 * The parts of a formula, with or without its « = ».
 * @throws Error for a text that is no formula, or one nested beyond the stack
 */
export function parsed(formula: string): AstExpression {
  if (formula.length > LONGEST_FORMULA) throw new Unsupported("formule trop longue");
  return parse(mended(tokenize(formula)));
}

/** « Feuil1!#REF! », « #REF!A1 » and « !A1 », which files hold and the parser does not know. */
function mended(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isContext = token.type.startsWith("context");
    const isMark = token.type === "operator" && token.value === "!";
    if (isContext && isErrorAt(tokens, at + 2)) continue;
    if (isMark && (isErrorAt(tokens, at + 1) || isFirstOfReference(tokens, at))) continue;
    if (isReference(token) && tokens[at - 1]?.value === "#REF!") continue;
    result.push(token);
  }
  return result;
}

function isErrorAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === "error" && tokens[at - 1]?.value === "!";
}

/** A « ! » that no sheet's name precedes: the sheet of the formula. */
function isFirstOfReference(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isReference(next);
}

function isReference({ type }: Token): boolean {
  return type === "range" || type === "range_beam" || type === "range_named";
}
