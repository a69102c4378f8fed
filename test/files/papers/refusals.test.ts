import { strToU8, zipSync } from "fflate";
import { formatOf } from "../../../src/files/paper/kindOf";
import { UnreadablePaper } from "../../../src/files/paper/unreadablePaper";
import { openWord } from "../../../src/files/word/openWord";
import { readPaper } from "../../../src/documents/readPaper";
import { docx, docxOf } from "../../documents/docx";

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from([...values, ...new Array<number>(600).fill(0)]);
}

function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]);
  return Uint8Array.from([...bytes(0xd0, 0xcf, 0x11, 0xe0), ...name]);
}

/** Why a file is refused, for programs. */
function refusal(content: Uint8Array): string {
  try {
    if (formatOf(content) === "word") openWord(content);
    return "read";
  } catch (error) {
    if (error instanceof UnreadablePaper) return error.reason;
    throw error;
  }
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("a file that is no readable paper is named for what it is", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["Word 97-2003", compound("WordDocument"), "old-word"],
    ["a document with a password", compound("EncryptedPackage"), "encrypted"],
    [
      "OpenDocument",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8("<a/>"),
      }),
      "open-document",
    ],
    ["rich text", strToU8("{\\rtf1 bonjour}"), "rich-text"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47), "picture"],
    ["a text", strToU8("Fiche action n° 6"), "not-a-paper"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "not-a-paper"],
    ["a zip of anything", zipSync({ "notes.txt": strToU8("bonjour") }), "not-a-paper"],
    ["broken XML", docxOf("<w:document><w:body>"), "damaged"],
    ["XML with entities", docxOf(`<!DOCTYPE a [<!ENTITY b "c">]><w:document ${W}/>`), "damaged"],
    ["a cut zip", docx(["texte"]).slice(0, 200), "damaged"],
    [
      "XML that goes too deep",
      docxOf(`<w:document ${W}><w:body>${"<w:tbl><w:tr><w:tc>".repeat(60)}`),
      "too-large",
    ],
  ])("%s", (_, content, reason) => {
    expect(refusal(content)).toBe(reason);
  });

  test("a zip that says it holds gigabytes is refused before anything is inflated", () => {
    const bomb = docx(["texte"]);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 4_000_000_000, true);
    expect(refusal(bomb)).toBe("too-large");
  });

  test("pictures are not inflated: only text is read", () => {
    const heavy = zipSync({
      "word/media/photo.xml.png": new Uint8Array(50_000_000),
      "word/document.xml": strToU8(`<w:document ${W}><w:body/></w:document>`),
    });
    expect(refusal(heavy)).toBe("read");
  });

  test("the refusal is a sentence that says what to do, and keeps the number in the file's name", async () => {
    const paper = await readPaper(compound("WordDocument"), "Fiche action 21.doc", 2024);
    expect(paper.refusal).toBe(
      "Ce document est au format Word 97-2003 (.doc). Enregistrez-le en .docx, puis choisissez-le à nouveau.",
    );
    expect(paper.named).toEqual([{ main: 21, sub: null }]);
  });
});
