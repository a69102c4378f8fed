import type { AstExpression } from "@borgar/fx/xlsx";
import { shiftable, shifted } from "../../files/workbook/sharedFormula";
import type { Naming } from "./naming";
import { resolve, type Area, type Home } from "./references";
import { parsed } from "./syntax";

/** Functions that choose at calculation what they read, or read more than the cells' values. */
const ANYWHERE = new Set([
  "INDIRECT",
  "OFFSET",
  "ANCHORARRAY",
  "TABLE",
  "CELL",
  "GETPIVOTDATA",
  "EVALUATE",
]);

/** Whose values reach as far as the first range, whatever the third one's size. */
const LIKE_FIRST = new Set(["SUMIF", "AVERAGEIF"]);

const DEEPEST_NAME = 16;

/** Collects what a formula may read, whether or not the evaluator knows its functions. */
export class Reach {
  private readonly areas: Area[] = [];
  private readsAnywhere = false;

  constructor(
    private readonly home: Home,
    private readonly naming: Naming,
  ) {}

  get result(): { areas: readonly Area[]; readsAnywhere: boolean } {
    return { areas: this.areas, readsAnywhere: this.readsAnywhere };
  }

  /** @throws Error for a reference of a form that nobody knows */
  visit(node: AstExpression | null, depth = 0): void {
    if (node === null) return;
    switch (node.type) {
      case "Literal":
      case "ErrorLiteral":
        return;
      case "ReferenceIdentifier":
        this.reference(node.value, node.kind, depth);
        return;
      case "ArrayExpression":
        for (const row of node.elements) for (const part of row) this.visit(part, depth);
        return;
      case "UnaryExpression":
        // « A1# »: as far as it spills.
        if (node.operator === "#") this.readsAnywhere = true;
        for (const part of node.arguments) this.visit(part, depth);
        return;
      case "BinaryExpression":
        this.binary(node.operator, node.arguments, depth);
        return;
      case "CallExpression":
        this.call(node, depth);
        return;
      case "LambdaExpression":
        this.visit(node.body, depth);
        return;
      case "LetExpression":
        for (const { init } of node.declarations) this.visit(init, depth);
        this.visit(node.body, depth);
    }
  }

  private call(node: Extract<AstExpression, { type: "CallExpression" }>, depth: number): void {
    const { callee } = node;
    const name = "name" in callee ? withoutPrefix(callee.name) : "";
    if (!("name" in callee)) this.visit(callee, depth);
    // A function of the workbook's own, written as a name.
    else if (this.naming.name(name, this.home.sheet) !== undefined) this.readsAnywhere = true;
    const literal = name === "INDIRECT" ? literalOf(node.arguments) : undefined;
    if (literal !== undefined) this.visit(parsed(`=${literal}`), depth + 1);
    else if (ANYWHERE.has(name)) this.readsAnywhere = true;
    const reached = node.arguments.map((part) => {
      const from = this.areas.length;
      this.visit(part, depth);
      return this.areas.slice(from);
    });
    if (LIKE_FIRST.has(name)) this.stretch(reached);
  }

  /** « A1:INDEX(…) » may be any cell between what its two sides reach. */
  private binary(operator: string, parts: readonly AstExpression[], depth: number): void {
    const start = this.areas.length;
    for (const part of parts) this.visit(part, depth);
    if (operator !== ":") return;
    const sides = this.areas.slice(start);
    const [first] = sides;
    if (first === undefined || sides.some(({ sheet }) => sheet !== first.sheet)) {
      this.readsAnywhere = true;
      return;
    }
    const all = sides.map(({ area }) => area);
    const area = {
      top: Math.min(...all.map(({ top }) => top)),
      left: Math.min(...all.map(({ left }) => left)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
      right: Math.max(...all.map(({ right }) => right)),
    };
    this.areas.push({ sheet: first.sheet, area });
  }

  private reference(text: string, kind: string, depth: number): void {
    const resolved = resolve(text, kind, this.home, this.naming);
    if (resolved.kind === "areas") this.areas.push(...resolved.areas);
    if (resolved.kind !== "name") return;
    if (depth >= DEEPEST_NAME) return;
    this.visit(parsed(seenFrom(this.home, resolved.formula)), depth + 1);
  }

  private stretch([range, , values]: readonly (readonly Area[])[]): void {
    const [from, other] = range ?? [];
    const [to, more] = values ?? [];
    if (from === undefined || to === undefined) return;
    if (other !== undefined || more !== undefined) this.readsAnywhere = true;
    const { top, left } = to.area;
    const bottom = top + from.area.bottom - from.area.top;
    const right = left + from.area.right - from.area.left;
    this.areas.push({ sheet: to.sheet, area: { top, left, bottom, right } });
  }
}

function withoutPrefix(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
}

/** The address that INDIRECT is given as a plain text. */
function literalOf([first, style]: readonly (AstExpression | null)[]): string | undefined {
  const isText = first?.type === "Literal" && typeof first.value === "string";
  return isText && style === undefined ? String(first.value) : undefined;
}

/** The formula of a name, whose relative references are those of A1, as a cell sees it. */
export function seenFrom({ row, column }: Home, formula: string): string {
  return shifted(shiftable(formula), row, column);
}
