import { recalculate } from "../../../src/standin/formulas";
import { openXlsx } from "../../../src/standin/saving";
import type { CellData, WorkbookData } from "../../../src/files/workbook/data";
import { fixture, WORKBOOKS } from "../saving/support";
import { book, sheet, type Written } from "./support";

function formulaCells(data: WorkbookData): CellData[] {
  return data.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) =>
      [...cells.values()].filter(({ formula }) => formula !== undefined),
    ),
  );
}

function column(data: WorkbookData, at: number): unknown[] {
  return [...(data.sheets[0]?.rows.values() ?? [])].map((cells) => cells.get(at)?.value);
}

/** Where LibreOffice and Excel part; Excel's answer is in semantics.test.ts. */
const EXCEL_DIFFERS = new Set([
  "=SUM(A1:D5)", // truth values in a range
  "=COUNT(A1:D5)",
  '=SUM(A1:A5,5,"7")', // a text given directly
  "=SUMIF(B1:B5,304,A1:A5)", // a number finds its text
  '="a"="A"',
  '=TRUE()>"z"',
  "=SQRT(-1)", // written as #VALUE!
  "=0^0",
  "=SUM((A1~A3))", // a union written as LibreOffice does
]);

describe("recalculer donne ce que LibreOffice a calculé", () => {
  test.each(WORKBOOKS)("%s", (name) => {
    const { data } = openXlsx(fixture(name));
    const cells = formulaCells(data).filter(({ formula = "" }) => !EXCEL_DIFFERS.has(formula));
    const expected = cells.map(({ value }) => value);
    for (const cell of cells) cell.value = "à calculer";
    recalculate(data);
    cells.forEach((cell, at) => {
      const wanted = expected[at];
      if (cell.isAwaiting === true) expect(cell.formula).toMatch(/MEDIAN|Total_general|C2:C3\*2/);
      else if (typeof wanted === "number") expect(cell.value).toBeCloseTo(wanted, 9);
      else expect(cell.value).toBe(wanted);
    });
  });
});

describe("l'ordre du calcul", () => {
  test("suit les dépendances, où qu'elles soient", () => {
    const data = book(
      sheet("A", [
        ["=B1+1", "=SUM(C1:C2)", "=D1*2", "=B!A1"],
        [null, null, 10],
      ]),
      sheet("B", [[5]]),
    );
    recalculate(data);
    expect(data.sheets[0]?.rows.get(0)?.get(0)?.value).toBe(21);
  });

  test.each([
    ["du haut vers le bas", (row: number) => (row === 0 ? "=1" : `=A${String(row)}+1`)],
    ["du bas vers le haut", (row: number) => (row === 9_999 ? "=1" : `=A${String(row + 2)}+1`)],
  ])("une chaîne de 10 000 formules, %s", (_, formula) => {
    const data = book(
      sheet(
        "A",
        Array.from({ length: 10_000 }, (__, row) => [formula(row)]),
      ),
    );
    recalculate(data);
    expect(Math.max(...(column(data, 0) as number[]))).toBe(10_000);
  });

  test("10 000 cumuls ne sont pas recomptés depuis le début pour s'ordonner", () => {
    const rows: Written[][] = Array.from({ length: 10_000 }, (_, row) => [
      1,
      `=SUM(A$1:A${String(row + 1)})`,
    ]);
    const data = book(sheet("A", rows));
    recalculate(data);
    expect(column(data, 1).at(-1)).toBe(10_000);
  });

  test("un cercle attend Excel, et ce qui en dépend aussi ; ce qui n'eut jamais de valeur vaut 0", () => {
    const data = book(sheet("A", [["=B1", "=A1+C1", "=B1", "=A1+5", "=E1", "=1+1"]]));
    recalculate(data);
    const cells = [...(data.sheets[0]?.rows.get(0)?.values() ?? [])];
    expect(cells.at(-1)?.value).toBe(2);
    expect(cells.map(({ isAwaiting = false }) => isAwaiting)).toEqual([
      ...Array.from({ length: 5 }, () => true),
      false,
    ]);
  });

  test("ce qui dépend d'un résultat inconnu l'est aussi", () => {
    const data = book(sheet("A", [["=INCONNUE()", "=A1+1", "=B1*0", "=1+1"]]));
    recalculate(data);
    const cells = [...(data.sheets[0]?.rows.get(0)?.values() ?? [])];
    expect(cells.map(({ isAwaiting = false }) => isAwaiting)).toEqual([true, true, true, false]);
    expect(cells.map(({ value }) => value)).toEqual(["ancien", "ancien", "ancien", 2]);
  });
});

describe("recalculer en place", () => {
  test("efface une erreur passée et un résultat périmé", () => {
    const data = book(sheet("A", [["=B1/C1", 6, 0]]));
    const cells = data.sheets[0]?.rows.get(0);
    recalculate(data);
    expect(cells?.get(0)).toMatchObject({ value: "#DIV/0!", isError: true });
    cells?.set(2, { value: 2, style: 0 });
    recalculate(data);
    expect(cells?.get(0)).toEqual({ value: 3, formula: "=B1/C1", style: 0 });
  });

  test("suit une formule remplacée dans la même cellule", () => {
    const data = book(sheet("A", [["=1+1"]]));
    const cell = data.sheets[0]?.rows.get(0)?.get(0);
    recalculate(data);
    if (cell !== undefined) cell.formula = "=2+2";
    recalculate(data);
    expect(cell?.value).toBe(4);
  });

  test("laisse un nombre qu'Excel montrerait pareil", () => {
    const data = book(sheet("A", [["=0.1+0.2"]]));
    const cell = data.sheets[0]?.rows.get(0)?.get(0);
    if (cell !== undefined) cell.value = 0.3;
    recalculate(data);
    expect(cell?.value).toBe(0.3);
  });

  test("SUBTOTAL ne compte ni les sous-totaux ni, à 109, les lignes masquées", () => {
    const data = book(
      sheet("A", [[1], [2], [4], ["=SUBTOTAL(9,A1:A2)"], ["=SUBTOTAL(109,A1:A4)"]]),
    );
    data.sheets[0]?.rowProperties.set(2, { hidden: true });
    recalculate(data);
    expect(column(data, 0).slice(3)).toEqual([3, 3]);
  });

  test("SUBTOTAL 9 garde son résultat quand des lignes sont masquées : filtrées ou non, on ne sait", () => {
    const data = book(sheet("A", [[1], [2], ["=SUBTOTAL(9,A1:A2)"]]));
    data.sheets[0]?.rowProperties.set(0, { hidden: true });
    recalculate(data);
    expect(data.sheets[0]?.rows.get(2)?.get(0)).toMatchObject({
      value: "ancien",
      isAwaiting: true,
    });
  });

  test("un classeur fait pour épuiser la machine est arrêté, et le dit", () => {
    const rows: Written[][] = Array.from({ length: 3_000 }, () => [
      '=SUMPRODUCT((A1:A100000="x")*1)',
    ]);
    const data = book(sheet("A", rows), sheet("B", [["=1+1"]]));
    data.sheets[0]?.rows.set(999_999, new Map([[1, { value: 1, style: 0 }]]));
    recalculate(data);
    expect(data.sheets[0]?.rows.get(0)?.get(0)?.isAwaiting).toBe(true);
    expect(data.sheets[1]?.rows.get(0)?.get(0)?.value).toBe(2);
  });
});
