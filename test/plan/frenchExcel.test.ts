import { frenchError, frenchFormula } from "../../src/plan/frenchExcel";

describe("a formula as a French Excel shows it", () => {
  test.each([
    ["=G5+H5", "=G5+H5"],
    ["=SUM(G5:H5,J5)", "=SOMME(G5:H5;J5)"],
    ["=SUBTOTAL(9,G5:G8)", "=SOUS.TOTAL(9;G5:G8)"],
    ['=SUMIF(F6:F30,"FIR",H6:H30)', '=SOMME.SI(F6:F30;"FIR";H6:H30)'],
    ['=SUMIFS(H6:H30,F6:F30,"FIR")', '=SOMME.SI.ENS(H6:H30;F6:F30;"FIR")'],
    ["=1.5*G5", "=1,5*G5"],
  ])("%s", (formula, french) => {
    expect(frenchFormula(formula)).toBe(french);
  });
});

describe("an error as a French Excel shows it", () => {
  test.each([
    ["#VALUE!", "#VALEUR!"],
    ["#NAME?", "#NOM?"],
    ["#REF!", "#REF!"],
    ["#DIV/0!", "#DIV/0!"],
  ])("%s", (code, french) => {
    expect(frenchError(code)).toBe(french);
  });
});
