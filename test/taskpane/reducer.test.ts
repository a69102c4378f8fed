import { keptFrom } from "../../src/checking/kept";
import { failure } from "../../src/excel/failure";
import {
  FIRST_STATE,
  type Checked,
  type PaneState,
  type Written,
} from "../../src/taskpane/state/paneState";
import { reduce, type PaneEvent } from "../../src/taskpane/state/reducer";

const checked: Checked = {
  report: {
    plan: null,
    findings: [],
    causes: [],
    doubts: [],
    unexplained: [],
    summary: { blocking: 0, warning: 0, info: 0 },
    leftOut: [],
    ready: true,
    verdict: "ready",
    awaiting: [],
  },
  justified: [],
  lapsed: new Map(),
  kept: keptFrom(null),
  remember: (said) => said,
  at: new Date(2024, 9, 30),
  protectedSheets: [],
  file: "plan.xlsx",
  sheetNames: new Map(),
  formAddresses: [],
  editions: [],
  newTemplate: null,
};
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, FIRST_STATE);
const CHECKED: PaneEvent = {
  type: "checked",
  checked,
  isMarked: false,
  isStale: false,
  isAsked: true,
};

const UNDONE: PaneEvent = { type: "undone", id: 1, only: null };

describe("The pane's state", () => {
  it("after a check has its verdict, announced, and no failure left", () => {
    const state = after(
      { type: "failed", error: failure("silent", "x"), isRepeatable: true },
      { type: "started", work: "checking" },
      CHECKED,
      { type: "ended" },
    );
    expect(state).toMatchObject({ work: null, checked, failure: null, isStale: false });
    expect(state.announcement).not.toBe("");
  });

  it("says the same verdict again when a check is asked for again: it is emptied meanwhile", () => {
    const again = after(CHECKED, { type: "started", work: "checking" });
    expect(again.announcement).toBe("");
    expect(reduce(again, CHECKED).announcement).toBe(after(CHECKED).announcement);
  });

  it("once prepared for the sending, wants no marks; an undo asks to prepare it again", () => {
    const prepared = after(CHECKED, { type: "prepared" });
    expect(prepared).toMatchObject({ isPrepared: true, wantsMarks: false });
    expect(reduce(prepared, UNDONE).isPrepared).toBe(false);
  });

  it("keeps the last verdict when a check fails, and says why", () => {
    const state = after(
      CHECKED,
      { type: "started", work: "checking" },
      {
        type: "failed",
        error: failure("editing", "InvalidOperationInCellEditMode"),
        isRepeatable: true,
      },
      { type: "ended" },
    );
    expect(state.checked).toBe(checked);
    expect(state.work).toBeNull();
    expect(state.failure?.kind).toBe("editing");
    expect(state.announcement).toBe(state.failure?.message);
  });

  it("tells an old verdict from the moment that the sheet changes until the next check", () => {
    expect(after({ type: "sheetChanged" }).isStale).toBe(false);
    expect(after(CHECKED, { type: "sheetChanged" }).isStale).toBe(true);
    expect(after(CHECKED, { type: "sheetChanged" }, CHECKED).isStale).toBe(false);
  });

  it("compares with the last check that was asked for, not with those that follow the edits", () => {
    const followed: PaneEvent = {
      type: "checked",
      checked,
      isMarked: false,
      isStale: false,
      isAsked: false,
    };
    const { report } = checked;
    expect(after(CHECKED, followed, followed).asked).toBe(report);
    expect(after(followed).asked).toBeNull();
  });

  it("offers to undo what was written until it is undone or hidden", () => {
    const written: Written = {
      id: 1,
      kind: "filling",
      at: new Date(2024, 9, 30),
      writes: [],
      undo: () => Promise.resolve(),
    };
    const state = after(CHECKED, { type: "written", written });
    expect(state).toMatchObject({ written, isStale: true });
    expect(reduce(state, CHECKED).written).toBe(written);
    expect(reduce(state, UNDONE)).toMatchObject({
      written: null,
      announcement: "Remplissage annulé.",
    });
    expect(reduce(state, { type: "writtenHidden" }).written).toBeNull();
  });

  it("filters by one severity at a time, all again at the second press", () => {
    const warnings: PaneEvent = { type: "filterToggled", severity: "warning" };
    expect(after(warnings).filter).toBe("warning");
    expect(after(warnings, { type: "filterToggled", severity: "info" }).filter).toBe("info");
    expect(after(warnings, warnings).filter).toBeNull();
  });

  it("shuts what the selection opened when the officer filters or searches", () => {
    const shown: PaneEvent = { type: "findingsShown", keys: ["a"] };
    expect(after(shown, { type: "filterToggled", severity: "info" }).opened).toEqual([]);
    expect(after(shown, { type: "searched", search: "fir" }).opened).toEqual([]);
  });

  it("opens one finding at a time by a click; those of a selected cell together, and they stay", () => {
    const toggled: PaneEvent = { type: "findingToggled", key: "a" };
    expect(after(toggled).opened).toEqual(["a"]);
    expect(after(toggled, toggled).opened).toEqual([]);
    const both: PaneEvent = { type: "findingsShown", keys: ["a", "b"] };
    expect(after(both, both).opened).toEqual(["a", "b"]);
  });
});
