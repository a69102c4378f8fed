import { word } from "../wire/arguments";
import type { Book } from "../book/book";
import {
  ExcelObject,
  method,
  object,
  reading,
  scalar,
  wireType,
  type WireType,
} from "../wire/wire";

/** Excel itself, as a French user has it. */
export class Application extends ExcelObject {
  constructor(readonly book: Book) {
    super();
  }
  override get wire(): WireType {
    return APPLICATION;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  calculate(): void {
    this.book.settle();
  }
}

export class CultureInfo extends ExcelObject {
  override get wire(): WireType {
    return CULTURE_INFO;
  }
}

const APPLICATION = wireType<Application>("Application", {
  calculationMode: scalar(() => "Automatic"),
  calculationState: reading(() => "Done", 9),
  decimalSeparator: reading(() => ",", 11),
  thousandsSeparator: reading(() => "\u202F", 11),
  useSystemSeparators: reading(() => true, 11),
  cultureInfo: object((application) => application.cultureInfo, 11),
  calculate: method((application, type) => {
    word(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    application.calculate();
  }),
  // Nothing is drawn before the answer anyway, and formulas wait until somebody looks.
  suspendApiCalculationUntilNextSync: method(() => undefined, 6),
  suspendScreenUpdatingUntilNextSync: method(() => undefined, 9),
});

const CULTURE_INFO = wireType<CultureInfo>("CultureInfo", {
  name: reading(() => "fr-FR", 11),
});
