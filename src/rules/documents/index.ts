import type { CrossRule } from "../../judgement/papers/crossRule";
import { contractLawYear } from "./contract-law-year";
import { contractObjectives } from "./contract-objectives";
import { contractPaid } from "./contract-paid";
import { contractSourceAmount } from "./contract-source-amount";
import { contractSum } from "./contract-sum";
import { contractYear } from "./contract-year";
import { deliberationAmount } from "./deliberation-amount";
import { documentUnreadable } from "./document-unreadable";
import { ficheBudget } from "./fiche-budget";
import { ficheDepartmentAmount } from "./fiche-department-amount";
import { ficheDuplicate } from "./fiche-duplicate";
import { ficheMissing } from "./fiche-missing";
import { ficheOtherFunding } from "./fiche-other-funding";
import { ficheParts } from "./fiche-parts";
import { ficheSource } from "./fiche-source";
import { ficheStateAmount } from "./fiche-state-amount";
import { ficheSum } from "./fiche-sum";
import { ficheWithoutLine } from "./fiche-without-line";
import { ficheYear } from "./fiche-year";
import { ficheYearlyAmount } from "./fiche-yearly-amount";
import { previousAnnouncedAmount } from "./previous-announced-amount";
import { previousDepartmentLower } from "./previous-department-lower";
import { previousLargeChange } from "./previous-large-change";
import { previousNoSuccessor } from "./previous-no-successor";
import { previousObjectiveDropped } from "./previous-objective-dropped";
import { previousObjectiveNew } from "./previous-objective-new";
import { previousYearOrder } from "./previous-year-order";

/** The rules on a plan and its papers. Adding one: a file here, a line below, a test. */
export const CROSS_RULES: readonly CrossRule[] = [
  ficheStateAmount,
  ficheDepartmentAmount,
  ficheBudget,
  ficheSum,
  ficheParts,
  ficheMissing,
  ficheWithoutLine,
  ficheDuplicate,
  ficheSource,
  ficheOtherFunding,
  ficheYearlyAmount,
  ficheYear,
  contractSourceAmount,
  contractSum,
  contractPaid,
  deliberationAmount,
  contractObjectives,
  contractYear,
  contractLawYear,
  previousAnnouncedAmount,
  previousObjectiveDropped,
  previousObjectiveNew,
  previousLargeChange,
  previousDepartmentLower,
  previousYearOrder,
  previousNoSuccessor,
  documentUnreadable,
];

const BY_ID: ReadonlyMap<string, CrossRule> = new Map(CROSS_RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export function crossRuleOf(id: string): CrossRule | undefined {
  return BY_ID.get(id);
}
