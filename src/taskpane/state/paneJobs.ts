import { hasOtherObjectives } from "../../learning/otherObjectives";
import { otherYearOf } from "../../plan/years";
import { checkNow as check, type LookForTemplate } from "./jobs";

export { clearMarks, keep, landmarksOf, markReport, writeCells } from "./jobs";

/** Looked for only where no edition fits, or one of another year does: most workbooks pay nothing for it. */
const newTemplateIn: LookForTemplate = async (workbook, { plan }, editions) => {
  if (plan) {
    const { edition } = plan;
    if (edition.learned) return null;
    if (hasOtherObjectives(plan)) return { kind: "other-objectives", edition };
    const year = otherYearOf(plan);
    return year === null ? null : { kind: "other-year", edition, year };
  }
  const { holdsTemplate } = await import("../../learning/offer");
  return holdsTemplate(workbook, editions) ? { kind: "unknown" } : null;
};

/** Reads the workbook and judges it; a template that may be new is offered to be learned. */
export function checkNow() {
  return check(newTemplateIn);
}
