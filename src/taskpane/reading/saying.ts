import { isSameCorrection, type Correction } from "../../plan/correction";
import type { ObeyedCorrection } from "../../plan/plan";
import type { Checked, Decision } from "../state/paneState";

/** The officer's word that is followed on a row or a column; null where the reading's own is. */
export function saidOf({ report: { plan } }: Checked, at: string): ObeyedCorrection | null {
  const found = plan?.reading.corrections.find((one) => one.at === at && one.standing === "obeyed");
  return found ?? null;
}

/** Keeps the officer's word on a row or a column, instead of what was said there before. */
export function say(checked: Checked, said: Correction): Decision {
  const before = (checked.report.plan?.reading.corrections ?? []).filter(
    ({ at }) => at === said.at,
  );
  const word = checked.remember(said);
  return ({ corrections }) => ({
    corrections: [...without(corrections, before), word],
  });
}

/** Takes the officer's word back. */
export function unsay(correction: ObeyedCorrection): Decision {
  return ({ corrections }) => ({ corrections: without(corrections, [correction]) });
}

function without(
  corrections: readonly Correction[],
  taken: readonly ObeyedCorrection[],
): readonly Correction[] {
  return corrections.filter((one) => !taken.some(({ kept }) => isSameCorrection(one, kept)));
}
