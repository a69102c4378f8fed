import fc from "fast-check";
import { checkWorkbook } from "../../src/checking/check";
import { sameCell } from "../../src/plan/address";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { surveyAnswers } from "../../src/survey/answers/answers";
import { isInDoubt, namedCells, unreadAmounts, withFaults } from "../../src/survey/answers/faults";
import { cellsOfDatum } from "../../src/survey/data/cells";
import { planData } from "../../src/survey/data/planData";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { planStanding } from "../../src/taskpane/form/planStanding";
import { RUNS } from "../laws/runs";
import { laidOut, spoiltCase } from "../plans/arbitrary";
import { in2024 } from "../plans/plan";
import { place, type CellSpec } from "../plans/sheet";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

const LINES = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];

function read(book: WorkbookSnapshot) {
  const { plan, findings, summary } = checkWorkbook(book);
  if (!plan) throw new Error("No plan");
  const made = surveyAnswers(plan, PLACEHOLDER, PLACEHOLDER_MAPPING);
  const answers = withFaults(made, plan, findings);
  return { plan, findings, answers, made, standing: planStanding(plan, summary.blocking) };
}

/** The answers in doubt, each with what is said of it. */
function doubts(book: WorkbookSnapshot): Record<string, string> {
  return Object.fromEntries(
    read(book)
      .answers.answers.filter(isInDoubt)
      .map(({ field, problems }) => [
        field.label,
        plain(
          problems.flatMap(({ kind, message }) => (SAID.includes(kind) ? message : [])).join(" "),
        ),
      ]),
  );
}
const SAID: readonly string[] = ["faulty", "partial"];

const with2024 = (cells: Readonly<Record<string, CellSpec>>, isRecapped = true) =>
  in2024(LINES, { cells, recap: isRecapped });

/** The same with a cell that Excel is still to calculate. */
function awaiting(book: WorkbookSnapshot, address: string): WorkbookSnapshot {
  const { row, column } = place(address);
  const sheets = book.sheets.map((one) => ({
    ...one,
    cells: one.cells.map((cells, down) =>
      cells.map((cell, right) =>
        cell && down + 1 === row && right + 1 === column ? { ...cell, isAwaiting: true } : cell,
      ),
    ),
  }));
  return { ...book, sheets };
}

describe("An answer that rests on a cell in doubt is marked", () => {
  it("no answer of a plan without a fault", () => {
    expect(doubts(with2024({}))).toEqual({});
    expect(read(with2024({})).standing).toBeNull();
  });

  it("a wrong total: the line's three amounts, of which either is wrong, and the sums of the addends", () => {
    const marked = doubts(with2024({ I6: 999 }));
    const labels = Object.keys(marked);
    expect(labels).toContain("Actions du plan › Action 2 › Total");
    expect(labels).toContain("Actions du plan › Action 2 › Montant Département");
    expect(labels).toContain("Actions du plan › Action 2 › Montant État");
    expect(labels.filter((label) => label.includes("Action 1"))).toEqual([]);
    expect(marked["Actions du plan › Action 2 › Total"]).toBe(
      "À revoir avant la saisie : repose sur I6.",
    );
  });

  it("a wrong amount of the green table: none, since answers are made from the lines", () => {
    const { answers, plan } = read(with2024({}));
    const recap = plan.recap?.lines[0]?.state.at;
    const address = recap ? `${"ABCDEFGHIJKL".charAt(recap.column - 1)}${String(recap.row)}` : "";
    const wrong = read(with2024({ [address]: 77 }));
    expect(wrong.findings.map(({ severity }) => severity)).toContain("blocking");
    expect(wrong.answers.answers.filter(isInDoubt)).toEqual([]);
    expect(wrong.answers.answers.length).toBe(answers.answers.length);
  });

  it("an amount that was counted nowhere: every sum may lack it, no line does", () => {
    const book = in2024(LINES, {
      recap: false,
      cells: { C7: "Total", G7: 400, H7: 250, D8: "Une action oubliée", G8: 12, H8: 13 },
    });
    const marked = doubts(book);
    expect(Object.values(marked).every((said) => said.includes("G8 et H8 n'ont pas été lus"))).toBe(
      true,
    );
    expect(Object.keys(marked).some((label) => label.startsWith("Actions du plan"))).toBe(false);
    expect(Object.keys(marked)).toContain("Montant total État sollicité");
  });
});

describe("What the page says first", () => {
  const first = (book: WorkbookSnapshot) => {
    const { standing, answers } = read(book);
    return standing && [plain(standing.title), plain(standing.note(answers))];
  };

  it("how many points block, and how many answers depend on them", () => {
    const [title = "", note = ""] = first(with2024({ I6: 999 })) ?? [];
    expect(title).toBe("1 point bloquant à corriger avant de saisir");
    expect(note).toMatch(
      /^Corrigez-le d'abord : \d+ réponses en dépendent, elles sont marquées\.$/,
    );
  });

  it("which amounts were not read, when nothing blocks", () => {
    const book = in2024(LINES, {
      recap: false,
      cells: { C7: "Total", G7: 400, H7: 250, D8: "Une action oubliée", G8: 12, H8: 13 },
    });
    const { plan, answers } = read(book);
    const standing = planStanding(plan, 0);
    expect(standing && plain(standing.title)).toBe("2 montants n'ont pas été lus : G8 et H8");
    expect(standing && plain(standing.note(answers))).toContain("réponses en dépendent");
  });

  it("a formula that Excel has not calculated: said as such, never as an amount", () => {
    const { plan, answers } = read(awaiting(with2024({}), "G6"));
    const standing = planStanding(plan, 0);
    expect(standing && plain(standing.title)).toBe("Un montant n'a pas été lu : G6");
    const said = answers.answers.filter(({ problems }) =>
      problems.some(({ kind }) => kind === "awaiting"),
    );
    expect(said.map(({ field }) => field.label)).toContain(
      "Actions du plan › Action 2 › Montant Département",
    );
    expect(said.every(({ value }) => value === "")).toBe(true);
    expect(said.every(({ problems }) => problems[0]?.severity === "blocking")).toBe(true);
  });

  it("many cells are counted, not all named", () => {
    const cells = [1, 2, 3, 4, 5, 6].map((row) => ({ sheet: "P", row, column: 1 }));
    expect(namedCells("P", cells)).toBe("A1, A2, A3, A4 et 2 autres");
    expect(namedCells("P", cells.slice(0, 5))).toBe("A1, A2, A3, A4 et 1 autre");
    expect(namedCells("Q", cells.slice(0, 1))).toBe("'P'!A1");
  });
});

/** Whatever the plan, what the answers say of it is not contradicted. */
describe("Of any plan", () => {
  const any = (law: (made: ReturnType<typeof read>) => void) => {
    fc.assert(
      fc.property(spoiltCase, (plan) => {
        const book = laidOut(plan);
        if (checkWorkbook(book).plan) law(read(book));
      }),
      RUNS,
    );
  };

  test("the marks change no value and hold nothing back", () => {
    any(({ answers, made }) => {
      expect(answers.answers.map(({ value }) => value)).toEqual(
        made.answers.map(({ value }) => value),
      );
      expect(answers.isValid).toBe(made.isValid);
    });
  });

  test("a line's amount, or an objective's, is answered only from cells that were read", () => {
    any(({ answers, plan }) => {
      const illegible = unreadAmounts(plan);
      for (const { datum, value } of answers.answers) {
        if (value === "" || !datum || (datum.kind !== "line" && datum.kind !== "objective"))
          continue;
        if (!AMOUNTS.includes(datum.field)) continue;
        const cells = cellsOfDatum(plan, datum);
        expect(cells.filter((cell) => illegible.some((one) => sameCell(one, cell)))).toEqual([]);
      }
    });
  });

  test("the cells of a line's amount hold that amount", () => {
    any(({ plan }) => {
      planData(plan).lines.forEach(({ row }, index) => {
        const line = plan.lines.find((one) => one.row === row);
        for (const field of ["department", "total"] as const) {
          const datum = { kind: "line", position: index + 1, field } as const;
          expect(cellsOfDatum(plan, datum)).toEqual(line?.[field] ? [line[field].at] : []);
        }
      });
    });
  });
});

const AMOUNTS: readonly string[] = ["department", "state", "total"];
