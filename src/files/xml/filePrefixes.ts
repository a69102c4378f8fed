/** Files write newer functions as `_xlfn.IFS`, Office.js and the user `IFS`. */
export function withoutFilePrefixes(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "") : formula;
}

/** The reverse, outside of texts in quotes. */
export function withFilePrefixes(formula: string): string {
  if (!NEWER.test(formula)) return formula;
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi,
    (piece: string, name: string | undefined) =>
      name === undefined ? piece : prefixOf(name) + piece,
  );
}

function prefixOf(name: string): string {
  const upper = name.toUpperCase();
  if (SINCE_2019_SHEET.has(upper)) return "_xlfn._xlws.";
  return SINCE_2010.has(upper) ? "_xlfn." : "";
}

const SINCE_2019_SHEET = new Set(["FILTER", "SORT"]);

/** Functions that came after the file format (Microsoft's list of `_xlfn.` functions), as plans use. */
const SINCE_2010 = new Set(
  (
    "ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT " +
    "HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE " +
    "RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS " +
    "XLOOKUP XMATCH XOR PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ " +
    "STDEV.P STDEV.S VAR.P VAR.S MODE.SNGL MODE.MULT CEILING.MATH FLOOR.MATH NETWORKDAYS.INTL"
  ).split(" "),
);

const NEWER = /[A-Z.]{3,}\(/i;
