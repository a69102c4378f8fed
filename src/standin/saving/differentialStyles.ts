import type { StyleSheetEditor } from "./styleSheetEditor";

/** How often the texts of parts refer to each differential style. */
export function dxfUses(texts: Iterable<string>): Map<number, number> {
  const uses = new Map<number, number>();
  for (const text of texts) {
    for (const [, index] of text.matchAll(/\b(?:d|\w+D)xfId\s*=\s*["'](\d+)["']/g)) {
      uses.set(Number(index), (uses.get(Number(index)) ?? 0) + 1);
    }
  }
  return uses;
}

/**
 * Takes away, from the last one back, the differential styles that only the rules that go away
 * used: the numbers of the others stay.
 * @param removed the styles of the rules that go away, one for each rule
 * @param uses how often each is used by the file as it is
 */
export function dropUnused(
  styles: StyleSheetEditor,
  removed: readonly number[],
  uses: ReadonlyMap<number, number>,
): void {
  const list = styles.list("dxfs");
  const goesWith = (at: number): number => removed.filter((index) => index === at).length;
  let left = list.length;
  while (left > 0 && goesWith(left - 1) > 0 && goesWith(left - 1) === uses.get(left - 1)) left -= 1;
  if (left < list.length) styles.dropLast("dxfs", list.length - left);
}
