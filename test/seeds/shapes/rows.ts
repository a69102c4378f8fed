import type { Edition, ObjectiveSpec } from "../../../src/plan/edition";
import type { Content } from "../invented";

/** An action and what it costs: Département, then State. */
export type Paid = readonly [action: string, department: Content, state: Content];

export const IDLE: Paid = ["Pas d'action", "", ""];
export const GOING_ON: Paid = ["Poursuite des actions engagées", "", ""];

/** Rows of a template's objectives under their headings, each made for its place. */
export function rowsOf(
  { engagements, objectives }: Edition,
  top: number,
  heading: (text: string) => readonly Content[],
  lines: (objective: ObjectiveSpec, row: number) => readonly (readonly Content[])[],
) {
  const rows: (readonly Content[])[] = [];
  engagements.forEach((text, place) => {
    rows.push(heading(text));
    for (const objective of objectives) {
      if (objective.engagement !== place || !objective.inTemplate) continue;
      rows.push(...lines(objective, top + rows.length));
    }
  });
  return rows;
}

/** How the template writes the source of an objective. */
export function official({ sources }: ObjectiveSpec): Content {
  const [source = "", ...others] = sources;
  if (others.length > 0) return "304 ou ONDAM";
  return source === "BOP 304" ? 304 : source;
}
