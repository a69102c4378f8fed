import { amountOnInactiveRow } from "./amount-on-inactive-row";
import { amountWithoutAction } from "./amount-without-action";
import { carriedOverCredits } from "./carried-over-credits";
import { cofinancingObjective } from "./cofinancing-objective";
import { cofinancingOverall } from "./cofinancing-overall";
import { danglingReference } from "./dangling-reference";
import { departmentShareEmpty } from "./department-share-empty";
import { duplicateObjective } from "./duplicate-objective";
import { editionYearMismatch } from "./edition-year-mismatch";
import { envelopeExceeded } from "./envelope-exceeded";
import { extraColumn } from "./extra-column";
import { formulaError } from "./formula-error";
import { grandTotal } from "./grand-total";
import { headerAltered } from "./header-altered";
import { hiddenAmount } from "./hidden-amount";
import { hiddenCents } from "./hidden-cents";
import { mandatoryObjectiveWithoutAction } from "./mandatory-objective-without-action";
import { missingColumn } from "./missing-column";
import { missingObjective } from "./missing-objective";
import { mixedAmountText } from "./mixed-amount-text";
import { negativeAmount } from "./negative-amount";
import { objectiveLabelMismatch } from "./objective-label-mismatch";
import { objectiveMisplaced } from "./objective-misplaced";
import { otherFundingIncomplete } from "./other-funding-incomplete";
import { overwrittenFormula } from "./overwritten-formula";
import { planSheetMissing } from "./plan-sheet-missing";
import { recapAmount } from "./recap-amount";
import { recapEmpty } from "./recap-empty";
import { recapMissing } from "./recap-missing";
import { recapSourceMissing } from "./recap-source-missing";
import { recapTotal } from "./recap-total";
import { rowTotal } from "./row-total";
import { rowTotalMissing } from "./row-total-missing";
import { severalSources } from "./several-sources";
import { sourceAmbiguous } from "./source-ambiguous";
import { sourceMissing } from "./source-missing";
import { sourceNotAllowed } from "./source-not-allowed";
import { sourceSpelling } from "./source-spelling";
import { subtotal } from "./subtotal";
import { textAmount } from "./text-amount";
import { unknownObjective } from "./unknown-objective";
import type { Rule } from "./rule";

/** The catalogue of rules.md, in its order. Adding a rule: a file here, a line below, a test. */
export const RULES: readonly Rule[] = [
  planSheetMissing,
  missingColumn,
  headerAltered,
  extraColumn,
  missingObjective,
  unknownObjective,
  duplicateObjective,
  objectiveLabelMismatch,
  objectiveMisplaced,
  editionYearMismatch,
  hiddenAmount,
  textAmount,
  mixedAmountText,
  negativeAmount,
  hiddenCents,
  formulaError,
  overwrittenFormula,
  sourceMissing,
  sourceNotAllowed,
  sourceAmbiguous,
  sourceSpelling,
  severalSources,
  rowTotal,
  rowTotalMissing,
  subtotal,
  grandTotal,
  recapMissing,
  recapEmpty,
  recapAmount,
  recapTotal,
  recapSourceMissing,
  envelopeExceeded,
  cofinancingObjective,
  cofinancingOverall,
  departmentShareEmpty,
  mandatoryObjectiveWithoutAction,
  amountOnInactiveRow,
  amountWithoutAction,
  danglingReference,
  otherFundingIncomplete,
  carriedOverCredits,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
