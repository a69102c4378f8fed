import { child } from "../../files/xml/elements";
import { readTree, type XmlElement } from "../../files/xml/xml";
import { markup, withAttributes } from "./markup";
import { placeFor, STYLES_ORDER } from "./schemaOrder";
import { TextPatch } from "./textPatch";

/** Appends to the lists of the styles part; what stands in them keeps its place and its number. */
export class StyleSheetEditor {
  readonly root: XmlElement;
  private readonly patch: TextPatch;
  private readonly appended = new Map<string, string[]>();

  constructor(private readonly text: string) {
    this.root = readTree(text, "styles.xml");
    this.patch = new TextPatch(text);
  }

  get prefix(): string {
    return this.root.prefix;
  }

  list(name: string): readonly XmlElement[] {
    return child(this.root, name)?.children ?? [];
  }

  raw(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** Gives the index of this markup in the list, appending it unless it is there. */
  indexOf(name: string, element: string): number {
    const known = this.list(name).findIndex((candidate) => this.raw(candidate) === element);
    return known === -1 ? this.append(name, element, true) : known;
  }

  /** Appends to the list. @returns its index there */
  append(name: string, element: string, isReused = false): number {
    const added = this.appended.get(name) ?? [];
    this.appended.set(name, added);
    const same = isReused ? added.indexOf(element) : -1;
    if (same !== -1) return this.list(name).length + same;
    added.push(element);
    return this.list(name).length + added.length - 1;
  }

  /** The whole part with what was appended. */
  get result(): string {
    const sorted = [...this.appended].sort(
      ([one], [other]) => STYLES_ORDER.indexOf(one) - STYLES_ORDER.indexOf(other),
    );
    for (const [name, added] of sorted) {
      const list = child(this.root, name);
      const count = (list?.children.length ?? 0) + added.length;
      const qualified = this.prefix + name;
      if (list === undefined) {
        const place = placeFor(name, STYLES_ORDER, this.root, this.root.children);
        this.patch.insert(place, markup(qualified, { count }, added.join("")));
        continue;
      }
      const tag = withAttributes(this.text.slice(list.start, list.openEnd), { count });
      const open = tag.replace(/\s*\/?>$/, ">");
      const content = this.text.slice(list.openEnd, list.closeStart);
      this.patch.replace(list.start, list.end, `${open}${content}${added.join("")}</${qualified}>`);
    }
    return this.patch.apply();
  }
}

/** The styles part of a workbook that has none. */
export const BLANK_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
