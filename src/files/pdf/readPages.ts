import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { PdfPage, PlacedText, Rule } from "./page";
import type { PdfLibrary } from "./library";

/** A page's text with its places, and the lines drawn on it. */
export async function readPage(
  library: PdfLibrary,
  pdf: PDFDocumentProxy,
  number: number,
): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  const texts = content.items.flatMap((item): PlacedText[] => {
    if (!("str" in item) || item.str === "") return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
  });
  // A page that is a picture has no tables to find, and much to draw.
  const rules = texts.length === 0 ? [] : await rulesOf(library, page);
  page.cleanup();
  return { number, texts, rules };
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Thinner than this, a shape is a line. */
const THICKEST = 3;
const SHORTEST = 8;

/** The straight lines of a page: strokes, and thin rectangles that Word fills instead. */
async function rulesOf({ OPS }: PdfLibrary, page: PDFPageProxy): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  const rules: Rule[] = [];
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform && isMatrix(args)) matrix = multiplied(matrix, args);
    else if (operator === OPS.constructPath) {
      const bounds = boundsOf(args, matrix);
      if (bounds) rules.push(...rulesOfBox(bounds));
    }
  }
  return rules;
}

function isMatrix(value: unknown): value is Matrix {
  return (
    Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === "number")
  );
}

function multiplied(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** A path's bounding box on the page: left, bottom, right, top. */
function boundsOf(
  args: unknown,
  [a, b, c, d, e, f]: Matrix,
): readonly [number, number, number, number] | null {
  const box = Array.isArray(args) ? (args as readonly unknown[])[2] : null;
  if (!box || typeof box !== "object" || !("length" in box)) return null;
  const [left, bottom, right, top] = Array.from(box as ArrayLike<number>);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return null;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function rulesOfBox([left, bottom, right, top]: readonly [number, number, number, number]): Rule[] {
  const width = right - left;
  const height = top - bottom;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return [];
  if (height <= THICKEST && width >= SHORTEST) {
    return [{ isVertical: false, at: (top + bottom) / 2, from: left, to: right }];
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return [{ isVertical: true, at: (left + right) / 2, from: bottom, to: top }];
  }
  return [];
}
