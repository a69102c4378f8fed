import { amountOnInactiveRow } from "./content/amount-on-inactive-row";
import { amountWithoutAction } from "./content/amount-without-action";
import { carriedOverCredits } from "./content/carried-over-credits";
import { cofinancingObjective } from "./cofinancing/cofinancing-objective";
import { cofinancingOverall } from "./cofinancing/cofinancing-overall";
import { danglingReference } from "./content/dangling-reference";
import { departmentShareEmpty } from "./cofinancing/department-share-empty";
import { duplicateObjective } from "./structure/duplicate-objective";
import { editionYearMismatch } from "./structure/edition-year-mismatch";
import { envelopeExceeded } from "./recap/envelope-exceeded";
import { extraColumn } from "./structure/extra-column";
import { formulaError } from "./entry/formula-error";
import { grandTotal } from "./arithmetic/grand-total";
import { headerAltered } from "./structure/header-altered";
import { hiddenAmount } from "./structure/hidden-amount";
import { hiddenCents } from "./entry/hidden-cents";
import { mandatoryObjectiveWithoutAction } from "./content/mandatory-objective-without-action";
import { missingColumn } from "./structure/missing-column";
import { missingObjective } from "./structure/missing-objective";
import { mixedAmountText } from "./entry/mixed-amount-text";
import { negativeAmount } from "./entry/negative-amount";
import { objectiveLabelMismatch } from "./structure/objective-label-mismatch";
import { objectiveMisplaced } from "./structure/objective-misplaced";
import { otherFundingIncomplete } from "./content/other-funding-incomplete";
import { overwrittenFormula } from "./entry/overwritten-formula";
import { planSheetMissing } from "./structure/plan-sheet-missing";
import { recapAmount } from "./recap/recap-amount";
import { recapEmpty } from "./recap/recap-empty";
import { recapMissing } from "./recap/recap-missing";
import { recapSourceMissing } from "./recap/recap-source-missing";
import { recapTotal } from "./recap/recap-total";
import { rowTotal } from "./arithmetic/row-total";
import { rowTotalMissing } from "./arithmetic/row-total-missing";
import { severalSources } from "./source/several-sources";
import { sourceAmbiguous } from "./source/source-ambiguous";
import { sourceMissing } from "./source/source-missing";
import { sourceNotAllowed } from "./source/source-not-allowed";
import { sourceSpelling } from "./source/source-spelling";
import { subtotal } from "./arithmetic/subtotal";
import { textAmount } from "./entry/text-amount";
import { unknownObjective } from "./structure/unknown-objective";
import { amountNotRead } from "./structure/amount-not-read";
import { editionOtherYear } from "./structure/edition-other-year";
import { planEmpty } from "./structure/plan-empty";
import { planSplit } from "./structure/plan-split";
import { recapReshaped } from "./structure/recap-reshaped";
import { splitColumn } from "./structure/split-column";
import { unitNotEuro } from "./structure/unit-not-euro";
import type { Rule } from "../judgement/rule";

/** The catalogue of rules.md, in its order. Adding a rule: a file here, a line below, a test. */
export const RULES: readonly Rule[] = [
  planSheetMissing,
  missingColumn,
  headerAltered,
  extraColumn,
  splitColumn,
  unitNotEuro,
  amountNotRead,
  planSplit,
  planEmpty,
  missingObjective,
  unknownObjective,
  duplicateObjective,
  objectiveLabelMismatch,
  objectiveMisplaced,
  editionYearMismatch,
  editionOtherYear,
  recapReshaped,
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
