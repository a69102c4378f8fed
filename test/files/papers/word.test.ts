import { textOf, type Block } from "../../../src/files/paper/blocks";
import { openWord } from "../../../src/files/word/openWord";
import { docx, docxOf, paragraph, table } from "../../documents/docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a body is read as: texts, and tables as arrays of rows of cells. */
function read(body: string): unknown[] {
  return openWord(docxOf(`<w:document ${W}><w:body>${body}</w:body></w:document>`)).blocks.map(
    shape,
  );
}

function shape(block: Block): unknown {
  if (block.kind === "paragraph") return block.text;
  return block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.map(shape)));
}

function runs(...inner: readonly string[]): string {
  return `<w:p>${inner.join("")}</w:p>`;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("the text of a Word document", () => {
  test("paragraphs and tables stand in their order", () => {
    const paper = openWord(docx(["Un", table(["a", "b"], ["c", "d"]), "Deux"]));
    expect(paper.blocks.map(shape)).toEqual([
      "Un",
      [
        [["a"], ["b"]],
        [["c"], ["d"]],
      ],
      "Deux",
    ]);
  });

  test("a table within a cell stays there", () => {
    const paper = openWord(docx([table(["Moyens", ["avant", table(["x", "y"])]])]));
    expect(paper.blocks.map(shape)).toEqual([[[["Moyens"], ["avant", [[["x"], ["y"]]]]]]]);
  });

  test("what was struck out is not read, what was inserted is", () => {
    const struck = `<w:del><w:r><w:delText>288 000 €</w:delText></w:r></w:del>`;
    const added = `<w:ins>${run("288 200 €")}</w:ins>`;
    expect(read(runs(run("État : "), struck, added))).toEqual(["État : 288 200 €"]);
  });

  test("a row that was struck out is not read", () => {
    const row = (text: string, isDeleted: boolean) =>
      `<w:tr>${isDeleted ? "<w:trPr><w:del/></w:trPr>" : ""}<w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(read(`<w:tbl>${row("ancien", true)}${row("nouveau", false)}</w:tbl>`)).toEqual([
      [[["nouveau"]]],
    ]);
  });

  test("hidden text is not read", () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>`;
    expect(read(runs(run("vu"), hidden))).toEqual(["vu"]);
  });

  test("content controls are text, be they around a run, a paragraph, a cell or a row", () => {
    const sdt = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const cell = `<w:tc>${paragraph("cellule")}</w:tc>`;
    expect(read(runs(sdt(run("mot"))))).toEqual(["mot"]);
    expect(read(sdt(paragraph("paragraphe")))).toEqual(["paragraphe"]);
    expect(read(`<w:tbl><w:tr>${sdt(cell)}</w:tr></w:tbl>`)).toEqual([[[["cellule"]]]]);
    expect(read(`<w:tbl>${sdt(`<w:tr>${cell}</w:tr>`)}</w:tbl>`)).toEqual([[[["cellule"]]]]);
  });

  test("a text box is read once, though Word writes it twice", () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<w:r><AlternateContent><Choice>${box("Fiche action n° 8")}</Choice><Fallback>${box("Fiche action n° 8")}</Fallback></AlternateContent></w:r>`;
    expect(read(runs(both, run("suite")))).toEqual(["Fiche action n° 8", "suite"]);
  });

  test("breaks, tabs and the hyphen that does not break are characters", () => {
    const text = `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br w:type="page"/></w:r>`;
    expect(read(runs(text))).toEqual(["a\nb c-d"]);
  });

  test("the codes of fields are not text, their results are", () => {
    const field = `<w:r><w:instrText>PAGE</w:instrText></w:r>${run("3")}`;
    expect(read(runs(run("page "), field))).toEqual(["page 3"]);
  });

  test("the head of the pages stands apart", () => {
    const paper = openWord(docx(["corps"], "Fiche action n° 9"));
    expect(paper.headers).toEqual(["Fiche action n° 9"]);
    expect(textOf(paper.blocks)).toBe("corps");
  });
});
