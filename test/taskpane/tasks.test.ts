import { failure } from "../../src/excel/failure";
import { FIRST_STATE } from "../../src/taskpane/state/paneState";
import { reduce } from "../../src/taskpane/state/reducer";
import { makeStore } from "../../src/taskpane/state/store";
import { canRepeat, makeTasks } from "../../src/taskpane/state/tasks";

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("« Réessayer »", () => {
  it.each([
    ["filling", "protected", true],
    ["fixing", "editing", true],
    ["undoing", "protected", true],
    ["filling", "silent", false],
    ["fixing", "refused", false],
    ["fixing", "stale", false],
    ["preparing", "silent", true],
    ["preparing", "protected", true],
    ["checking", "stale", false],
    ["marking", "refused", true],
  ] as const)("after %s met « %s »: may do it again, %j", (work, kind, may) => {
    expect(canRepeat(work, kind)).toBe(may);
  });

  it("does again what failed, once, and nothing that came through", async () => {
    const store = makeStore(reduce, FIRST_STATE);
    const { job, retry } = makeTasks(store);
    const done: string[] = [];
    job("preparing", () => {
      done.push("asked");
      return done.length === 1 ? Promise.reject(failure("protected", "x")) : Promise.resolve();
    });
    await settled();
    expect(store.state()).toMatchObject({ work: null, isRepeatable: true });
    expect(retry()).toBe(true);
    await settled();
    expect(done).toEqual(["asked", "asked"]);
    expect(store.state().failure).toBeNull();
    expect(retry()).toBe(false);
  });

  it("leaves to a check what may not be done again, or what nobody asked for", async () => {
    const store = makeStore(reduce, FIRST_STATE);
    const { job, failed, retry } = makeTasks(store);
    job("fixing", () => Promise.reject(failure("stale", "x")));
    await settled();
    expect(store.state().isRepeatable).toBe(false);
    expect(retry()).toBe(false);
    job("preparing", () => Promise.reject(failure("protected", "x")));
    await settled();
    failed(failure("silent", "x"));
    expect(store.state().isRepeatable).toBe(true);
    expect(retry()).toBe(false);
  });
});
