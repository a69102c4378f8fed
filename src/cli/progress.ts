/** Fewer are read before anybody wonders. */
const MANY = 25;

/**
 * Tells on stderr how far a long work is: on one line that is written over in a terminal, else a line
 * for each quarter.
 */
export function progressOf(total: number, what: string): (done: number) => void {
  if (total < MANY) return () => undefined;
  const { stderr } = process;
  let told = 0;
  return (done) => {
    const line = `${String(done)} / ${String(total)} ${what}`;
    if (stderr.isTTY) {
      stderr.write(`\r${line}${done === total ? "\n" : ""}`);
      return;
    }
    const quarter = Math.floor((4 * done) / total);
    if (quarter > told) stderr.write(`${line}\n`);
    told = quarter;
  };
}
