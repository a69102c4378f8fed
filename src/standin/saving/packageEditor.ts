import { isSamePart, relationsPart, type Parts, type PartMap } from "../../files/workbook/parts";
import { readTree, type XmlElement } from "../../files/xml/xml";
import { decodeXml, encodeXml } from "../../files/xml/xmlText";
import type { Dialect } from "./dialect";
import { markup } from "./markup";
import { TextPatch } from "./textPatch";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The parts to be saved: the original ones, less and more what is changed here. */
export class PackageEditor {
  private readonly parts: Map<string, Uint8Array>;

  /** @param dialect transitional or strict, as the workbook speaks */
  constructor(
    source: PartMap,
    private readonly original: Parts,
    readonly dialect: Dialect,
  ) {
    this.parts = new Map(source);
  }

  get result(): PartMap {
    return this.parts;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** Writes a part unless it is as it was, in the encoding that it had. */
  write(part: string, text: string): void {
    if (text === this.original.text(part)) return;
    this.parts.set(part, encodeXml(text, this.original.bytes(part)));
  }

  /** The texts of the XML parts as they are to be saved, one after the other. */
  *texts(): Generator<string> {
    for (const [part, bytes] of this.parts) if (/\.xml$/i.test(part)) yield decodeXml(bytes, part);
  }

  /** Adds a part, announced by its content type (null for one that is announced already). */
  add(part: string, text: string, contentType: string | null): void {
    this.parts.set(part, encodeXml(text));
    if (contentType !== null) this.announce(part, contentType);
  }

  private announce(part: string, contentType: string): void {
    this.edit(CONTENT_TYPES, (patch, root) => {
      const name = `${root.prefix}Override`;
      const override = markup(name, { PartName: `/${part}`, ContentType: contentType });
      patch.insert(root.closeStart, override);
    });
  }

  /** Takes a part away, and nothing of what the package says of it. */
  withdraw(part: string): void {
    this.parts.delete(part);
  }

  /** Takes a part away, with what the package says of it and of its relations. */
  remove(part: string): void {
    const gone = [part, this.original.nameOf(relationsPart(part)) ?? relationsPart(part)];
    for (const name of gone) this.parts.delete(name);
    this.edit(CONTENT_TYPES, (patch, root) => {
      for (const { attributes, start, end } of root.children) {
        const { PartName } = attributes;
        const isOfOne = PartName !== undefined && gone.some((name) => isSamePart(name, PartName));
        if (isOfOne) patch.replace(start, end, "");
      }
    });
  }

  /** Makes a part point to another, and answers the relation's id; `target` is relative to its folder. */
  relate(from: string, kind: string, target: string): string {
    const part = this.original.nameOf(relationsPart(from)) ?? relationsPart(from);
    if (!this.parts.has(part)) {
      this.parts.set(
        part,
        encodeXml(`${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`),
      );
      if (!this.announcesRelations()) this.announce(part, RELATIONS_TYPE);
    }
    let id = "";
    this.edit(part, (patch, root) => {
      const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
      let number = root.children.length + 1;
      while (taken.has(`rId${String(number)}`)) number += 1;
      const name = `${root.prefix}Relationship`;
      id = `rId${String(number)}`;
      const relation = {
        Id: id,
        Type: this.dialect.relations + kind,
        Target: target,
      };
      patch.insert(root.closeStart, markup(name, relation));
    });
    return id;
  }

  /** Takes a relation away by its id. */
  unrelate(from: string, id: string): void {
    const part = this.original.nameOf(relationsPart(from)) ?? relationsPart(from);
    this.edit(part, (patch, root) => {
      for (const { attributes, start, end } of root.children) {
        if (attributes.Id === id) patch.replace(start, end, "");
      }
    });
  }

  /** Most packages say once and for all what « .rels » is; LibreOffice says it part by part. */
  private announcesRelations(): boolean {
    const bytes = this.parts.get(CONTENT_TYPES);
    if (bytes === undefined) return true;
    const root = readTree(decodeXml(bytes, CONTENT_TYPES), CONTENT_TYPES);
    return root.children.some(
      ({ name, attributes }) =>
        name === "Default" && attributes.Extension?.toLowerCase() === "rels",
    );
  }

  /** Rewrites the text of a part; one that is not there stays away. */
  edit(part: string, change: (patch: TextPatch, root: XmlElement) => void): void {
    const bytes = this.parts.get(part);
    if (bytes === undefined) return;
    const text = decodeXml(bytes, part);
    const patch = new TextPatch(text);
    change(patch, readTree(text, part));
    this.parts.set(part, encodeXml(patch.apply(), bytes));
  }
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
