import type { StyleSheetEditor } from "./styleSheetEditor";

/** Indices of the differential styles that a part's text refers to. */
export function dxfsUsedIn(text: string): number[] {
  return [...text.matchAll(/\b(?:d|\w+D)xfId\s*=\s*["'](\d+)["']/g)].map((match) =>
    Number(match[1]),
  );
}

/**
 * Takes away, from the last one back, the differential styles of rules that went away, when nothing
 * else uses them: the numbers of the others stay. So go those that an earlier mark left behind.
 * @param removed the styles of the rules that went away
 * @param used what the parts to be saved refer to
 */
export function dropUnused(
  styles: StyleSheetEditor,
  removed: ReadonlySet<number>,
  used: ReadonlySet<number>,
): void {
  if (removed.size === 0) return;
  const list = styles.list("dxfs");
  let count = 0;
  for (let at = list.length - 1; at >= 0 && !used.has(at); at -= 1) {
    const element = list[at];
    const isOurs = element !== undefined && OF_OURS.test(styles.raw(element));
    if (!removed.has(at) && !isOurs) break;
    count += 1;
  }
  if (count > 0) styles.dropLast("dxfs", count);
}

/** As `differentialMarkup` writes one. */
const OF_OURS = new RegExp(
  '^<(\\w+:)?dxf>(<\\1?font>(<\\1?b/>)?(<\\1?color rgb="FF[0-9A-F]{6}"/>)?</\\1?font>)?' +
    '(<\\1?fill><\\1?patternFill><\\1?bgColor rgb="FF[0-9A-F]{6}"/></\\1?patternFill></\\1?fill>)?' +
    "</\\1?dxf>$",
);
