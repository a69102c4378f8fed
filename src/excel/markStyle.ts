import type { Severity } from "../judgement/finding";

interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/**
 * One look for each severity: fill and font are both ours, so the contrast (7:1 and more) holds
 * whatever stands below; dark, medium and light fills tell them apart without colour too.
 */
const STYLES: Readonly<Record<Severity, MarkStyle>> = {
  blocking: { fill: "#A4262C", font: "#FFFFFF", bold: true },
  warning: { fill: "#FFC83D", font: "#3B2600", bold: true },
  info: { fill: "#DEECF9", font: "#0B3A66", bold: false },
};

const OURS = /^=N\("plan-action:[a-z]+"\)=0$/;

/** A formula that is true for every cell and says whose rule it is. */
function markFormula(severity: Severity): string {
  return `=N("plan-action:${severity}")=0`;
}

/** Whether a conditional format's formula is one of ours. */
export function isOurFormula(formula: string): boolean {
  return OURS.test(formula.replaceAll(" ", ""));
}

/** Whether it is that of a conditional format that was added and given no formula yet: it shows nothing. */
export function isBlankFormula(formula: string): boolean {
  return /^(?:=?|=FALSE(?:\(\))?)$/i.test(formula.replaceAll(" ", ""));
}

/** Makes a new custom conditional format one of ours. */
export function dressMark(format: Excel.ConditionalFormat, severity: Severity): void {
  const style = STYLES[severity];
  const { rule, format: look } = format.custom;
  rule.formula = markFormula(severity);
  look.fill.color = style.fill;
  look.font.color = style.font;
  look.font.bold = style.bold;
}
