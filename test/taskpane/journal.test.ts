import { Decimal } from "decimal.js";
import { recapWrites } from "../../src/judgement/recapFill";
import type { CellAddress } from "../../src/plan/address";
import { contentOf } from "../excel/faults/judge";
import { Session, SHEET } from "../excel/faults/session";

beforeAll(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
});
afterAll(() => {
  jest.useRealTimers();
});

async function fixed() {
  const session = await Session.open();
  await session.step(({ check }) => {
    check(false);
  });
  const before = contentOf(session.host.data);
  const findings = session.store.state().checked?.report.findings ?? [];
  const writes = findings.flatMap(({ rule, fix }) => (rule === "row-total" ? (fix ?? []) : []));
  await session.step(({ write }) => {
    write("fixing", writes);
  });
  return { session, before, writes, wrong: findings.filter(({ rule }) => rule === "row-total") };
}

const journal = ({ store }: Session) => store.state().journal;
const standing = ({ store }: Session, rule: string) =>
  store.state().checked?.report.findings.filter((finding) => finding.rule === rule) ?? [];
const undo = (session: Session, id: number, only?: CellAddress) =>
  session.step((actions) => {
    actions.undo(id, only);
  });

describe("The journal", () => {
  it("has all that the pane wrote, the newest first, each stroke undone by itself", async () => {
    const { session, before, writes } = await fixed();
    await session.step(({ write }) => {
      write("filling", recapWrites(session.plan));
    });
    expect(journal(session).map(({ id, kind }) => [id, kind])).toEqual([
      [2, "filling"],
      [1, "fixing"],
    ]);
    await undo(session, 1);
    expect(journal(session)[1]?.undone).toHaveLength(writes.length);
    expect(session.store.state().written?.id).toBe(2);
    await undo(session, 2);
    expect(contentOf(session.host.data)).toBe(before);
    // What is undone is undone once.
    await undo(session, 2);
    expect(contentOf(session.host.data)).toBe(before);
    expect(session.store.state().failure).toBeNull();
  });

  it("undoes one cell of a stroke and leaves the others", async () => {
    const { session, writes, wrong } = await fixed();
    const [first] = writes;
    if (!first) throw new Error("Something was to be written.");
    expect(wrong.length).toBeGreaterThan(1);
    await undo(session, 1, first.at);
    expect(standing(session, "row-total").map(({ cells }) => cells[0])).toEqual([first.at]);
    expect(journal(session)[0]?.undone).toEqual([first.at]);
    await undo(session, 1);
    expect(journal(session)[0]?.undone).toHaveLength(writes.length);
  });

  it("follows amounts whose rows have moved since", async () => {
    const session = await Session.open();
    await session.step(({ check }) => {
      check(false);
    });
    const [line] = session.plan.lines.filter(
      ({ department }) => department?.reading.kind === "number",
    );
    if (!line?.department) throw new Error("A line with an amount was expected.");
    const { at, content } = line.department;
    const after = { kind: "amount", amount: new Decimal(1234) } as const;
    await session.step(({ write }) => {
      write("fixing", [{ at, before: content, after }]);
    });
    session.host.user.insertRows(SHEET, at.row - 2, 3);
    await session.idle();
    await undo(session, 1);
    expect(session.store.state().failure).toBeNull();
    const moved = session.plan.lines.find(({ row }) => row === at.row + 3);
    expect(moved?.department?.content).toEqual(content);
  });

  it("puts back no formula once rows have moved: it would speak of other cells", async () => {
    const { session } = await fixed();
    const written = journal(session)[0]?.writes.some(({ after }) => after.kind === "formula");
    expect(written).toBe(true);
    session.host.user.insertRows(SHEET, 4);
    await session.idle();
    const now = contentOf(session.host.data);
    await undo(session, 1);
    expect(contentOf(session.host.data)).toBe(now);
    expect(session.store.state().failure?.kind).toBe("stale");
  });

  it("overwrites nothing that was typed since", async () => {
    const { session, writes } = await fixed();
    const [first] = writes;
    if (!first) throw new Error("Something was to be written.");
    session.host.user.edit(SHEET, first.at.row - 1, first.at.column - 1, "777");
    await session.idle();
    const now = contentOf(session.host.data);
    await undo(session, 1);
    expect(contentOf(session.host.data)).toBe(now);
    expect(session.store.state().failure?.message).toMatch(/a changé depuis/);
  });
});
