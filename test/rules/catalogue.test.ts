import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Decimal } from "decimal.js";
import { checkWorkbook } from "../../src/checking/check";
import { EDITIONS } from "../../src/editions";
import { RULES, ruleOf } from "../../src/rules";
import type { Edition } from "../../src/plan/edition";
import type { Severity } from "../../src/judgement/finding";
import {
  amounts2022,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  type LineSpec,
} from "../plans/plan";
import { planIn } from "../plans/read";

/** What an edition has to be like for a rule to have a meaning there. */
const WHERE = {
  everywhere: () => true,
  "with a green table": ({ recap }) => recap !== null,
  "with numbers in their own cells": ({ facts }) => !facts.numberInWording,
  "with a line for each objective": ({ facts }) => facts.listsObjectives,
  "with mandatory objectives": ({ objectives }) => objectives.some(({ mandatory }) => mandatory),
  "with objectives under their engagement": ({ facts }) => facts.objectivesUnderEngagements,
  "with cells that name the source": ({ facts }) => !facts.columnPerSource,
  "with a choice between sources": ({ facts, objectives }) =>
    !facts.columnPerSource && objectives.some(({ sources }) => sources.length > 1),
  "with a column for each source": ({ facts }) => facts.columnPerSource,
  "with other funding outside the totals": ({ facts, columns }) =>
    !facts.otherInTotal && columns.some(({ role }) => role === "other"),
} satisfies Readonly<Record<string, (edition: Edition) => boolean>>;

/** The catalogue: a rule's public id, its severity, and the editions where it applies. */
const CATALOGUE: readonly (readonly [string, Severity, keyof typeof WHERE])[] = [
  ["plan-sheet-missing", "blocking", "everywhere"],
  ["missing-column", "blocking", "everywhere"],
  ["header-altered", "warning", "everywhere"],
  ["extra-column", "info", "everywhere"],
  ["split-column", "warning", "everywhere"],
  ["unit-not-euro", "warning", "everywhere"],
  ["amount-not-read", "warning", "everywhere"],
  ["plan-split", "blocking", "with a green table"],
  ["plan-empty", "blocking", "everywhere"],
  ["missing-objective", "info", "with a line for each objective"],
  ["unknown-objective", "warning", "everywhere"],
  ["duplicate-objective", "warning", "with numbers in their own cells"],
  ["objective-label-mismatch", "warning", "everywhere"],
  ["objective-misplaced", "info", "with objectives under their engagement"],
  ["edition-year-mismatch", "warning", "everywhere"],
  ["edition-other-year", "warning", "everywhere"],
  ["recap-reshaped", "info", "with a green table"],
  ["hidden-amount", "warning", "everywhere"],
  ["text-amount", "warning", "everywhere"],
  ["mixed-amount-text", "warning", "everywhere"],
  ["negative-amount", "warning", "everywhere"],
  ["hidden-cents", "info", "everywhere"],
  ["formula-error", "blocking", "everywhere"],
  ["overwritten-formula", "info", "everywhere"],
  ["source-missing", "blocking", "with cells that name the source"],
  ["source-not-allowed", "blocking", "everywhere"],
  ["source-ambiguous", "warning", "with a choice between sources"],
  ["source-spelling", "info", "everywhere"],
  ["several-sources", "warning", "with a column for each source"],
  ["row-total", "blocking", "everywhere"],
  ["row-total-missing", "warning", "everywhere"],
  ["subtotal", "blocking", "everywhere"],
  ["grand-total", "blocking", "everywhere"],
  ["recap-missing", "blocking", "with a green table"],
  ["recap-empty", "blocking", "with a green table"],
  ["recap-amount", "blocking", "with a green table"],
  ["recap-total", "blocking", "with a green table"],
  ["recap-source-missing", "warning", "with a green table"],
  ["envelope-exceeded", "warning", "everywhere"],
  ["cofinancing-objective", "warning", "everywhere"],
  ["cofinancing-overall", "warning", "everywhere"],
  ["department-share-empty", "warning", "everywhere"],
  ["mandatory-objective-without-action", "warning", "with mandatory objectives"],
  ["amount-on-inactive-row", "warning", "everywhere"],
  ["amount-without-action", "warning", "everywhere"],
  ["dangling-reference", "warning", "with a line for each objective"],
  ["other-funding-incomplete", "warning", "with other funding outside the totals"],
  ["carried-over-credits", "info", "everywhere"],
];

/** Next year's edition, when nothing but its year changes. */
const ofNextYear = (edition: Edition): Edition => ({
  ...edition,
  id: `${edition.id}-next`,
  year: edition.year + 1,
});

test("the rules are those of the catalogue, in its order, each once", () => {
  expect(RULES.map((rule) => rule.id)).toEqual(CATALOGUE.map(([id]) => id));
});

const FAMILIES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(CATALOGUE)("%s", (id, severity, where) => {
  const rule = ruleOf(id);

  test(`is of severity ${severity}`, () => {
    expect(rule?.severity).toBe(severity);
  });

  test(`applies ${where}, whatever the year`, () => {
    const editions = [...EDITIONS, ...EDITIONS.map(ofNextYear)];
    const ids = (found: readonly Edition[]) => found.map((edition) => edition.id);
    const applied = editions.filter((edition) => rule?.appliesTo(edition));
    expect(applied.length).toBeGreaterThan(0);
    expect(ids(applied)).toEqual(ids(editions.filter(WHERE[where])));
  });

  test("says in French what it is, why, and on which sentence it rests", () => {
    expect(rule?.title).toMatch(/^\p{Lu}.{8,60}[^.]$/u);
    expect(rule?.basis).toMatch(/^\p{Lu}.{20,}$/u);
    expect(rule?.why).toMatch(/^\p{Lu}.{60,}\.$/u);
  });

  test("has a test of its own", () => {
    expect(
      FAMILIES.some((family) => existsSync(path.join(__dirname, family, `${id}.test.ts`))),
    ).toBe(true);
  });
});

/** As many errors as four plans can hold. */
const BROKEN_LINES: LineSpec[] = [
  { number: 1, action: null, source: "", department: "100,00 €", state: 50, total: 151 },
  { number: 2, source: 304, department: 10.255, state: 500, total: null, other: "CPAM" },
  { number: 6, source: "BOP 304", department: -10, state: 50, other: "5 000 €" },
  { number: 7, action: "Pas d'action", source: "FIR", state: 50, other: "Report de crédits 2022" },
  { number: 45, wording: "Autre", source: "CPAM", department: "1.234", state: 50 },
  { number: 1, action: "Voir objectif 26", source: "304 ou ONDAM", state: { error: "#REF!" } },
];
const SPEC = { hiddenRows: [6], hiddenColumns: ["G"] };
const BROKEN = {
  "2022": in2022(
    [{ heading: avenant2022.engagements[1] ?? "", ...BROKEN_LINES[0] }, ...BROKEN_LINES],
    {
      ...SPEC,
      cells: {
        ...amounts2022(5, { ondam: 1, fir: 2, bop: 3, department: 4, total: 5 }),
        ...amounts2022(14, { ondam: 6, fir: 7, bop: 8, department: 9, total: 10 }),
        ...amounts2022(15, { ondam: 0, fir: 1, bop: 1, department: 1, total: 1 }),
      },
    },
  ),
  "2023": in2023(BROKEN_LINES, { ...SPEC, cells: { C12: "Récapitulatif 2019", D13: 1, E16: 2 } }),
  "2024": in2024(BROKEN_LINES, { ...SPEC, cells: { D4: "Actions menées", E13: 999 } }),
  "2025": in2025(BROKEN_LINES, { ...SPEC, recap: false }),
};

describe.each(Object.entries(BROKEN))("a plan of %s full of errors", (_year, book) => {
  test("is not changed by any rule", () => {
    const plan = planIn(book);
    // Maps and sets aside, a plan is plain data; those are compared as entries.
    const picture = () =>
      JSON.stringify(plan, (_key, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
      );
    const before = picture();
    for (const rule of RULES) expect([...rule.check(plan)]).toBeDefined();
    expect(picture()).toBe(before);
  });

  test("gives the same findings twice", () => {
    const { findings } = checkWorkbook(book);
    expect(findings.length).toBeGreaterThan(8);
    expect(checkWorkbook(book).findings).toEqual(findings);
  });

  test("names the rule, a sentence of French and its basis in every finding", () => {
    for (const { rule, message, basis } of checkWorkbook(book).findings) {
      expect(ruleOf(rule)).toBeDefined();
      expect(message).toMatch(/^[«\p{Lu}].*\.$/u);
      for (const text of [message, basis]) {
        // French typography: no-break spaces before double signs and inside guillemets.
        const words = text.replace(/#[\w/]+[!?]?/g, "#");
        expect(words).not.toMatch(/ [:;!?»€%]|« /);
        expect(words).not.toMatch(/[^\s][»!?;]|«[^\s]/);
      }
    }
  });

  test("gives a difference where two amounts differ", () => {
    for (const { found, expected, difference } of checkWorkbook(book).findings) {
      expect(difference).toEqual(
        found instanceof Decimal && expected instanceof Decimal ? found.minus(expected) : null,
      );
    }
  });

  test("offers fixes of cells as they stand, each cell once", () => {
    for (const { fix } of checkWorkbook(book).findings) {
      const cells = (fix ?? []).map(
        ({ at }) => `${at.sheet}!${String(at.row)}:${String(at.column)}`,
      );
      expect(new Set(cells).size).toBe(cells.length);
      for (const { before, after } of fix ?? []) expect(after).not.toEqual(before);
    }
  });
});

test("every severity is met, and nothing is said twice", () => {
  const findings = Object.values(BROKEN).flatMap((book) => {
    const { findings: all } = checkWorkbook(book);
    const keys = all.map(({ rule, cells, message }) => JSON.stringify([rule, cells[0], message]));
    expect(new Set(keys).size).toBe(keys.length);
    return all;
  });
  expect(new Set(findings.map((finding) => finding.severity)).size).toBe(3);
});
