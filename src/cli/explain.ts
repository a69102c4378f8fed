import { explain as chaptersOf, type Explanation } from "../checking/explain";
import { capitalised, french } from "../plan/typography";
import type { Plan } from "../plan/plan";

/** What was read in the places asked for, or of the whole sheet, and why. */
export function explained(plan: Plan, places: readonly string[], isJson: boolean): string {
  const chapters = chaptersOf(plan, places);
  const { reasons } = plan.recognition;
  const all = chapters.flatMap(({ explanations }) => explanations);
  if (isJson) {
    const { sheet, edition } = plan;
    return JSON.stringify(
      { sheet, edition: edition.id, because: reasons, explanations: all },
      null,
      2,
    );
  }
  const wide = Math.max(...all.map(({ at }) => at.length), 1);
  const head = `${plan.edition.name} · feuille « ${plan.sheet} »`;
  const lines = chapters.flatMap(({ title, explanations }) => [
    ...(title === null ? [] : ["", title]),
    ...explanations.map((one) => line(one, wide)),
  ]);
  return [head, `${capitalised(reasons.join(", "))}.`, ...lines].map(french).join("\n");
}

function line({ at, as, because }: Explanation, wide: number): string {
  return `  ${at.padEnd(wide)}  ${as} — ${because.join(" ")}`;
}
