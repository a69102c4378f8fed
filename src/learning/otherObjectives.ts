import type { Plan } from "../plan/plan";

/** So many wordings are needed to tell. */
const FEWEST = 2;

/** Under most of their numbers, the table's objectives have other wordings than the edition's. */
export function hasOtherObjectives({ lines }: Plan): boolean {
  const worded = lines.filter(({ opens, wording }) => opens.length > 0 && wording.text !== "");
  const known = worded.filter((line) => line.opens.some((number) => line.worded.includes(number)));
  return worded.length >= FEWEST && 2 * known.length < worded.length;
}
