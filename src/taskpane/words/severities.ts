import type { Severity } from "../../judgement/finding";
import { counted } from "./typography";

const NAMES: Readonly<Record<Severity, { readonly one: string; readonly several: string }>> = {
  blocking: { one: "Bloquant", several: "Bloquants" },
  warning: { one: "Avertissement", several: "Avertissements" },
  info: { one: "Information", several: "Informations" },
};

/** « Bloquant », as it stands on one finding. */
export function severityName(severity: Severity): string {
  return NAMES[severity].one;
}

/** « Bloquants », as it stands above a list. */
export function severityTitle(severity: Severity, count: number): string {
  return count > 1 ? NAMES[severity].several : NAMES[severity].one;
}

/** « 3 bloquants », in a sentence. */
export function severityCount(severity: Severity, count: number): string {
  const { one, several } = NAMES[severity];
  return counted(count, one.toLowerCase(), several.toLowerCase());
}
