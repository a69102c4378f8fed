import { Decimal } from "decimal.js";
import fc from "fast-check";
import { textValue, type PlanData, type PlanValue } from "../../src/survey/data/planData";
import { readPlan } from "../../src/reading/readPlan";
import type { Plan } from "../../src/plan/plan";
import type { FormDefinition, Item, Question } from "../../src/survey/form/definition";
import { isLinesMapping, type Mapping } from "../../src/survey/form/mapping";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { lotOf } from "../../src/formstandin/lots";
import { PLAIN, type Looks, type Manner } from "../../src/formstandin/looks";
import { publish, sectionsOf } from "../../src/formstandin/publish";
import { triggersAttribute } from "../../src/formstandin/triggers";
import { laidOut, planCase, spoiltCase } from "../plans/arbitrary";

/** As if it had been captured at an address and compared with the form. */
export function asVerified(definition: FormDefinition): FormDefinition {
  return {
    ...definition,
    address: "http://127.0.0.1/eusurvey/runner/Essai",
    captured: { on: "2024-10-01", from: "Formulaire.html" },
    verifiedOn: "2024-10-02",
  };
}

/** The placeholder as a publication of the stand-in holds it: with UIDs and ids. */
export function published(form = PLACEHOLDER, number = 1): FormDefinition {
  return publish(form, "Essai", number).definition;
}

/** The placeholder with some of its questions made otherwise. */
export function changed(changes: Readonly<Record<string, Partial<Question>>>): FormDefinition {
  return {
    ...PLACEHOLDER,
    questions: PLACEHOLDER.questions.map((question) => ({
      ...question,
      ...changes[question.alias ?? ""],
    })),
  };
}

/** A whole page of a form, as the browser saves it once every question is there. */
export function savedPage(
  definition: FormDefinition,
  address = "http://127.0.0.1:1/eusurvey/runner/Essai",
  looks: Looks = {},
  manner: Manner = PLAIN,
): string {
  const publication = { number: 1, definition, looks, manner };
  const lot = new Map(
    lotOf(
      publication,
      [...sectionsOf(publication), ...definition.questions].map(({ id }) => id ?? ""),
      new Map(),
    ).map((item) => [item.id, item] as const),
  );
  const containers = sectionsOf(publication).flatMap(({ id, title, questions }) => [
    ...(title === null ? [] : [{ id, uid: "", shownBy: [], needsAll: false }]),
    ...questions,
  ]);
  const html = containers.map(({ id, uid, shownBy, needsAll }) => {
    const { kind, html: inside } = lot.get(id ?? "") ?? { kind: "", html: "" };
    const triggers = triggersAttribute(definition, shownBy);
    return `<div class="survey-element ${kind}" data-id="${id ?? ""}" data-uid="${uid ?? ""}" data-triggers="${triggers}" data-useAndLogic="${String(needsAll)}"><div>${inside}</div></div>`;
  });
  const kept = `<input type="hidden" name="survey.id" value="${definition.surveyId ?? ""}"><input type="hidden" name="language.code" value="${definition.language ?? ""}">`;
  return `<!DOCTYPE html>\n<!-- saved from url=(0044)${address} -->\n<html><body><h1 class="surveytitle">${definition.title}</h1><form><input type="hidden" name="_csrf" value="x">${kept}${html.join("\n")}</form></body></html>`;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What breaks addresses, pages and line ends when someone forgets about it. */
const NASTY = [
  "&",
  "+",
  "%",
  "%0A",
  "#",
  "=",
  "?",
  "<script>alert(1)</script>",
  '"',
  "\r",
  "\u2028",
  "\u200f",
  "\u202e",
  "\ufeff",
  "\ufffd",
  "\ud83d",
  "\udd25",
  "👩\u200d👧",
];
/** All that a cell of Excel can hold. */
const LONGEST_CELL = 32_767;

/** What people paste into a cell: line breaks, tabs, emoji, halves of them. */
const pasted = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 20,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...["Poste de sage-femme", "\n", "\r\n", "\t", "🙂", "é", "false", "\u0007", " "],
          ...NASTY,
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  },
  // Seldom: they take long to read.
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("x", "é\n", "🙂", "&\t")
      .map((unit) => unit.repeat(LONGEST_CELL).slice(0, LONGEST_CELL)),
  },
);

/** Plans, clean or spoilt, with texts of all kinds in their actions. */
export const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.oneof(planCase, spoiltCase), fc.array(pasted, { maxLength: 3 }))
  .map(([drawn, texts]) => ({
    ...drawn,
    lines: drawn.lines.map((line, index) => ({
      ...line,
      action: texts[index] ?? line.action ?? null,
    })),
  }))
  .map((drawn) => readPlan(laidOut(drawn)))
  .filter((read) => read !== null);

const amount: fc.Arbitrary<PlanValue> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: -5000, max: 90_000_000 })
      .map((cents) => ({ kind: "amount" as const, amount: new Decimal(cents).dividedBy(100) })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "blank" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "unreadable" as const, text: "à préciser" }) },
);
const text = pasted.map((typed) => textValue(typed));
const source = fc
  .constantFrom("FIR", "BOP 304", "ONDAM", "304 ou ONDAM")
  .map((one): PlanValue => ({ kind: "choices", choices: [one] }));
const sides = fc.record({ state: amount, department: amount });

/** What may be read of plans: quicker to draw than sheets are to read. */
export const data: fc.Arbitrary<PlanData> = fc.record({
  year: fc.constantFrom(2022, 2023, 2024, 2025, 2026),
  edition: fc.constant("Annexe 2.1 · 2024"),
  sheet: fc.constant("Plan"),
  identity: fc.record({
    collectivity: fc.constantFrom(undefined, "Saône-et-Loire", "Métropole de Lyon 🦁"),
    date: fc.constantFrom(undefined, "2024-10-31", "31/02/2024", "1/3/2025"),
  }),
  lines: fc.array(
    fc.record({
      row: fc.integer({ min: 5, max: 90 }),
      objectives: fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 2 }),
      fields: fc.record({
        number: text,
        objective: text,
        action: text,
        source,
        department: amount,
        state: amount,
        total: amount,
        other: fc.oneof(amount, text),
      }),
    }),
    { maxLength: 12 },
  ),
  recap: fc.tuple(sides, sides, sides, sides).map(
    ([bop, fir, ondam, total]) =>
      new Map([
        ["BOP 304", bop],
        ["FIR", fir],
        ["ONDAM", ondam],
        ["Total", total],
      ]),
  ),
});

/** Forms that ask more or less than the placeholder. */
export const form: fc.Arbitrary<FormDefinition> = fc
  .record({
    decimals: fc.constantFrom(0, 2),
    min: fc.constantFrom(null, 0, 1000),
    max: fc.constantFrom(null, 500_000),
    longest: fc.constantFrom(10, 200),
    rows: fc.integer({ min: 1, max: 20 }),
    isRequired: fc.boolean(),
    rowsRequired: fc.boolean(),
    fewest: fc.constantFrom(null, 2),
    most: fc.constantFrom(null, 1),
    latest: fc.constantFrom(null, 20241101, 20240101),
    fewestRows: fc.constantFrom(null, 2),
    mostRows: fc.constantFrom(null, 3),
    isInterdependent: fc.boolean(),
    isRepeated: fc.boolean(),
    collectivity: fc.constantFrom(
      { type: "text", pattern: null } as const,
      { type: "email", pattern: null } as const,
      // The second is not to be tried here: it may hold everything up.
      ...["^[A-Z][a-zé-]+$", "^(a+)+$"].map((pattern) => ({ type: "regex", pattern }) as const),
    ),
  })
  .map((drawn) => {
    const { decimals, min, max, longest, rows, isRequired, rowsRequired } = drawn;
    const asked = (alias: string) => ({
      rows: (PLACEHOLDER.questions.find((one) => one.alias === alias)?.rows ?? []).map((one) => ({
        ...one,
        required: rowsRequired,
      })),
    });
    const limits = { min, max, decimals };
    const actions = PLACEHOLDER.questions.find(({ alias }) => alias === "ACTIONS");
    return changed({
      TOTAL_ETAT: { limits },
      TOTAL_DEPARTEMENT: { limits, required: isRequired },
      AUTRES_PRECISION: {
        required: isRequired,
        limits: { min: null, max: longest, decimals: null },
      },
      COLLECTIVITE: {
        required: isRequired,
        isRepeated: drawn.isRepeated,
        ...drawn.collectivity,
      },
      DATE_VALIDATION: { limits: { min: null, max: drawn.latest, decimals: null } },
      SOURCES: { limits: { min: drawn.fewest, max: drawn.most, decimals: null } },
      RECAP: asked("RECAP"),
      OBLIGATOIRES: {
        ...asked("OBLIGATOIRES"),
        limits: { min: drawn.fewestRows, max: drawn.mostRows, decimals: null },
        isInterdependent: drawn.isInterdependent,
      },
      ACTIONS: { rows: actions?.rows.slice(0, rows) ?? [] },
    });
  });

/** Aliases that an author may choose, and that an address trips over: reserved, repeated, cut in two. */
const ALIASES = [
  "draft",
  "Token",
  "_csrf",
  "code",
  "deux mots",
  " ",
  "a+b",
  "x&y=z",
  "#ancre",
  "100%",
  "a,b",
  "x|y",
  "élan",
  "🙂",
  "__proto__",
  "constructor",
  "ANNEE",
  "L1",
  "R_FIR",
  "P304",
  "PREVUE_OUI",
  "<script>",
];

/** A form whose author chose such aliases here and there, and the mapping that goes with it. */
export const ill: fc.Arbitrary<{ definition: FormDefinition; mapping: Mapping }> = fc
  .tuple(
    form,
    fc.dictionary(
      fc.constantFrom(
        ...["COLLECTIVITE", "ANNEE", "SOURCES", "RECAP", "TOTAL_ETAT", "OBJ1", "L1", "R_FIR"],
        ...["R_ETAT", "P304", "A2024", "PREVUE_OUI", "A_ACTION"],
      ),
      fc.constantFrom(...ALIASES),
      { maxKeys: 4, noNullPrototype: true },
    ),
  )
  .map(([asked, names]) => {
    const name = (alias: string) =>
      (Object.hasOwn(names, alias) ? names[alias] : undefined) ?? alias;
    const renamed = <Kind extends Item>(item: Kind): Kind => ({
      ...item,
      alias: item.alias === null ? null : name(item.alias),
    });
    const questions = asked.questions.map((question) => ({
      ...renamed(question),
      options: question.options.map(renamed),
      rows: question.rows.map(renamed),
      columns: question.columns.map(renamed),
    }));
    const entries = PLACEHOLDER_MAPPING.entries.map((entry) =>
      isLinesMapping(entry)
        ? { ...entry, question: name(entry.question), column: name(entry.column) }
        : {
            ...entry,
            question: name(entry.question),
            row: entry.row && name(entry.row),
            column: entry.column && name(entry.column),
          },
    );
    return { definition: { ...asked, questions }, mapping: { entries } };
  });
