/** Cuts and insertions in a text, by position in the original; all else stays as it is. */
export class TextPatch {
  private readonly edits: { start: number; end: number; text: string }[] = [];

  constructor(readonly text: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** What stands there in the original. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** The patched text. Insertions at one place stay in the order in which they were made. */
  apply(): string {
    if (this.edits.length === 0) return this.text;
    const sorted = [...this.edits].sort(
      (one, other) => one.start - other.start || one.end - other.end,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      if (start < at) throw new Error("Deux modifications se chevauchent.");
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}
