import { child, numeric } from "../../files/xml/elements";
import { readTree, type XmlElement } from "../../files/xml/xml";
import { BLANK_LISTS } from "./blankStyles";
import {
  beforeOf,
  closing,
  isSelfClosed,
  opened,
  selfClosed,
  withAttributes,
  type Before,
} from "./markup";
import { placeFor, STYLES_ORDER } from "./schemaOrder";
import { TextPatch } from "./textPatch";

/** The only list that loses elements again: what it was before is kept. */
const LEAVING = "dxfs";

/** Appends to the lists of the styles part; what stands in them keeps its place and its number. */
export class StyleSheetEditor {
  readonly root: XmlElement;
  private readonly patch: TextPatch;
  private readonly appended = new Map<string, string[]>();
  private readonly dropped = new Map<string, number>();

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
    const known = this.left(name).findIndex((candidate) => this.raw(candidate) === element);
    return known === -1 ? this.append(name, element, true) : known;
  }

  /**
   * Appends to the list.
   * @param isReused one that was appended already and reads the same will do
   * @returns its index there
   */
  append(name: string, element: string, isReused = false): number {
    const added = this.appended.get(name) ?? [];
    this.appended.set(name, added);
    const same = isReused ? added.indexOf(element) : -1;
    if (same !== -1) return this.left(name).length + same;
    added.push(element);
    return this.left(name).length + added.length - 1;
  }

  /** Takes the last elements of a list away, before any is appended. */
  dropLast(name: string, count: number): void {
    this.dropped.set(name, count);
  }

  private left(name: string): readonly XmlElement[] {
    const list = this.list(name);
    return list.slice(0, list.length - (this.dropped.get(name) ?? 0));
  }

  /** The whole part with what was appended and without what was taken away. */
  get result(): string {
    const names = STYLES_ORDER.filter((name) => this.appended.has(name) || this.dropped.has(name));
    const created: string[] = [];
    let goes = 0;
    for (const name of names) {
      const list = child(this.root, name);
      if (list === undefined) created.push(this.create(name));
      else if (this.rewrite(name, list)) goes += 1;
    }
    if (created.length === 0 && goes === 0) return this.patch.apply();
    return this.withRoot(created.join(""), goes);
  }

  private create(name: string): string {
    const added = this.appended.get(name) ?? [];
    const qualified = this.prefix + name;
    const open = `<${qualified} count="${String(added.length)}">`;
    const list = open + added.join("") + closing(qualified, name === LEAVING ? "absent" : "open");
    if (isSelfClosed(this.root, this.text)) return list;
    this.patch.insert(placeFor(name, STYLES_ORDER, this.root, this.root.children), list);
    return "";
  }

  /** @returns whether the list goes away altogether */
  private rewrite(name: string, list: XmlElement): boolean {
    const left = this.left(name);
    const added = this.appended.get(name) ?? [];
    const count = left.length + added.length;
    const raw = this.text.slice(list.start, list.openEnd);
    const known = numeric(list, "count");
    // A file may count wrong: what it says grows and shrinks with the list all the same.
    const told = known === undefined ? undefined : known + count - list.children.length;
    const tag = withAttributes(raw, { count: told });
    const isClosed = isSelfClosed(list, this.text);
    const before: Before = isClosed
      ? "selfClosed"
      : beforeOf(this.text.slice(list.closeStart, list.end));
    if (count === 0 && before !== "open") {
      this.patch.replace(list.start, list.end, before === "absent" ? "" : selfClosed(tag));
      return before === "absent";
    }
    const end =
      left.length === list.children.length ? list.closeStart : (left.at(-1)?.end ?? list.openEnd);
    const content = isClosed ? "" : this.text.slice(list.openEnd, end);
    const close = closing(list.prefix + list.name, before);
    this.patch.replace(list.start, list.end, opened(tag) + content + added.join("") + close);
    return false;
  }

  /** A root that had no content is opened for its first, and closed by itself again after its last. */
  private withRoot(created: string, goes: number): string {
    const { root, text } = this;
    const tag = text.slice(root.start, root.openEnd);
    if (isSelfClosed(root, text)) {
      if (created === "") return this.patch.apply();
      const name = root.prefix + root.name;
      this.patch.replace(
        root.start,
        root.openEnd,
        opened(tag) + created + closing(name, "selfClosed"),
      );
      return this.patch.apply();
    }
    const close = text.slice(root.closeStart, root.end);
    const isEmptied = goes === root.children.length && beforeOf(close) === "selfClosed";
    if (!isEmptied) return this.patch.apply();
    return text.slice(0, root.start) + selfClosed(tag) + text.slice(root.end);
  }
}

/** The part with all that a cell's style refers to, where it had none of it. */
export function withBlankLists(text: string): string {
  const editor = new StyleSheetEditor(text);
  for (const { name, items } of BLANK_LISTS) {
    if (editor.list(name).length > 0) continue;
    for (const item of items) editor.append(name, withPrefix(item, editor.prefix));
  }
  return editor.result;
}

function withPrefix(item: string, prefix: string): string {
  return item.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
