const ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALEUR!",
  "#NAME?": "#NOM?",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
};

/** An error value as a French Excel shows it; any other text as it is. */
export function frenchError(code: string): string {
  return ERRORS[code] ?? code;
}

/** A formula as a French Excel shows it, for the functions that plans use. */
export function frenchFormula(formula: string): string {
  return formula
    .replaceAll(/\bSUM\(/gi, "SOMME(")
    .replaceAll(/\bSUMIF\(/gi, "SOMME.SI(")
    .replaceAll(/\bSUMIFS\(/gi, "SOMME.SI.ENS(")
    .replaceAll(/\bSUBTOTAL\(/gi, "SOUS.TOTAL(")
    .replaceAll(",", ";")
    .replaceAll(/(\d)\.(?=\d)/g, "$1,");
}
