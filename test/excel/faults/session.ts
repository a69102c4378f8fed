import { readFileSync } from "node:fs";
import path from "node:path";
import { onCellsChanged } from "../../../src/excel/changes";
import type { Plan } from "../../../src/plan/plan";
import { makeActions, type PaneActions } from "../../../src/taskpane/state/actions";
import { FIRST_STATE, type PaneState } from "../../../src/taskpane/state/paneState";
import { reduce, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { makeStore, type Store } from "../../../src/taskpane/state/store";
import type { WorkbookData } from "../../../src/files/workbook/data";
import { openXlsx } from "../../../src/standin/saving";
import { recalculate } from "../../../src/standin/formulas";
import { ExcelHost, type HostOptions } from "../../../src/standin";
import { loadOfficeJs } from "../../../src/standin/node";

export const SHEET = "Plan d'action";

/** A rule of the template's own: nothing may touch it. */
export const THEIRS = "=NOW()>0";

const FILE = path.resolve(__dirname, "../../fixtures/haut-rhin-2023.xlsx");
let made: WorkbookData | null = null;

/** Longer than any patience of the pane, in milliseconds of the test's own clock. */
const LONG = 60_000;

/** The pane without its drawing, on a real plan; time passes only when it is told to. */
export class Session {
  /** What was said to the officer, by the pane or by a ribbon command. */
  readonly said: string[] = [];

  private constructor(
    readonly host: ExcelHost,
    readonly store: Store<PaneState, PaneEvent>,
    readonly actions: PaneActions,
  ) {
    store.subscribe(() => {
      const { announcement } = store.state();
      if (announcement !== "" && announcement !== this.said.at(-1)) this.said.push(announcement);
    });
  }

  static open(options: HostOptions = {}): Promise<Session> {
    return Session.on(new ExcelHost(workbook(), { recalculate, name: "plan.xlsx", ...options }));
  }

  /** The pane opened again on the same workbook. */
  static async on(host: ExcelHost): Promise<Session> {
    await loadOfficeJs(host);
    const store = makeStore(reduce, FIRST_STATE);
    const actions = makeActions(store);
    const session = new Session(host, store, actions);
    onCellsChanged(actions.follow).catch(() => undefined);
    await session.idle();
    return session;
  }

  /** All that is under way has ended, well or badly. */
  async idle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(LONG);
  }

  /** A step of the officer's, with all that follows from it. */
  async step(act: (actions: PaneActions) => void): Promise<void> {
    act(this.actions);
    await this.idle();
  }

  get plan(): Plan {
    const plan = this.store.state().checked?.report.plan;
    if (!plan) throw new Error("No plan was read.");
    return plan;
  }
}

function workbook(): WorkbookData {
  made ??= makeWorkbook();
  return structuredClone(made);
}

/** Rows of the fixture that two totals are made wrong on, so that they can be mended. */
const WRONG_TOTALS = [6, 7];

/**
 * Haut-Rhin 2023, cut to its first five lines so that thousands of runs are quick. Its green table
 * is blank; it has two wrong totals, and a conditional format and a setting that are not ours.
 */
function makeWorkbook(): WorkbookData {
  const { data } = openXlsx(new Uint8Array(readFileSync(FILE)));
  const { user } = new ExcelHost(data, { recalculate });
  user.deleteSheet("Indications");
  user.addSheet("Notes");
  user.activateSheet(SHEET);
  user.deleteRows(SHEET, 10, 16);
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("The fixture has no plan.");
  for (const row of WRONG_TOTALS) {
    const cell = sheet.rows.get(row - 1)?.get(7);
    if (typeof cell?.value !== "number") throw new Error(`H${String(row)} holds no amount.`);
    delete cell.formula;
    cell.value += 1000;
  }
  sheet.conditionalFormats.push({
    id: "theirs",
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    formula: THEIRS,
    fill: "#00FF00",
    fontColor: null,
    bold: false,
    stopIfTrue: false,
    priority: 1,
  });
  data.settings.set("another-add-in", { kept: true });
  return data;
}
