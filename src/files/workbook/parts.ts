import { damaged } from "../zip/unreadableFile";
import { decodeXml } from "../xml/xmlText";
import { readTree, XmlBudget, type XmlElement } from "../xml/xml";

/** The parts of an .xlsx by name, as they stand in the zip. */
export type PartMap = ReadonlyMap<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** The last word of the type's URI (« worksheet »): strict and transitional OOXML differ before. */
  readonly kind: string;
  /** Name of the part in the zip. */
  readonly target: string;
}

/** Reads parts by the names that relations give them (OPC names ignore case). */
export class Parts {
  readonly budget = new XmlBudget();
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly parts: PartMap) {
    this.names = new Map([...parts.keys()].map((name) => [canonical(name), name]));
  }

  /** The name that the zip uses for a part, or undefined when it has none such. */
  nameOf(part: string): string | undefined {
    return this.names.get(canonical(part));
  }

  bytes(part: string): Uint8Array | undefined {
    return this.parts.get(this.nameOf(part) ?? part);
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes === undefined ? undefined : decodeXml(bytes, part);
  }

  tree(part: string): XmlElement | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : readTree(text, part, this.budget);
  }

  /** What a part points to; "" for the package itself. External targets are left out. */
  relations(part: string): Relation[] {
    const root = this.tree(relationsPart(part));
    return (root?.children ?? []).flatMap(({ attributes }) => {
      const { Id, Type, Target, TargetMode } = attributes;
      if (TargetMode === "External" || Target === undefined) return [];
      const target = resolveTarget(part, Target);
      return [
        {
          id: Id ?? "",
          kind: Type?.split("/").at(-1) ?? "",
          target: this.nameOf(target) ?? target,
        },
      ];
    });
  }

  /** The part that holds the workbook. */
  workbookPart(): string | undefined {
    const target = this.relations("").find(({ kind }) => kind === "officeDocument")?.target;
    return this.nameOf(target ?? "xl/workbook.xml");
  }

  /** As `tree`, for a part that must be there. @throws UnreadableFile */
  requiredTree(part: string): XmlElement {
    const root = this.tree(part);
    if (root === undefined) throw damaged(part);
    return root;
  }
}

/** « xl/_rels/workbook.xml.rels » for « xl/workbook.xml ». */
export function relationsPart(part: string): string {
  const name = withSlashes(part);
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** A target is relative to its part's folder, or absolute with a leading slash. */
function resolveTarget(part: string, target: string): string {
  const from = withSlashes(part);
  const to = withSlashes(target);
  const path = to.startsWith("/") ? to : `${from.slice(0, from.lastIndexOf("/") + 1)}${to}`;
  const resolved: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/** Whether two names are those of one part, whatever their capitals, slashes and start. */
export function isSamePart(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(part: string): string {
  return withSlashes(part).replace(/^\//, "").toLowerCase();
}

/** Older .NET exporters name the entries of the zip with Windows' separator. */
function withSlashes(name: string): string {
  return name.replaceAll("\\", "/");
}
