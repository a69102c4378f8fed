import type { XmlElement } from "../xml/xml";

/** Inline elements whose content is not the text of the paper: what was struck out, fields' codes, notes' marks. */
const LEFT_OUT = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "rPr",
  "pPr",
  "sdtPr",
  "sdtEndPr",
  "tblPr",
  "trPr",
  "tcPr",
  "Fallback",
  "annotationRef",
  "ruby",
]);

/** What stands for a character (ECMA-376 part 1, 17.3.3). */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
  softHyphen: "",
};

/** Text boxes are read apart: their paragraphs are the paper's, not the paragraph's that anchors them. */
const TEXT_BOX = "txbxContent";

/** The text of a paragraph as one reads it: insertions in, deletions and hidden text out. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children.map(inlineText).join("");
}

/** The text boxes anchored in a paragraph, each once (a box for Word, another for older programs). */
export function textBoxesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((inner) => {
    if (LEFT_OUT.has(inner.name)) return [];
    return inner.name === TEXT_BOX ? [inner] : textBoxesIn(inner);
  });
}

function inlineText(element: XmlElement): string {
  if (LEFT_OUT.has(element.name) || element.name === TEXT_BOX) return "";
  if (element.name === "t") return element.text;
  if (element.name === "sym") return symbol(element);
  const character = CHARACTERS[element.name];
  if (character !== undefined) return isPageBreak(element) ? "" : character;
  if (element.name === "r" && isHidden(element)) return "";
  return element.children.map(inlineText).join("");
}

function isPageBreak({ attributes }: XmlElement): boolean {
  const type = Object.entries(attributes).find(([name]) => name.endsWith("type"))?.[1];
  return type === "page" || type === "column";
}

function isHidden(run: XmlElement): boolean {
  const properties = run.children.find(({ name }) => name === "rPr");
  const vanish = properties?.children.find(({ name }) => name === "vanish");
  const value = Object.entries(vanish?.attributes ?? {}).find(([name]) => name.endsWith("val"));
  return vanish !== undefined && !/^(?:0|false|off)$/i.test(value?.[1] ?? "");
}

/** A bullet of a symbol font: nothing to read, but it keeps two words apart. */
function symbol({ attributes }: XmlElement): string {
  const code = Object.entries(attributes).find(([name]) => name.endsWith("char"))?.[1] ?? "";
  // Symbol's own euro sign.
  return /^F?0?A0$/i.test(code) ? "€" : " ";
}
