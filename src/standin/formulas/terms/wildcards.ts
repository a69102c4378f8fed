/** Says whether a whole text fits a pattern. */
export type TextPattern = (text: string) => boolean;

/**
 * A text with `*` (any run) or `?` (any character) as a pattern without regard to case; `~` takes
 * their meaning away. Null for a text without them. Not a RegExp: those can take for ever.
 * @param spend is told what each comparison may cost
 */
export function wildcards(pattern: string, spend: (visits: number) => void): TextPattern | null {
  if (!/[*?~]/.test(pattern)) return null;
  const runs = splitAtStars(pattern.toLowerCase());
  const [first = [], ...others] = runs;
  const last = others.pop();
  return (text) => {
    const folded = text.toLowerCase();
    spend(Math.ceil((folded.length * pattern.length) / 16));
    if (last === undefined) return folded.length === first.length && fits(folded, first, 0);
    const end = folded.length - last.length;
    if (end < first.length || !fits(folded, first, 0) || !fits(folded, last, end)) return false;
    let at = first.length;
    for (const run of others) {
      while (at + run.length <= end && !fits(folded, run, at)) at += 1;
      if (at + run.length > end) return false;
      at += run.length;
    }
    return true;
  };
}

/** A character that must stand there, or null for any. */
type Run = readonly (string | null)[];

function splitAtStars(pattern: string): Run[] {
  const runs: (string | null)[][] = [[]];
  for (const piece of pattern.match(/~[*?~]|[\s\S]/g) ?? []) {
    if (piece === "*") runs.push([]);
    else runs.at(-1)?.push(piece === "?" ? null : piece.slice(-1));
  }
  return runs;
}

function fits(text: string, run: Run, at: number): boolean {
  return run.every((char, offset) => char === null || text[at + offset] === char);
}
