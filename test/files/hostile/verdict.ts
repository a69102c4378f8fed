import type { Checked } from "./checker";

/** Words of the machine that no officer should read. */
const RAW = /\b(error|undefined|null|NaN|Cannot|Invalid|failed|Unexpected|RangeError|TypeError)\b/;

/** What is wrong with how a file was met, or null: never a crash or a hang, and a French sentence. */
export function complaint({ file, status, errors, time, memory }: Checked): string | null {
  if (status === -1) return `crashes: ${errors.join(" ")}`;
  if (status === -2 || time > 10_000) return `takes ${String(time)} ms`;
  if (memory > 1_000) return `takes ${String(memory)} MB`;
  if (status !== 2) return null;
  const [sentence = ""] = errors;
  // « plan.xlsx : Ce classeur … », with its no-break space.
  const said = sentence.replace(file, "").replace(/^\s:\s/, "");
  if (!/^[A-ZÉ].*\.$/s.test(said) || RAW.test(said)) return `says « ${sentence} »`;
  return null;
}
