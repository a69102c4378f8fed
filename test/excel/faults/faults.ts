import { KEPT_KEY } from "../../../src/checking/kept";
import type { ExcelHost, HostOptions } from "../../../src/standin";
import { SHEET } from "./session";

/** A failing of Excel, or something that happens in it, at one round trip of an action. */
export interface Fault {
  readonly name: string;
  /** Puts it in place: it strikes at the nth round trip from now on. */
  readonly strike: (host: ExcelHost, nth: number) => void;
  /** What changes in the workbook when it strikes, the action apart. */
  readonly happening?: (host: ExcelHost) => void;
  /** What changes in the workbook later, before Excel is right again. */
  readonly later?: (host: ExcelHost) => void;
  /** Puts Excel right again; what happened to the workbook stays. */
  readonly mend?: (host: ExcelHost) => void;
  /** The requests that Excel held are done once it wakes up. */
  readonly wakesUp?: boolean;
  /** The pane dies with it, and is opened again. */
  readonly closesPane?: boolean;
  readonly options?: HostOptions;
  /** It lasts from the start: the round trip makes no difference. */
  readonly isLasting?: boolean;
}

/** Something that happens in Excel between two round trips. */
function meanwhile(
  name: string,
  happening: (host: ExcelHost) => void,
  more: Partial<Fault> = {},
): Fault {
  return {
    name,
    happening,
    strike: (host, nth) => {
      host.faults.before(nth, () => {
        happening(host);
      });
    },
    ...more,
  };
}

/** A round trip that Excel answers by an error. */
function refusal(code: string): Fault {
  return {
    name: code,
    strike: (host, nth) => {
      host.faults.fail(code, nth);
    },
  };
}

/** A round trip that Excel breaks off once a share of its actions is done. */
function refusalOnTheWay(code: string, done: number): Fault {
  return {
    name: `${code} once ${String(100 * done)} % of a batch is done`,
    strike: (host, nth) => {
      host.faults.failHalfway(code, nth, done);
    },
  };
}

/** Cells by their place: D13 is the first of the green table, H6 the first wrong total. */
const D13 = [12, 3] as const;
const H6 = [5, 7] as const;
const G10 = [9, 6] as const;

/** Someone types into a cell of the plan's sheet. */
function typing(
  who: "edit" | "coauthorEdit",
  [row, column]: readonly [number, number],
  typed: string,
) {
  return (host: ExcelHost): void => {
    host.user[who](SHEET, row, column, typed);
  };
}

export const SILENCES: readonly Fault[] = [
  {
    name: "Excel never answers again",
    strike: (host, nth) => {
      host.faults.hang(nth);
    },
  },
  {
    name: "Excel wakes up after the pane has given up",
    strike: (host, nth) => {
      host.faults.hang(nth);
    },
    wakesUp: true,
  },
  {
    name: "one answer is lost",
    strike: (host, nth) => {
      host.faults.lose(nth);
    },
  },
  {
    name: "the pane is closed before a request is done",
    strike: (host, nth) => {
      host.faults.hang(nth);
    },
    closesPane: true,
  },
  {
    name: "the pane is closed after a request is done",
    strike: (host, nth) => {
      host.faults.lose(nth);
      host.faults.hang(nth + 1);
    },
    closesPane: true,
  },
];

export const REFUSALS: readonly Fault[] = [
  ...[
    "GeneralException",
    "InvalidOperationInCellEditMode",
    "AccessDenied",
    "ItemNotFound",
    "ServiceNotAvailable",
    "ResponsePayloadSizeLimitExceeded",
  ].map(refusal),
  {
    name: "GeneralException, three times",
    strike: (host, nth) => {
      for (const more of [0, 1, 2]) host.faults.fail("GeneralException", nth + more);
    },
  },
  // A mark is added and dressed by several actions: each cut leaves something else behind.
  ...[0.2, 0.4, 0.5, 0.6, 0.8].map((done) => refusalOnTheWay("GeneralException", done)),
  refusalOnTheWay("AccessDenied", 0.5),
];

export const TYPING: readonly Fault[] = [
  {
    name: "a cell is typed into for three seconds",
    strike: (host, nth) => {
      host.faults.before(nth, () => {
        host.beginCellEdit();
        setTimeout(() => {
          host.endCellEdit();
        }, 3_000);
      });
    },
  },
  {
    name: "a cell is typed into for long, then an amount is entered",
    strike: (host, nth) => {
      host.faults.before(nth, () => {
        host.beginCellEdit();
      });
    },
    later: typing("edit", D13, "777"),
    mend: (host) => {
      host.endCellEdit();
    },
  },
  meanwhile("the user edits an amount", typing("edit", G10, "111111")),
  meanwhile("the user fills in a recap cell", typing("edit", D13, "777")),
  meanwhile("the user corrects a total", typing("edit", H6, "777")),
  meanwhile("a co-author fills in a recap cell", typing("coauthorEdit", D13, "777")),
  meanwhile("a co-author corrects a total", typing("coauthorEdit", H6, "777")),
];

const unprotect = (host: ExcelHost): void => {
  for (const { name } of [...host.data.sheets]) host.user.setProtected(name, false);
};

/** The first two cells of the green table can be written on, the others not. */
function unlockSome(host: ExcelHost): void {
  const { data } = host;
  const sheet = data.sheets.find(({ name }) => name === SHEET);
  for (const row of [12, 13]) {
    const cell = sheet?.rows.get(row)?.get(3);
    const style = cell && data.styles[cell.style];
    if (!style) throw new Error("No cell to unlock.");
    cell.style = data.styles.push({ ...style, locked: false }) - 1;
  }
}

export const PROTECTIONS: readonly Fault[] = [
  meanwhile(
    "the sheet is protected",
    (host) => {
      host.user.setProtected(SHEET, true);
    },
    {
      mend: unprotect,
    },
  ),
  meanwhile(
    "the sheet is protected, a few cells apart",
    (host) => {
      unlockSome(host);
      host.user.setProtected(SHEET, true);
    },
    { mend: unprotect },
  ),
];

export const STRUCTURES: readonly Fault[] = [
  meanwhile("the sheet is renamed", (host) => {
    host.user.renameSheet(SHEET, "PA – l'autre");
  }),
  meanwhile("the sheet is deleted", (host) => {
    host.user.deleteSheet(SHEET);
  }),
  meanwhile("another sheet comes", (host) => void host.user.addSheet("Brouillon")),
  meanwhile("a row is inserted at the top", (host) => {
    host.user.insertRows(SHEET, 0);
  }),
  meanwhile("ten rows are inserted above the recap", (host) => {
    host.user.insertRows(SHEET, 10, 10);
  }),
  meanwhile("a row is deleted above the recap", (host) => {
    host.user.deleteRows(SHEET, 10);
  }),
  meanwhile("a row is deleted in the plan", (host) => {
    host.user.deleteRows(SHEET, 6);
  }),
];

export const MARKS: readonly Fault[] = [
  meanwhile("the marks are deleted by hand", (host) => {
    for (const sheet of host.data.sheets) {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ formula }) => !formula.includes("plan-action"),
      );
    }
  }),
  meanwhile("the settings forget the marks", (host) => {
    host.data.settings.delete("plan-action.marks");
  }),
];

/** A member that Excel always refuses, from the start. */
function always(member: string): Fault {
  return {
    name: `${member} is refused`,
    strike: (host) => {
      host.faults.refuse(member);
    },
    isLasting: true,
  };
}

export const LIMITS: readonly Fault[] = [
  always("SettingCollection.add"),
  always("Setting.delete"),
  always("SettingCollection.getItemOrNullObject"),
  always("ConditionalFormatCollection"),
  always("ConditionalFormatCollection.add"),
  always("Range.select"),
  meanwhile(
    "another workbook has the focus",
    (host) => {
      host.user.setFocus(false);
    },
    {
      mend: (host) => {
        host.user.setFocus(true);
      },
    },
  ),
];

/** What a co-author decided with the same add-in. */
const THEIR_DECISION = { ONDAM: "464300.00" };

export const COAUTHORS: readonly Fault[] = [
  meanwhile("a co-author sets an envelope", ({ data }) => {
    data.settings.set(KEPT_KEY, { envelopes: THEIR_DECISION, deviations: [] });
  }),
];

export const OLDER: readonly Fault[] = [9, 12, 13, 14].flatMap((apiLevel) => [
  {
    name: `ExcelApi 1.${String(apiLevel)}`,
    strike: () => undefined,
    isLasting: true,
    options: { apiLevel },
  },
  {
    ...always("ConditionalFormatCollection"),
    name: `ExcelApi 1.${String(apiLevel)}, listing rules is refused`,
    options: { apiLevel },
  },
]);
