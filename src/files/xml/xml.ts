import { SaxesParser } from "saxes";
import { damaged, tooLarge, UnreadableFile } from "../zip/unreadableFile";

/** An element with where it stands in the text, so that a patch can cut exactly there. */
export interface XmlElement {
  /** Without its prefix: OOXML can be written with any (« x:row »). */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, white space kept. */
  text: string;
  readonly start: number;
  /** After the « > » of the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; equal to `openEnd` in a self-closed element. */
  closeStart: number;
  end: number;
}

/** What all parts of one workbook may hold together: hostile files neither hang nor fill memory. */
export class XmlBudget {
  private elements = 4_000_000;

  spend(): void {
    this.elements -= 1;
    if (this.elements < 0) throw tooLarge();
  }
}

export interface XmlReading {
  readonly part: string;
  readonly budget: XmlBudget;
  /** Without it the part is read as one tree. */
  readonly stream?: XmlStream;
}

export interface XmlStream {
  /** Elements handed out child by child instead of whole: the root, and these under it. */
  readonly containers: ReadonlySet<string>;
  /** Gets each child of a container, then the container itself (without children). */
  readonly onElement: (element: XmlElement, parent: XmlElement) => void;
}

const MAX_TEXT = 120_000_000;
const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 100;
const MAX_TREE = 400_000;

/**
 * Reads a part, handing its elements out as they close; the tree never holds the whole sheet.
 * A DOCTYPE is refused, so that no entity is ever expanded.
 * @returns the root, without the children handed out
 * @throws UnreadableFile when it is not well-formed or beyond the limits
 */
export function readXml(text: string, reading: XmlReading): XmlElement {
  if (text.length > MAX_TEXT) throw tooLarge();
  const builder = new Builder(text, reading);
  try {
    return builder.read();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(reading.part);
  }
}

/** A whole part, or one element cut out of a part, as a tree. @throws UnreadableFile */
export function readTree(text: string, part: string, budget = new XmlBudget()): XmlElement {
  return readXml(text, { part, budget });
}

class Builder {
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private readonly open: XmlElement[] = [];
  private root: XmlElement | undefined;
  private treeSize = 0;
  private attributeCount = 0;

  constructor(
    private readonly text: string,
    private readonly reading: XmlReading,
  ) {}

  read(): XmlElement {
    const { parser } = this;
    parser.on("error", () => {
      throw damaged(this.reading.part);
    });
    parser.on("doctype", () => {
      throw damaged(this.reading.part);
    });
    parser.on("attribute", () => {
      this.attributeCount += 1;
      if (this.attributeCount > MAX_ATTRIBUTES) throw damaged(this.reading.part);
    });
    parser.on("opentag", (tag) => {
      this.enter(tag.name, tag.attributes);
    });
    parser.on("text", (content) => {
      this.addText(content);
    });
    parser.on("cdata", (content) => {
      this.addText(content);
    });
    parser.on("closetag", (tag) => {
      this.leave(tag.isSelfClosing);
    });
    parser.write(this.text).close();
    if (this.root === undefined) throw damaged(this.reading.part);
    return this.root;
  }

  private enter(qualified: string, attributes: Record<string, string>): void {
    this.reading.budget.spend();
    this.attributeCount = 0;
    this.treeSize += 1;
    if (this.open.length > MAX_DEPTH || this.treeSize > MAX_TREE) throw tooLarge();
    const { position } = this.parser;
    const colon = qualified.indexOf(":");
    const element: XmlElement = {
      name: qualified.slice(colon + 1),
      prefix: qualified.slice(0, colon + 1),
      attributes,
      children: [],
      text: "",
      // « < » cannot stand inside a tag, so the last one before its end opens it.
      start: this.text.lastIndexOf("<", position - 1),
      openEnd: position,
      closeStart: position,
      end: position,
    };
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = element;
    else if (!this.isContainer(this.open.length - 1)) parent.children.push(element);
    this.open.push(element);
  }

  private addText(content: string): void {
    const parent = this.open.at(-1);
    if (parent !== undefined && !this.isContainer(this.open.length - 1)) parent.text += content;
  }

  private leave(isSelfClosing: boolean): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (!isSelfClosing) {
      element.end = this.parser.position;
      element.closeStart = this.text.lastIndexOf("<", element.end - 1);
    }
    const parent = this.open.at(-1);
    if (parent === undefined || !this.isContainer(this.open.length - 1)) return;
    this.treeSize = this.open.length;
    this.reading.stream?.onElement(element, parent);
  }

  /** Whether the element open at this depth hands its children out. */
  private isContainer(depth: number): boolean {
    const { stream } = this.reading;
    if (stream === undefined || depth > 1) return false;
    return depth === 0 || stream.containers.has(this.open[depth]?.name ?? "");
  }
}
