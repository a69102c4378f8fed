import { makeFollower } from "../../src/taskpane/state/follower";
import { makeQueue } from "../../src/taskpane/state/queue";

describe("The check that follows the edits", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("is one for a dozen edits, once the sheet is quiet", () => {
    const check = jest.fn();
    const follower = makeFollower(check);
    for (let edit = 0; edit < 12; edit += 1) {
      follower.changed();
      jest.advanceTimersByTime(20);
    }
    expect(check).not.toHaveBeenCalled();
    jest.advanceTimersByTime(300);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("waits no longer than 800 ms, however busy the sheet", () => {
    const check = jest.fn();
    const follower = makeFollower(check);
    for (let elapsed = 0; elapsed < 2_000; elapsed += 100) {
      follower.changed();
      jest.advanceTimersByTime(100);
    }
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("is given up when the pane closes", () => {
    const check = jest.fn();
    const follower = makeFollower(check);
    follower.changed();
    follower.stop();
    jest.runAllTimers();
    expect(check).not.toHaveBeenCalled();
  });
});

describe("The pane's work", () => {
  it("is done one thing at a time, in the order asked, whatever fails", async () => {
    const done: string[] = [];
    const queue = makeQueue();
    queue(async () => {
      await Promise.resolve();
      done.push("a");
      throw new Error("refused");
    });
    await new Promise<void>((resolve) => {
      queue(() => {
        done.push("b");
        resolve();
        return Promise.resolve();
      });
    });
    expect(done).toEqual(["a", "b"]);
  });
});
