import { Decimal } from "decimal.js";
import { deviationFrom } from "../../../src/checking/deviations";
import { COMMANDS } from "../../../src/commands/commands";
import { toFailure } from "../../../src/excel/failure";
import { recapWrites } from "../../../src/judgement/recapFill";
import { type Session, SHEET } from "./session";

/** Something that the officer asks for, from a state that was reached without any fault. */
export interface Scene {
  readonly name: string;
  readonly prepare?: (session: Session) => Promise<void>;
  readonly act: (session: Session) => Promise<void>;
  /** It reads the workbook first and writes after what it read: an edit before that is no surprise. */
  readonly readsFirst?: boolean;
}

const checked = (session: Session) =>
  session.step(({ check }) => {
    check(true);
  });

async function filled(session: Session): Promise<void> {
  await checked(session);
  await fill(session);
}

const fill = (session: Session) =>
  session.step(({ write }) => {
    write("filling", recapWrites(session.plan));
  });

async function fixed(session: Session): Promise<void> {
  await checked(session);
  await fixAll(session);
}

const fixAll = (session: Session) =>
  session.step(({ write }) => {
    write("fixing", ownFixes(session, "row-total"));
  });

function findings(session: Session) {
  return session.store.state().checked?.report.findings ?? [];
}

/** What the findings of a rule offer by themselves, whatever explains them. */
function ownFixes(session: Session, rule: string) {
  return findings(session).flatMap((finding) => (finding.rule === rule ? (finding.fix ?? []) : []));
}

/** Presses a ribbon button, as commands/index.ts does: what it says is what a dialog would show. */
async function press(session: Session, name: string): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`No command ${name}.`);
  command().then(
    (outcome) => session.said.push(outcome),
    (error: unknown) => session.said.push(toFailure(error).message),
  );
  await session.idle();
}

export const SCENES: readonly Scene[] = [
  { name: "check and mark", act: checked },
  { name: "check and mark again", prepare: checked, act: checked },
  {
    name: "check after an edit",
    prepare: async (session) => {
      await checked(session);
      // The check that follows comes 300 ms later: after the fault was put in place.
      session.host.user.edit(SHEET, 7, 6, "120000");
    },
    act: (session) => session.idle(),
  },
  {
    name: "erase the marks",
    prepare: checked,
    act: (session) =>
      session.step(({ setMarks }) => {
        setMarks(false);
      }),
  },
  { name: "fill", prepare: checked, act: fill },
  {
    name: "undo the fill",
    prepare: filled,
    act: (session) =>
      session.step(({ undo }) => {
        undo(1);
      }),
  },
  { name: "fix all of a rule", prepare: checked, act: fixAll },
  {
    name: "undo the fixes",
    prepare: fixed,
    act: (session) =>
      session.step(({ undo }) => {
        undo(1);
      }),
  },
  {
    name: "set an envelope",
    prepare: checked,
    act: (session) =>
      session.step(({ keep }) => {
        keep(({ envelopes }) => ({
          envelopes: new Map([...envelopes, ["FIR", new Decimal("550360")]]),
        }));
      }),
  },
  {
    name: "justify a deviation",
    prepare: checked,
    act: (session) => {
      const warning = findings(session).find(({ severity }) => severity === "warning");
      if (!warning) throw new Error("No warning to justify.");
      const deviation = deviationFrom(session.plan, warning, "Accord du préfet.", "2024-10-30");
      return session.step(({ keep }) => {
        keep(({ deviations }) => ({ deviations: [...deviations, deviation] }));
      });
    },
  },
  {
    name: "select a cell",
    prepare: checked,
    act: (session) =>
      session.step(({ select }) => {
        select({ sheet: SHEET, row: 6, column: 8 });
      }),
  },
  {
    name: "prepare the sending",
    prepare: checked,
    act: (session) =>
      session.step(({ prepare }) => {
        prepare();
      }),
  },
  { name: "ribbon: check", act: (session) => press(session, "check") },
  { name: "ribbon: fill", act: (session) => press(session, "fillRecap"), readsFirst: true },
  {
    name: "ribbon: erase the marks",
    prepare: checked,
    act: (session) => press(session, "eraseMarks"),
  },
];
