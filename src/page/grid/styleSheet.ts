import type { CellStyle, WorkbookData } from "../../files/workbook/data";

const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start" };

/**
 * The workbook's styles as one CSS rule each (`.s12`), written once: a cell drawn again while
 * scrolling then only names its class.
 */
export class StyleSheet {
  readonly #element: HTMLStyleElement;
  #written = 0;

  constructor(document: Document) {
    this.#element = document.createElement("style");
    document.head.append(this.#element);
  }

  /** Forgets the styles of the workbook before. */
  clear(): void {
    this.#element.textContent = "";
    this.#written = 0;
  }

  /** Writes the styles that were appended since. */
  update(book: WorkbookData): void {
    const rules = book.styles
      .slice(this.#written)
      .map((style, index) => cssRules(`.s${String(this.#written + index)}`, style));
    if (rules.length > 0) this.#element.append(rules.join("\n"));
    this.#written = book.styles.length;
  }
}

function cssRules(selector: string, style: CellStyle): string {
  const cell = [
    `font: ${style.font.italic ? "italic " : ""}${style.font.bold ? "700" : "400"} ` +
      `${String(style.font.size)}pt/1.22 ${fontFamily(style.font.name)}`,
  ];
  if (style.font.underline) cell.push("text-decoration: underline");
  if (style.font.color !== null) cell.push(`color: ${safeColor(style.font.color)}`);
  if (style.fill !== null) {
    cell.push(`background-color: ${safeColor(style.fill)}`, "border-color: transparent");
  }
  const content = [`justify-content: ${VERTICAL[style.vertical]}`];
  if (style.horizontal !== "general") content.push(`text-align: ${style.horizontal}`);
  if (style.wrap || style.horizontal === "justify") {
    content.push("white-space: pre-wrap", "overflow-wrap: anywhere");
  }
  return `td${selector} { ${cell.join("; ")} } td${selector} > div { ${content.join("; ")} }`;
}

/** The font of a file, then those of Calibri's width: most plans are written in it. */
export function fontFamily(name: string): string {
  return `"${name.replace(/["\\{};<>]/g, "")}", Calibri, Carlito, "Calibri-like", sans-serif`;
}

/** A colour as the file gives it, or none: nothing else of the file may enter the style sheet. */
function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : "inherit";
}
