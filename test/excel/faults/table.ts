import { recapWrites } from "../../../src/judgement/recapFill";
import type { WorkbookData } from "../../../src/files/workbook/data";
import { recalculate } from "../../../src/standin/formulas";
import { ExcelHost } from "../../../src/standin";
import { played } from "../../covering";
import type { Fault } from "./faults";
import { assertTrue, contentOf, ours, remembersMarks, theirs, type Expected } from "./judge";
import { SCENES, type Scene } from "./scenes";
import { Session } from "./session";

/** A scene played without any fault: how many round trips it takes, and what it changes. */
interface Clean {
  readonly roundTrips: number;
  readonly before: WorkbookData;
  readonly after: WorkbookData;
}

const cleanly = new Map<string, Promise<Clean>>();

function playClean(scene: Scene): Promise<Clean> {
  const known = cleanly.get(scene.name) ?? play(scene);
  cleanly.set(scene.name, known);
  return known;
}

async function play(scene: Scene): Promise<Clean> {
  const session = await Session.open();
  await scene.prepare?.(session);
  const before = structuredClone(session.host.data);
  session.host.traffic.reset();
  await scene.act(session);
  const { failure } = session.store.state();
  if (failure) throw failure;
  const after = structuredClone(session.host.data);
  return { roundTrips: session.host.traffic.roundTrips, before, after };
}

/** A fault that strikes at a round trip of a scene. */
interface Meeting {
  readonly fault: Fault;
  readonly scene: Scene;
  readonly nth: number;
}

/** Every fault × every scene × every round trip of the scene, or enough of them for every pair. */
async function meetingsOf(
  faults: readonly Fault[],
  scenes: readonly Scene[],
): Promise<readonly Meeting[]> {
  const all: Meeting[] = [];
  for (const scene of scenes) {
    const { roundTrips } = await playClean(scene);
    for (const fault of faults) {
      const last = fault.isLasting === true ? 1 : roundTrips;
      for (let nth = 1; nth <= last; nth += 1) all.push({ fault, scene, nth });
    }
  }
  return played(all, ({ fault, scene, nth }) => [fault, scene, nth]);
}

/** Each meeting of a fault and a scene, judged after each. */
export function describeTable(faults: readonly Fault[], scenes: readonly Scene[] = SCENES): void {
  let meetings: readonly Meeting[] = [];
  beforeAll(async () => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
    meetings = await meetingsOf(faults, scenes);
  }, 120_000);
  afterAll(() => {
    jest.useRealTimers();
  });
  describe.each(faults.map((fault) => [fault.name, fault] as const))("When %s", (_name, fault) => {
    it.each(scenes.map((scene) => [scene.name, scene] as const))(
      "during « %s »",
      async (_s, scene) => {
        const own = meetings.filter((one) => one.fault === fault && one.scene === scene);
        expect(own.length).toBeGreaterThan(0);
        for (const { nth } of own) {
          try {
            await meet(scene, fault, nth);
          } catch (error) {
            const where = `at round trip ${String(nth)}`;
            throw new Error(`${where}: ${error instanceof Error ? (error.stack ?? "") : ""}`);
          }
        }
      },
    );
  });
}

async function meet(scene: Scene, fault: Fault, nth: number): Promise<void> {
  const atOnce = await expectedOf(scene, nth, fault.happening);
  const afterwards = await expectedOf(scene, nth, (host) => {
    fault.happening?.(host);
    fault.later?.(host);
  });
  const session = await Session.open(fault.options);
  await scene.prepare?.(session);
  const { host } = session;
  session.said.length = 0;
  fault.strike(host, nth);
  await scene.act(session);
  assertTrue(session, atOnce);

  host.faults.recover({ answerHeld: fault.wakesUp === true });
  fault.later?.(host);
  fault.mend?.(host);
  await session.idle();
  if (fault.closesPane !== true) assertTrue(session, afterwards);
  await goOn(fault.closesPane === true ? await Session.on(host) : session);
}

/** What the sheet may hold, found by letting the same happen without any fault. */
async function expectedOf(
  scene: Scene,
  nth: number,
  happening: ((host: ExcelHost) => void) | undefined,
): Promise<Expected> {
  const { before, after } = await playClean(scene);
  const met = (data: WorkbookData) => {
    const host = new ExcelHost(structuredClone(data), { recalculate });
    happening?.(host);
    return host;
  };
  const untouched = met(before);
  const done = [contentOf(met(after).data)];
  if (scene.readsFirst === true && happening && nth <= 2) {
    const session = await Session.on(met(before));
    await scene.act(session);
    done.push(contentOf(session.host.data));
  }
  return {
    untouched: contentOf(untouched.data),
    done,
    theirRules: theirs(untouched.data),
  };
}

/** Whatever happened, the next actions work: check and mark, fill, erase the marks. */
async function goOn(session: Session): Promise<void> {
  const { store, host } = session;
  const ask = async (act: Parameters<Session["step"]>[0]) => {
    await session.step(act);
    const { failure } = store.state();
    if (failure) throw new Error(`The next action fails: ${failure.message} ${failure.details}`);
  };
  await ask(({ setMarks }) => {
    setMarks(true);
  });
  const { plan } = store.state().checked?.report ?? {};
  if (plan && recapWrites(plan).length > 0) {
    await ask(({ write }) => {
      write("filling", recapWrites(plan));
    });
    expect(recapWrites(session.plan)).toEqual([]);
  }
  // One mark for each severity: none is there twice.
  const formulas = ours(host.data).map((mark) => mark.split(" ")[0]);
  expect(formulas).toEqual([...new Set(formulas)]);
  expect(formulas.length > 0).toBe(plan !== null && plan !== undefined);
  await ask(({ prepare }) => {
    prepare();
  });
  expect(ours(host.data)).toEqual([]);
  expect(remembersMarks(host.data)).toBe(false);
  expect(store.state().isPrepared).toBe(true);
}
