import { explain as explanations } from "../checking/explain";
import { french } from "../plan/typography";
import type { Plan } from "../plan/plan";

/** What was read in the places asked for, or of the whole sheet, and why. */
export function explained(plan: Plan, places: readonly string[], isJson: boolean): string {
  const found = explanations(plan, places);
  if (isJson) {
    const { recognition } = plan;
    return JSON.stringify(
      {
        sheet: plan.sheet,
        edition: plan.edition.id,
        because: recognition.reasons,
        explanations: found,
      },
      null,
      2,
    );
  }
  const width = Math.max(...found.map(({ at }) => at.length), 1);
  const head = french(
    `${plan.edition.name} · feuille « ${plan.sheet} » · ${plan.recognition.reasons.join(", ")}`,
  );
  const lines = found.map(
    ({ at, as, because }) => `${at.padStart(width)}  ${french(as)} — ${french(because.join(" "))}`,
  );
  return [head, ...lines].join("\n");
}
