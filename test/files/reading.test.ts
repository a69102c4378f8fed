import { openXlsx } from "../../src/standin/saving";
import { cellOf, fixture, sheetOf, written } from "../standin/saving/support";

const cells = (rows: string): Uint8Array => written({ sheets: [`<sheetData>${rows}</sheetData>`] });

function firstCell(cell: string): unknown {
  return cellOf(sheetOf(openXlsx(cells(`<row r="1">${cell}</row>`))), 0, 0);
}

describe("les cellules", () => {
  test.each([
    ['<c r="A1"><v>12.5</v></c>', { value: 12.5 }],
    ['<c r="A1" t="n"><v>1E3</v></c>', { value: 1000 }],
    ['<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { value: "#REF!", isError: true }],
    ['<c r="A1" t="str"><f>A2</f><v> été </v></c>', { value: " été ", formula: "=A2" }],
    ['<c r="A1" t="inlineStr"><is><t> a </t></is></c>', { value: "a" }],
    [
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a_x000D_b</t></is></c>',
      { value: " a\rb" },
    ],
    ['<c r="A1" t="d"><v>2024-10-31</v></c>', { value: 45596 }],
    ['<c r="A1"/>', { value: null }],
    ['<c r="A1"><v/></c>', { value: null }],
    ['<c r="A1"><f>_xlfn.IFS(A2,1)</f><v>3</v></c>', { value: 3, formula: "=IFS(A2,1)" }],
  ])("%s", (cell, expected) => {
    expect(firstCell(cell)).toEqual({ style: 0, ...expected });
  });

  test("un texte enrichi se lit d'un tenant, sans ses aides phonétiques", () => {
    const bytes = written({
      sheets: ['<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'],
      strings:
        '<si><r><t>Plan </t></r><r><t xml:space="preserve"> d\'action</t></r><rPh><t>x</t></rPh></si>',
    });
    expect(cellOf(sheetOf(openXlsx(bytes)), 0, 0)?.value).toBe("Plan d'action");
  });

  test("sans adresse, une cellule suit celle d'avant", () => {
    const sheet = sheetOf(
      openXlsx(
        cells(
          '<row r="3"><c><v>1</v></c><c r="D3"/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
        ),
      ),
    );
    expect([
      cellOf(sheet, 2, 0)?.value,
      cellOf(sheet, 2, 4)?.value,
      cellOf(sheet, 3, 0)?.value,
    ]).toEqual([1, 2, 3]);
  });
});

describe("les formules", () => {
  test("une formule partagée est écrite pour chaque cellule", () => {
    const sheet = sheetOf(
      openXlsx(
        cells(
          `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">SUM(A1,$A1,A$1,'A1'!A1,A:A,1:1)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>`,
        ),
      ),
    );
    expect(cellOf(sheet, 0, 2)?.formula).toBe(`=SUM(B1,$A1,B$1,'A1'!B1,B:B,1:1)&"A1"`);
    expect(cellOf(sheet, 1, 1)?.formula).toBe(`=SUM(A2,$A2,A$1,'A1'!A2,A:A,2:2)&"A1"`);
  });

  test("une formule matricielle est celle de toutes ses cellules", () => {
    const sheet = sheetOf(
      openXlsx(
        cells(
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
        ),
      ),
    );
    expect([cellOf(sheet, 0, 0), cellOf(sheet, 1, 0)]).toMatchObject([
      { value: 2, formula: "=B1:B2*2" },
      { value: 4, formula: "=B1:B2*2" },
    ]);
  });

  test("les résultats du fichier sont gardés ; ceux qui manquent, ou tous s'il le demande, sont calculés", () => {
    const wrong = '<row r="1"><c r="A1"><f>1+1</f><v>5</v></c></row>';
    const missing = '<row r="2"><c r="A2"><f>A1+1</f></c></row>';
    const value = (bytes: Uint8Array, row = 0): unknown =>
      cellOf(sheetOf(openXlsx(bytes)), row, 0)?.value;
    expect(value(cells(wrong))).toBe(5);
    expect(value(cells(wrong + missing))).toBe(5);
    expect(value(cells(wrong + missing), 1)).toBe(6);
    const asks = {
      sheets: [`<sheetData>${wrong}</sheetData>`],
      afterSheets: '<calcPr fullCalcOnLoad="1"/>',
    };
    expect(value(written(asks))).toBe(2);
  });
});

describe("la feuille", () => {
  test("volets, quadrillage, lignes, colonnes, fusions, protection", () => {
    const sheet = sheetOf(
      openXlsx(
        written({
          sheets: [
            '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="12" defaultRowHeight="14.4"/><cols><col min="2" max="3" width="20.5" hidden="1" customWidth="1"/></cols><sheetData><row r="2" ht="30" hidden="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
          ],
        }),
      ),
    );
    expect(sheet).toMatchObject({
      frozenRows: 3,
      frozenColumns: 2,
      showGridLines: false,
      defaultColumnWidth: 12,
      defaultRowHeight: 14.4,
      columns: [{ first: 1, last: 2, width: 20.5, hidden: true }],
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      isProtected: true,
    });
    expect(sheet.rowProperties.get(1)).toEqual({ hidden: true, height: 30 });
  });

  test("feuilles cachées, feuille active, onglets de graphique sautés", () => {
    const { data } = openXlsx(
      written({
        sheets: ["<sheetData/>", "<sheetData/>", "<sheetData/>"],
        states: ["", 'state="hidden"', 'state="veryHidden"'],
        beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
      }),
    );
    expect(data.sheets.map(({ visibility }) => visibility)).toEqual([
      "Visible",
      "Hidden",
      "VeryHidden",
    ]);
    expect(data.activeSheet).toBe(1);
  });

  test("les préfixes d'espace de noms et l'encodage UTF-16 ne changent rien", () => {
    const text =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellOf(sheetOf(openXlsx(written({ sheets: [text] }))), 0, 0)?.value).toBe(7);
  });

  test("un classeur de LibreOffice, avec apostrophe et guillemets dans le nom", () => {
    const { data } = openXlsx(fixture("files/classeur-riche.xlsx"));
    expect(data.sheets.map(({ name }) => name)).toEqual([
      "Plan d'action « été »",
      "Récap",
      "Cachée",
    ]);
    const [plan, recap] = data.sheets;
    expect(plan?.rowProperties.get(2)?.hidden).toBe(true);
    expect(plan?.conditionalFormats).toMatchObject([
      { formula: "=C2>1000", fill: "#FF0000", areas: [{ top: 1, left: 2, bottom: 3, right: 4 }] },
    ]);
    expect(recap?.isProtected).toBe(true);
  });
});

describe("les styles", () => {
  const styled = (styles: string): unknown => {
    const bytes = written({ sheets: ['<sheetData><row><c s="1"/></row></sheetData>'], styles });
    return openXlsx(bytes).data.styles[1];
  };

  test("police, remplissage de thème éclairci, bordure, alignement, verrou", () => {
    expect(
      styled(
        '<numFmts><numFmt numFmtId="165" formatCode="0.000"/></numFmts><fonts><font/><font><b/><i val="0"/><u/><sz val="9"/><color indexed="10"/><name val="Arial"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><borders><border/><border><left style="thin"><color rgb="FF112233"/></left></border></borders><cellXfs><xf/><xf numFmtId="165" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
      ),
    ).toEqual({
      numberFormat: "0.000",
      font: {
        name: "Arial",
        size: 9,
        bold: true,
        italic: false,
        underline: true,
        color: "#FF0000",
      },
      fill: "#B4C6E7",
      borders: { left: { style: "thin", color: "#112233" } },
      horizontal: "center",
      vertical: "top",
      wrap: true,
      locked: false,
    });
  });

  test.each([
    [0, "General"],
    [4, "#,##0.00"],
    [14, "dd/mm/yyyy"],
    [49, "@"],
    [7, '#,##0.00 "€";-#,##0.00 "€"'],
  ])("le format intégré %i est « %s »", (id, code) => {
    expect(styled(`<cellXfs><xf/><xf numFmtId="${String(id)}"/></cellXfs>`)).toMatchObject({
      numberFormat: code,
    });
  });
});
