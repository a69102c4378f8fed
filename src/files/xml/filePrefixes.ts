/** The prefix that a file gives to a function of that name, in capitals. */
export type FunctionPrefixes = Map<string, string>;

const PREFIXED = /(_xlfn\.(?:_xlws\.)?|_xlws\.)([A-Z][A-Z0-9.]*)?/gi;

/**
 * Files write newer functions as `_xlfn.IFS`, Office.js and the user `IFS`.
 * @param seen is told the prefixes that are taken away
 */
export function withoutFilePrefixes(formula: string, seen?: FunctionPrefixes): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(PREFIXED, (_, prefix: string, name: string | undefined = "") => {
    if (name !== "") seen?.set(name.toUpperCase(), prefix);
    return name;
  });
}

/**
 * The reverse, outside of texts in quotes.
 * @param seen what the file itself writes, of functions that are newer than this list
 */
export function withFilePrefixes(formula: string, seen?: ReadonlyMap<string, string>): string {
  if (!CALL.test(formula)) return formula;
  return formula.replace(/"[^"]*"|'[^']*'|[\w.]+/g, (piece, at: number) => {
    const isCall = formula[at + piece.length] === "(" && /^[A-Z][A-Z0-9.]*$/i.test(piece);
    return isCall ? prefixOf(piece, seen) + piece : piece;
  });
}

function prefixOf(name: string, seen: ReadonlyMap<string, string> | undefined): string {
  const upper = name.toUpperCase();
  if (SINCE_2019_SHEET.has(upper)) return "_xlfn._xlws.";
  return SINCE_2010.has(upper) ? "_xlfn." : (seen?.get(upper) ?? "");
}

const SINCE_2019_SHEET = new Set(["FILTER", "SORT"]);

/** Functions that came after the file format (Microsoft's list of `_xlfn.` functions). */
const SINCE_2010 = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST " +
    "BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH " +
    "CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC " +
    "CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT " +
    "GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE " +
    "IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC " +
    "QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST " +
    "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL " +
    "TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE " +
    "WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

const CALL = /[A-Z.]\(/i;
