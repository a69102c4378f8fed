import { openPdf } from "../../../src/files/pdf/openPdf";
import { UnreadablePaper } from "../../../src/files/paper/unreadablePaper";
import { readPaper } from "../../../src/documents/readPaper";
import { pdf } from "../../documents/pdf";

const PAGE = [
  {
    text: "Fiche action n° 9 : accompagnement des enfants en situation de handicap",
    x: 57,
    y: 700,
  },
];

/** A PDF with some of its text replaced by as much, so that all else stays where it is. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  if (!text.includes(from)) throw new Error(from);
  return Uint8Array.from(text.replace(from, to), (char) => char.charCodeAt(0));
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await openPdf(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadablePaper) return error.reason;
    throw error;
  }
}

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"1f".repeat(32)}> /U <${"2e".repeat(32)}> >> /ID [<aa><aa>] /Root 1 0 R`;

describe("a PDF that can't be read is named for what it is", () => {
  test.each([
    ["with a password", changed(pdf(PAGE), "/Root 1 0 R", LOCK), "encrypted"],
    ["a scan", pdf([{ line: [0, 0, 100, 100] }]), "image-only"],
    ["nothing but its mark", new TextEncoder().encode("%PDF-1.7\n%%EOF"), "damaged"],
    ["cut", pdf(PAGE).slice(0, 120), "damaged"],
    ["more pages than any bundle", pdf(...Array.from({ length: 401 }, () => PAGE)), "too-large"],
    [
      "pages that lead back to themselves",
      changed(pdf(PAGE), "/Kids [4 0 R]", "/Kids [2 0 R]"),
      "damaged",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  test("what it would run or open is neither run nor opened: only its text is read", async () => {
    const script = changed(
      pdf(PAGE),
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
    );
    expect(await refusal(script)).toBe("read");
  });

  test("the refusal says what to do, and the file's number is known all the same", async () => {
    const locked = changed(pdf(PAGE), "/Root 1 0 R", LOCK);
    const paper = await readPaper(locked, "Fiche action 9.pdf", 2024);
    expect(paper.refusal).toMatch(/^Ce document est protégé par un mot de passe\. Ouvrez-le/);
    expect(paper.named).toEqual([{ main: 9, sub: null }]);
  });
});
