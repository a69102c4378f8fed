import { recapWrites } from "../../src/judgement/recapFill";
import { contentOf, ours, remembersMarks, theirs } from "./faults/judge";
import { Session } from "./faults/session";

/** From the floor to the newest set that any Excel has. */
const LEVELS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];

describe.each(LEVELS)("With ExcelApi 1.%i", (apiLevel) => {
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  it("the main job is done: check, mark, correct, fill, undo, prepare the sending", async () => {
    const session = await Session.open({ apiLevel });
    const { host, store } = session;
    const untouched = contentOf(host.data);
    const step = async (act: Parameters<Session["step"]>[0]) => {
      await session.step(act);
      expect(store.state().failure).toBeNull();
    };
    await step(({ check }) => {
      check(true);
    });
    expect(ours(host.data).length).toBeGreaterThan(0);
    const first = store.state().checked?.report.findings ?? [];

    await step(({ write }) => {
      write(
        "fixing",
        first.flatMap(({ rule, fix }) => (rule === "row-total" ? (fix ?? []) : [])),
      );
    });
    const isWrong = ({ rule }: { readonly rule: string }) => rule === "row-total";
    expect(first.some(isWrong)).toBe(true);
    expect(store.state().checked?.report.findings.some(isWrong)).toBe(false);
    await step(({ undo }) => {
      undo(1);
    });
    expect(contentOf(host.data)).toBe(untouched);

    await step(({ write }) => {
      write("filling", recapWrites(session.plan));
    });
    expect(recapWrites(session.plan)).toEqual([]);
    await step(({ undo }) => {
      undo(2);
    });
    expect(contentOf(host.data)).toBe(untouched);

    await step(({ prepare }) => {
      prepare();
    });
    expect(ours(host.data)).toEqual([]);
    expect(remembersMarks(host.data)).toBe(false);
    expect(theirs(host.data)).toBe(1);
  });
});
