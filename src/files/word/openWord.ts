import { Parts, type PartMap } from "../workbook/parts";
import { readXml } from "../xml/xml";
import { readZip } from "../zip/zip";
import { textOf, type Block, type PaperText } from "../paper/blocks";
import { asPaperRefusal, unreadable } from "../paper/unreadablePaper";
import { blocksIn, blocksOf } from "./wordBlocks";

/** Pictures, fonts and embedded files are never inflated: only the text is read. */
function isText(name: string): boolean {
  return /\.(?:xml|rels|bin)$|^mimetype$/i.test(name) && !/\/(?:media|fonts)\//i.test(name);
}

/**
 * The text of a .docx: paragraphs, tables within tables, text boxes, content controls, insertions
 * in and deletions out, and apart what stands at the head and the foot of its pages.
 * @throws UnreadablePaper with a French sentence for the user
 */
export function openWord(bytes: Uint8Array): PaperText {
  try {
    const zip = readZip(bytes, isText);
    refuseOthers(zip);
    const parts = new Parts(zip);
    const part = parts.workbookPart() ?? parts.nameOf("word/document.xml");
    const text = part === undefined ? undefined : parts.text(part);
    if (part === undefined || text === undefined) throw unreadable("not-a-paper");
    return { blocks: bodyOf(text, part, parts), headers: headersOf(parts, part) };
  } catch (error) {
    throw asPaperRefusal(error);
  }
}

/** What a zip holds when it is no document of Word. */
function refuseOthers(zip: PartMap): void {
  const mimetype = new TextDecoder().decode(zip.get("mimetype"));
  if (mimetype.startsWith("application/vnd.oasis.opendocument")) throw unreadable("open-document");
  const names = [...zip.keys()].map((name) => name.replaceAll("\\", "/").toLowerCase());
  if (!names.some((name) => name.startsWith("word/"))) throw unreadable("not-a-paper");
}

/** The body child by child: a paper of hundreds of pages never stands whole in memory as a tree. */
function bodyOf(text: string, part: string, parts: Parts): Block[] {
  const blocks: Block[] = [];
  const root = readXml(text, {
    part,
    budget: parts.budget,
    stream: {
      containers: new Set(["body"]),
      onElement: (element, parent) => {
        if (parent.name === "body") blocks.push(...blocksOf(element));
      },
    },
  });
  if (root.name !== "document") throw unreadable("not-a-paper");
  return blocks;
}

function headersOf(parts: Parts, part: string): string[] {
  const pages = parts.relations(part).filter(({ kind }) => kind === "header" || kind === "footer");
  const texts = pages.flatMap(({ target }) => {
    const tree = parts.tree(target);
    return tree === undefined ? [] : [textOf(blocksIn(tree))];
  });
  return [...new Set(texts.filter((text) => text !== ""))];
}
