import { relationsPart, type Parts, type PartMap } from "../../files/workbook/parts";
import { readTree } from "../../files/xml/xml";
import { decodeXml, encodeXml } from "../../files/xml/xmlText";
import { markup } from "./markup";
import { TextPatch } from "./textPatch";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** What precedes the kind of a relation in its type. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The parts to be saved: the original ones, less and more what is changed here. */
export class PackageEditor {
  private readonly parts: Map<string, Uint8Array>;

  constructor(
    source: PartMap,
    private readonly original: Parts,
  ) {
    this.parts = new Map(source);
  }

  get result(): PartMap {
    return this.parts;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** Writes a part unless it is as it was. */
  write(part: string, text: string): void {
    if (text !== this.original.text(part)) this.parts.set(part, encodeXml(text));
  }

  /** Adds a part, announced by its content type (null for one that its extension says). */
  add(part: string, text: string, contentType: string | null): void {
    this.parts.set(part, encodeXml(text));
    if (contentType === null) return;
    this.editRoot(CONTENT_TYPES, (patch, root) => {
      const name = `${root.prefix}Override`;
      const override = markup(name, { PartName: `/${part}`, ContentType: contentType });
      patch.insert(root.closeStart, override);
    });
  }

  /** Takes a part away, with what the package says of it. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationsPart(part));
    this.editRoot(CONTENT_TYPES, (patch, root) => {
      for (const { attributes, start, end } of root.children) {
        if (attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase()) {
          patch.replace(start, end, "");
        }
      }
    });
  }

  /** Makes a part point to another; `target` is relative to its folder. */
  relate(from: string, kind: string, target: string): void {
    const part = this.original.nameOf(relationsPart(from)) ?? relationsPart(from);
    if (!this.parts.has(part)) {
      this.parts.set(
        part,
        encodeXml(`${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`),
      );
    }
    this.editRoot(part, (patch, root) => {
      const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
      let number = root.children.length + 1;
      while (taken.has(`rId${String(number)}`)) number += 1;
      const name = `${root.prefix}Relationship`;
      const relation = { Id: `rId${String(number)}`, Type: OFFICE + kind, Target: target };
      patch.insert(root.closeStart, markup(name, relation));
    });
  }

  /** Takes a relation away by its id. */
  unrelate(from: string, id: string): void {
    const part = this.original.nameOf(relationsPart(from)) ?? relationsPart(from);
    this.editRoot(part, (patch, root) => {
      for (const { attributes, start, end } of root.children) {
        if (attributes.Id === id) patch.replace(start, end, "");
      }
    });
  }

  private editRoot(
    part: string,
    edit: (patch: TextPatch, root: ReturnType<typeof readTree>) => void,
  ): void {
    const bytes = this.parts.get(part);
    if (bytes === undefined) return;
    const text = decodeXml(bytes, part);
    const patch = new TextPatch(text);
    edit(patch, readTree(text, part));
    this.parts.set(part, encodeXml(patch.apply()));
  }
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
