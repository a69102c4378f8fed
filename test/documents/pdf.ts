/** What stands on a page: a text at a place, in points from the bottom left, or a border. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number }
  | { readonly line: readonly [number, number, number, number] };

/** Outside of ASCII, WinAnsi as an octal escape. */
function escaped(text: string): string {
  return Array.from(text, (char) => {
    if ("()\\".includes(char)) return `\\${char}`;
    const code = char === "€" ? 0x80 : char === "’" ? 0x92 : char.charCodeAt(0);
    return code < 0x80 ? char : `\\${code.toString(8)}`;
  }).join("");
}

function drawn(mark: Mark): string {
  if ("line" in mark) {
    const [x1, y1, x2, y2] = mark.line.map(String);
    return `0.5 w ${x1 ?? ""} ${y1 ?? ""} m ${x2 ?? ""} ${y2 ?? ""} l S`;
  }
  return `BT /F1 10 Tf ${String(mark.x)} ${String(mark.y)} Td (${escaped(mark.text)}) Tj ET`;
}

/** The bytes of a PDF with these pages, its text in Helvetica. */
export function pdf(...pages: readonly (readonly Mark[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${String(4 + 2 * i)} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((marks, i) => {
      const content = marks.map(drawn).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + 2 * i)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** A table of two columns with its borders: rows of a label and lines, from the top down. */
export function grid(rows: readonly (readonly [string, readonly string[]])[], top = 780): Mark[] {
  const [left, middle, right] = [50, 170, 540] as const;
  let y = top;
  const marks: Mark[] = [{ line: [left, y, right, y] }];
  for (const [label, lines] of rows) {
    const bottom = y - 14 * Math.max(1, lines.length) - 6;
    if (label !== "") marks.push({ text: label, x: left + 4, y: y - 14 });
    lines.forEach((text, i) => marks.push({ text, x: middle + 4, y: y - 14 * (i + 1) }));
    marks.push({ line: [left, bottom, right, bottom] });
    for (const x of [left, middle, right]) marks.push({ line: [x, y, x, bottom] });
    y = bottom;
  }
  return marks;
}
