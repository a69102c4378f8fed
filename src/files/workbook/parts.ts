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

  text(part: string): string | undefined {
    const bytes = this.parts.get(this.nameOf(part) ?? part);
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
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to its part's folder, or absolute with a leading slash. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/")
    ? target
    : `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`;
  const resolved: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

function canonical(part: string): string {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
