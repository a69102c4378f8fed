import { openXlsx, saveXlsx, UnsavableChange } from "../../../src/standin/saving";
import { recalculate } from "../../../src/standin/formulas";
import type { ConditionalFormatData } from "../../../src/files/workbook/data";
import { cellOf, changedParts, edited, fixture, setCell, sheetOf, written } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const cells = (rows: string, after = ""): Uint8Array =>
  written({ sheets: [`<sheetData>${rows}</sheetData>${after}`] });

const MARK: ConditionalFormatData = {
  id: "à nous",
  areas: [
    { top: 5, left: 7, bottom: 9, right: 8 },
    { top: 11, left: 0, bottom: 11, right: 0 },
  ],
  formula: '=N("plan-action:blocking")=0',
  fill: "#FFC7CE",
  fontColor: "#9C0006",
  bold: true,
  stopIfTrue: false,
  priority: 1,
};

/** What stands in `sheetData`. */
function dataOf(parts: Record<string, string>): string | undefined {
  return /<sheetData>(.*)<\/sheetData>/.exec(parts[SHEET] ?? "")?.[1];
}

describe("une cellule modifiée", () => {
  test("ne change que la feuille, et dans la feuille que la cellule", () => {
    const bytes = fixture("files/classeur-riche.xlsx");
    const { saved, parts, reopened } = edited(bytes, (opened) => {
      setCell(sheetOf(opened), 1, 2, { value: 1006, style: 0 });
    });
    expect(changedParts(bytes, saved)).toEqual([SHEET]);
    const before = edited(bytes, () => undefined).parts[SHEET] ?? "";
    expect(parts[SHEET]).toBe(
      before.replace("<v>1005.25</v>", "<v>1006</v>").replace('r="C2" s="0" t="n"', 'r="C2" s="0"'),
    );
    expect(cellOf(sheetOf(reopened), 1, 2)?.value).toBe(1006);
  });

  test("les formules qui en dépendent sont enregistrées avec leur nouveau résultat", () => {
    const { reopened } = edited(fixture("files/classeur-riche.xlsx"), (opened) => {
      setCell(sheetOf(opened), 1, 2, { value: 2005.25, style: 0 });
      recalculate(opened.data);
    });
    expect(cellOf(sheetOf(reopened), 4, 4)?.value).toBe(4706.05);
    expect(cellOf(sheetOf(reopened, 1), 0, 0)?.value).toBe(4707.05);
  });

  test.each([
    [{ value: 1.5 }, '<c r="A1"><v>1.5</v></c>'],
    [{ value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    [{ value: "#N/A", isError: true }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    [{ value: "a<b" }, '<c r="A1" t="inlineStr"><is><t>a&lt;b</t></is></c>'],
    [{ value: " a" }, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    [{ value: "x", formula: '="x"' }, '<c r="A1" t="str"><f>"x"</f><v>x</v></c>'],
    [{ value: 2, formula: "=IFS(A2,2)" }, '<c r="A1"><f>_xlfn.IFS(A2,2)</f><v>2</v></c>'],
    [{ value: null }, '<c r="A1"/>'],
  ])("%j s'écrit %s", (cell, expected) => {
    const { parts } = edited(cells('<row r="1"><c r="A1" vm="1"><v>9</v></c></row>'), (opened) => {
      setCell(sheetOf(opened), 0, 0, { style: 0, ...cell });
    });
    expect(dataOf(parts)).toBe(`<row r="1">${expected}</row>`);
  });

  test("une cellule retirée ne laisse rien", () => {
    const { parts } = edited(cells('<row r="1"><c><v>1</v></c><c><v>2</v></c></row>'), (opened) => {
      setCell(sheetOf(opened), 0, 0, null);
    });
    expect(dataOf(parts)).toBe('<row r="1"><c r="B1"><v>2</v></c></row>');
  });
});

describe("lignes et cellules nouvelles", () => {
  test("prennent leur place dans l'ordre", () => {
    const { parts } = edited(
      cells('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><!-- x --><row r="4"/>'),
      (opened) => {
        for (const [row, column] of [
          [4, 0],
          [1, 2],
          [1, 0],
          [3, 1],
          [2, 0],
          [0, 0],
        ] as const) {
          setCell(sheetOf(opened), row, column, { value: 7, style: 0 });
        }
      },
    );
    const c = (name: string): string => `<c r="${name}"><v>7</v></c>`;
    expect(dataOf(parts)).toBe(
      `<row r="1">${c("A1")}</row><row r="2">${c("A2")}<c r="B2"><v>1</v></c>${c("C2")}</row><!-- x --><row r="3">${c("A3")}</row><row r="4">${c("B4")}</row><row r="5">${c("A5")}</row>`,
    );
  });

  test("une feuille vide (<sheetData/>) les reçoit, et son étendue grandit", () => {
    const bytes = written({ sheets: ['<dimension ref="B2"/><sheetData/>'] });
    const { parts } = edited(bytes, (opened) => {
      setCell(sheetOf(opened), 4, 3, { value: 1, style: 0 });
    });
    expect(parts[SHEET]).toContain(
      '<dimension ref="B2:D5"/><sheetData><row r="5"><c r="D5"><v>1</v></c></row></sheetData>',
    );
  });

  test("une feuille à préfixe les reçoit avec son préfixe", () => {
    const text =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const { parts, reopened } = edited(written({ sheets: [text] }), (opened) => {
      setCell(sheetOf(opened), 0, 0, { value: "é", style: 0 });
      sheetOf(opened).conditionalFormats.push(MARK);
    });
    expect(parts[SHEET]).toContain('<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>');
    expect(sheetOf(reopened).conditionalFormats).toHaveLength(1);
  });

  test("sans adresses dans le fichier, celles d'à côté sont écrites", () => {
    const { reopened } = edited(
      cells("<row><c/><c/></row><row><c><v>5</v></c></row>"),
      (opened) => {
        sheetOf(opened).rows.get(0)?.delete(0);
        setCell(sheetOf(opened), 4, 4, { value: 6, style: 0 });
      },
    );
    expect(cellOf(sheetOf(reopened), 1, 0)?.value).toBe(5);
    expect([...(sheetOf(reopened).rows.get(0)?.keys() ?? [])]).toEqual([1]);
  });
});

describe("les formules partagées", () => {
  const shared = cells(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );

  test("quand la première est remplacée, les autres gardent la leur", () => {
    const { parts, reopened } = edited(shared, (opened) => {
      setCell(sheetOf(opened), 0, 1, { value: 9, style: 0 });
      setCell(sheetOf(opened), 2, 1, { value: 8, style: 0 });
    });
    expect(dataOf(parts)).not.toContain("shared");
    expect([0, 1, 2].map((row) => cellOf(sheetOf(reopened), row, 1))).toEqual([
      { value: 9, style: 0 },
      { value: 4, formula: "=A2*2", style: 0 },
      { value: 8, style: 0 },
    ]);
  });

  test("quand seul le résultat change, le partage reste", () => {
    const { parts } = edited(shared, (opened) => {
      setCell(sheetOf(opened), 1, 1, { value: 5, formula: "=A2*2", style: 0 });
    });
    expect(dataOf(parts)).toContain('<c r="B2"><f t="shared" si="0"/><v>5</v></c>');
  });

  test("une partie de formule matricielle ne se modifie pas", () => {
    const opened = openXlsx(fixture("files/classeur-riche.xlsx"));
    setCell(sheetOf(opened), 2, 6, { value: 1, style: 0 });
    expect(() => saveXlsx(opened)).toThrow(UnsavableChange);
    expect(() => saveXlsx(opened)).toThrow(/G3 fait partie d’une formule matricielle/);
  });
});

describe("la chaîne de calcul", () => {
  const bytes = written({
    sheets: [
      '<sheetData><row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>1</v></c></row></sheetData>',
    ],
    more: {
      calcChain: { part: "calcChain.xml", text: '<calcChain><c r="A1" i="1"/></calcChain>' },
    },
  });

  test("part avec une formule ajoutée ou retirée", () => {
    const { saved, parts } = edited(bytes, (opened) => {
      setCell(sheetOf(opened), 0, 0, { value: 3, style: 0 });
    });
    expect(changedParts(bytes, saved)).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", SHEET].sort(),
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
  });

  test("reste quand une valeur seule change", () => {
    const { saved } = edited(bytes, (opened) => {
      setCell(sheetOf(opened), 0, 1, { value: 3, style: 0 });
    });
    expect(changedParts(bytes, saved)).toEqual([SHEET]);
  });
});

test("Excel recalculera ce que nous n'avons pas su recalculer", () => {
  const bytes = cells('<row r="1"><c r="A1"><f>INCONNUE(B1)</f><v>4</v></c></row>');
  const { parts, reopened } = edited(bytes, (opened) => {
    setCell(sheetOf(opened), 0, 1, { value: 3, style: 0 });
    recalculate(opened.data);
  });
  expect(parts["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  expect(cellOf(sheetOf(reopened), 0, 0)).toMatchObject({ value: 4, isAwaiting: true });
});

describe("les surlignages", () => {
  const SCALE = '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>';
  const bytes = cells(
    '<row r="1"/>',
    `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1">${SCALE}<cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations count="0"/>`,
  );

  test("s'ajoutent à leur place, avec leur style, devant les autres règles", () => {
    const { saved, parts, reopened } = edited(bytes, (opened) => {
      sheetOf(opened).conditionalFormats.push(MARK);
    });
    expect(parts[SHEET]).toMatch(
      /priority="2".*priority="3".*sqref="H6:I10 A12"><cfRule type="expression" dxfId="0" priority="1">.*<dataValidations/,
    );
    expect(sheetOf(reopened).conditionalFormats[1]).toEqual({
      ...MARK,
      id: expect.any(String) as string,
    });
    expect(changedParts(bytes, saved)).toContain("xl/styles.xml");
  });

  test("s'en vont entiers, et les règles du fichier restent comme elles étaient", () => {
    const marked = edited(fixture("files/classeur-riche.xlsx"), (opened) => {
      sheetOf(opened).conditionalFormats.push({ ...MARK, priority: 7 });
    });
    const { saved } = edited(marked.saved, (opened) => {
      const sheet = sheetOf(opened);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ formula }) => !formula.includes("plan-action"),
      );
    });
    expect(changedParts(fixture("files/classeur-riche.xlsx"), saved)).toEqual([]);
  });

  test("surligner de nouveau ne fait pas grandir les styles", () => {
    const mark = (source: Uint8Array): Uint8Array =>
      edited(source, (opened) => {
        sheetOf(opened).conditionalFormats = [MARK];
      }).saved;
    const unmark = (source: Uint8Array): Uint8Array =>
      edited(source, (opened) => {
        sheetOf(opened).conditionalFormats = [];
      }).saved;
    const once = mark(cells(""));
    expect(changedParts(once, mark(unmark(once)))).toEqual([]);
  });
});

describe("les styles", () => {
  test("s'ajoutent à la fin, semblables au plus proche", () => {
    const bytes = written({
      sheets: ['<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>'],
      styles:
        '<fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" xfId="0"><alignment indent="2"/></xf></cellXfs>',
    });
    const { parts, reopened } = edited(bytes, ({ data }) => {
      const [, style] = data.styles;
      if (style === undefined) throw new Error("style");
      data.styles.push({
        ...style,
        numberFormat: '#,##0.00 "€"',
        font: { ...style.font, bold: true },
        fill: "#FFFF00",
      });
      setCell(sheetOf({ data, source: new Map() }), 0, 0, { value: 1, style: 2 });
    });
    expect(parts["xl/styles.xml"]).toContain(
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4" xfId="0"><alignment indent="2"/></xf><xf numFmtId="164" xfId="0" applyNumberFormat="1" fontId="1" applyFont="1" fillId="1" applyFill="1"><alignment indent="2"/></xf></cellXfs>',
    );
    expect(parts["xl/styles.xml"]).toContain(
      '<font><b/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font>',
    );
    expect(parts["xl/styles.xml"]).toMatch(
      /<styleSheet [^>]*><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00 &quot;€&quot;"\/><\/numFmts><fonts/,
    );
    expect(reopened.data.styles[2]).toMatchObject({
      numberFormat: '#,##0.00 "€"',
      fill: "#FFFF00",
      font: { bold: true },
    });
    expect(cellOf(sheetOf(reopened), 0, 0)).toEqual({ value: 1, style: 2 });
  });

  test("un classeur sans styles en reçoit", () => {
    const { reopened } = edited(cells(""), ({ data }) => {
      const [style] = data.styles;
      if (style === undefined) throw new Error("style");
      data.styles.push({
        ...style,
        fill: "#C6E0B4",
        wrap: true,
        locked: false,
        borders: { top: { style: "thin", color: "#808080" } },
      });
      setCell(sheetOf({ data, source: new Map() }), 0, 0, { value: null, style: 1 });
    });
    expect(reopened.data.styles[1]).toMatchObject({
      fill: "#C6E0B4",
      wrap: true,
      locked: false,
      borders: { top: { style: "thin", color: "#808080" } },
    });
  });
});

describe("autour des cellules", () => {
  const bytes = written({
    sheets: [
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="9" collapsed="0"/></cols><sheetData><row r="2" ht="20" customHeight="1"><c r="A2"/></row></sheetData><pageMargins left="1"/>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
    ],
    beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
  });

  test("lignes masquées ou de hauteur changée", () => {
    const { parts, reopened } = edited(bytes, (opened) => {
      sheetOf(opened).rowProperties.set(1, { hidden: true, height: 33 });
      sheetOf(opened).rowProperties.set(5, { hidden: true });
    });
    expect(dataOf(parts)).toBe(
      '<row r="2" ht="33" customHeight="1" hidden="1"><c r="A2"/></row><row r="6" hidden="1"/>',
    );
    expect(sheetOf(reopened).rowProperties.get(5)).toEqual({ hidden: true });
  });

  test("colonnes, fusions et protection", () => {
    const { parts } = edited(bytes, (opened) => {
      const sheet = sheetOf(opened);
      sheet.columns.push({ first: 2, last: 3, width: 14, hidden: true });
      sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 2 });
      sheet.isProtected = true;
    });
    expect(parts[SHEET]).toContain(
      '<col min="1" max="1" width="9" collapsed="0"/><col min="3" max="4" width="14" hidden="1" customWidth="1"/>',
    );
    expect(parts[SHEET]).toContain(
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells><pageMargins',
    );
  });

  test("la feuille active, et elle seule, est marquée comme choisie", () => {
    const { saved, parts, reopened } = edited(bytes, ({ data }) => {
      data.activeSheet = 1;
    });
    expect(changedParts(bytes, saved)).toEqual([
      "xl/workbook.xml",
      SHEET,
      "xl/worksheets/sheet2.xml",
    ]);
    expect(parts[SHEET]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
    expect(reopened.data.activeSheet).toBe(1);
  });

  test("une feuille masquée", () => {
    const { parts } = edited(bytes, (opened) => {
      sheetOf(opened, 1).visibility = "Hidden";
    });
    expect(parts["xl/workbook.xml"]).toContain(
      '<sheet name="Feuille 2" sheetId="2" r:id="s1" state="hidden" />',
    );
  });

  test("ce qui ne sait pas s'écrire est refusé plutôt que perdu", () => {
    const renamed = openXlsx(bytes);
    sheetOf(renamed).name = "Autre";
    expect(() => saveXlsx(renamed)).toThrow(UnsavableChange);
    const frozen = openXlsx(bytes);
    sheetOf(frozen).frozenRows = 2;
    expect(() => saveXlsx(frozen)).toThrow(/volets figés/);
  });
});

describe("les réglages du complément", () => {
  const settings = new Map<string, unknown>([
    ["plan-action", { marques: ["{1}"], "é<&]]>": null }],
    ["\u0000\uD800", [1.5, true]],
  ]);

  test("se gardent dans le classeur et se retirent sans laisser de trace", () => {
    const bytes = fixture("modele-2.1-2024.xlsx");
    const kept = edited(bytes, ({ data }) => {
      for (const [name, value] of settings) data.settings.set(name, value);
    });
    expect(kept.reopened.data.settings).toEqual(settings);
    const { saved } = edited(kept.saved, ({ data }) => {
      data.settings.clear();
    });
    expect(changedParts(bytes, saved)).toEqual([]);
  });

  test("changent dans leur seule partie", () => {
    const kept = edited(fixture("modele-2.1-2024.xlsx"), ({ data }) => data.settings.set("a", 1));
    const again = edited(kept.saved, ({ data }) => data.settings.set("a", 2));
    expect(changedParts(kept.saved, again.saved)).toEqual(["customXml/item1.xml"]);
    expect(again.reopened.data.settings).toEqual(new Map([["a", 2]]));
  });
});
