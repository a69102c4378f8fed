import type { Checked } from "../state/paneState";

/** Whether the officer has something to settle before the verdict can be relied upon. */
export function asksForChoice({ report: { plan }, kept }: Checked): boolean {
  return (
    (plan?.recognition.confidence === "probable" && kept.edition === null) ||
    (plan !== null && plan.otherSheets.length > 0 && kept.sheet !== plan.sheet)
  );
}
