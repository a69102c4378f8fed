/** Longer than what forms ask for in a given shape: how long a check may take grows fast with it. */
const LONGEST = 200;
/** As many parts that may repeat without end. */
const MOST_REPEATS = 3;

/** The pieces of an expression: an escape, a class, a way to repeat, or one sign. */
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^]/g;

/**
 * Whether an expression of somebody else's page may be tried here: one made to, or made badly, would
 * hold everything up. A part that repeats may hold no choice, and nothing that repeats itself.
 */
function isSwift(pattern: string): boolean {
  let repeats = 0;
  const groups: boolean[] = [];
  let closed: boolean | null = null;
  for (const [piece] of pattern.matchAll(PIECES)) {
    const isRepeat = /^(?:[*+]|\{\d+,?\d*\})$/.test(piece);
    if (/^\\[1-9k]$/.test(piece)) return false;
    if (isRepeat && closed === true) return false;
    if (isRepeat && /^(?:[*+]|\{\d+,\})$/.test(piece)) repeats += 1;
    if (piece === "(") groups.push(false);
    closed = piece === ")" ? (groups.pop() ?? false) : null;
    // What a group holds, the one around it holds too.
    if (isRepeat || piece === "|" || closed === true) {
      const last = groups.length - 1;
      if (last >= 0) groups[last] = true;
    }
  }
  return repeats <= MOST_REPEATS;
}

/** Whether a value matches an expression as the form's page has it; null when that can't be told here. */
export function matchesPattern(pattern: string, value: string): boolean | null {
  if (value.length > LONGEST || !isSwift(pattern)) return null;
  try {
    return new RegExp(pattern).test(value.replace(/\r\n/g, "\n"));
  } catch {
    return null;
  }
}
