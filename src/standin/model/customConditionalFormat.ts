import type { ConditionalFormatData } from "../../files/workbook/data";
import { color, flag, text } from "../wire/arguments";
import { invalidArgument } from "../book/errors";
import { fromLocalFormula, isFormula, toLocalFormula } from "../book/formulaText";
import { ExcelObject, method, object, scalar, wireType, type WireType } from "../wire/wire";

/** The format that a rule's parts read and change. */
interface Owner {
  readonly data: ConditionalFormatData;
  change(what: string, change: Partial<ConditionalFormatData>): void;
}

abstract class Part extends ExcelObject {
  constructor(protected readonly owner: Owner) {
    super();
  }
}

/** A format whose rule is a formula. */
export class CustomConditionalFormat extends Part {
  override get wire(): WireType {
    return CUSTOM;
  }
  get rule() {
    return new ConditionalFormatRule(this.owner);
  }
  get format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule extends Part {
  override get wire(): WireType {
    return RULE;
  }
  get formula(): string {
    return this.owner.data.formula;
  }
  set formula(formula: string) {
    if (!isFormula(formula)) throw invalidArgument(`formula ${formula}`);
    this.owner.change("ConditionalFormatRule.formula", { formula });
  }
}

/** What the cells look like while the rule holds. Borders are not modelled. */
class ConditionalRangeFormat extends Part {
  override get wire(): WireType {
    return FORMAT;
  }
  get fill() {
    return new ConditionalRangeFill(this.owner);
  }
  get font() {
    return new ConditionalRangeFont(this.owner);
  }
}

class ConditionalRangeFill extends Part {
  override get wire(): WireType {
    return FILL;
  }
  get color(): string {
    return this.owner.data.fill ?? "";
  }
  paint(fill: string | null): void {
    this.owner.change("ConditionalRangeFill.color", { fill });
  }
}

class ConditionalRangeFont extends Part {
  override get wire(): WireType {
    return FONT;
  }
  get color(): string {
    return this.owner.data.fontColor ?? "";
  }
  get bold(): boolean {
    return this.owner.data.bold;
  }
  change(change: Pick<Partial<ConditionalFormatData>, "fontColor" | "bold">): void {
    this.owner.change("ConditionalRangeFont", change);
  }
}

const CUSTOM = wireType<CustomConditionalFormat>("CustomConditionalFormat", {
  rule: object((custom) => custom.rule, 6),
  format: object((custom) => custom.format, 6),
});

const RULE = wireType<ConditionalFormatRule>("ConditionalFormatRule", {
  formula: scalar(
    (rule) => rule.formula,
    (rule, value) => (rule.formula = text(value, "formula")),
  ),
  formulaLocal: scalar(
    (rule) => toLocalFormula(rule.formula),
    (rule, value) => (rule.formula = fromLocalFormula(text(value, "formulaLocal"))),
  ),
});

const FORMAT = wireType<ConditionalRangeFormat>("ConditionalRangeFormat", {
  fill: object((format) => format.fill, 6),
  font: object((format) => format.font, 6),
});

const FILL = wireType<ConditionalRangeFill>("ConditionalRangeFill", {
  color: scalar(
    (fill) => fill.color,
    (fill, value) => {
      fill.paint(color(value, "color"));
    },
  ),
  clear: method((fill) => {
    fill.paint(null);
  }, 6),
});

const FONT = wireType<ConditionalRangeFont>("ConditionalRangeFont", {
  color: scalar(
    (font) => font.color,
    (font, value) => {
      font.change({ fontColor: color(value, "color") });
    },
  ),
  bold: scalar(
    (font) => font.bold,
    (font, value) => {
      font.change({ bold: flag(value, "bold") });
    },
  ),
  clear: method((font) => {
    font.change({ fontColor: null, bold: false });
  }, 6),
});
