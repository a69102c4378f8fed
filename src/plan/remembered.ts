/**
 * A pure function of a text that remembers what it gave: sheets say the same words again and again.
 * @param most how many texts it remembers; beyond, it forgets all and starts anew
 * @param longest of how many characters a text is remembered: a long one is seldom met twice
 */
export function remembered<Result>(
  of: (text: string) => Result,
  { most = 5_000, longest = 500 } = {},
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return of(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const result = of(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
