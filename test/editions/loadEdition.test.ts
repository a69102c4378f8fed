import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { EDITIONS } from "../../src/editions";
import schema from "../../src/editions/edition.schema.json";
import { loadEdition, readEdition } from "../../src/editions/load/loadEdition";
import { EditionRefusal } from "../../src/editions/load/refusal";
import { RUNS } from "../laws/runs";
import { PLAN_2027 } from "./plan2027";

const isEdition = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const FOLDER = path.join(__dirname, "../../src/editions");
const FILES = readdirSync(FOLDER).filter((name) => /^\d.*\.json$/.test(name));
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), "utf8");

/** The field that a file is refused for, and the sentence; null when it is an edition. */
function refusal(text: string): { field: string | null; sentence: string } | null {
  try {
    readEdition(text);
    return null;
  } catch (error) {
    if (!(error instanceof EditionRefusal)) throw error;
    return { field: error.field, sentence: error.message };
  }
}

describe("the editions that ship", () => {
  test("are all the files of their folder, in the order of their years", () => {
    expect(EDITIONS.map(({ id }) => `${id}.json`)).toEqual(FILES);
    const years = EDITIONS.map(({ year }) => year);
    expect(years).toEqual([...years].sort((one, other) => one - other));
  });

  test.each(FILES)("%s is what the schema says, and names it", (name) => {
    const json: unknown = JSON.parse(textOf(name));
    expect(isEdition(json) ? [] : isEdition.errors).toEqual([]);
    expect(json).toMatchObject({ $schema: "./edition.schema.json" });
    expect(readEdition(textOf(name))).toEqual(EDITIONS.find(({ id }) => name === `${id}.json`));
  });
});

type Changed = Record<string, unknown>;
const [first, second] = PLAN_2027.objectives;
const [bop, fir, green] = PLAN_2027.sources;
const column = (role: string, more: Changed = {}) => ({
  role,
  header: role,
  required: true,
  ...more,
});
const objectives = (...changed: Changed[]) => ({ objectives: changed });
const columns = (...added: Changed[]) => ({ columns: [...PLAN_2027.columns, ...added] });
const same = { edition: "2025-plan", successors: "same" };
const succession = (...successors: Changed[]) => ({ follows: { ...same, successors } });
const step = { from: [6], to: [1], certainty: "certain", because: "Un motif" };

describe("a file that describes no edition is refused, and the field is named", () => {
  test.each<[string, Changed, string]>([
    ["another format", { format: "plan-action/edition@9" }, "format"],
    ["an id that is none", { id: "Plan 2027" }, "id"],
    ["a name of every object", { id: "constructor" }, "id"],
    ["a year as a text", { year: "2027" }, "year"],
    ["a year that is none", { year: 20270 }, "year"],
    ["a field too many", { note: "à relire" }, "note"],
    ["no sources", { sources: [] }, "sources"],
    ["a source twice", { sources: [fir, { id: "Fir" }] }, "sources[1].id"],
    ["the total as a source", { sources: [{ id: "Total" }] }, "sources[0].id"],
    ["a name of every object as a source", { sources: [{ id: "toString" }] }, "sources[0].id"],
    [
      "a source named like a known one",
      { sources: [{ id: "Programme 304", names: ["304"] }] },
      "sources[0].names",
    ],
    [
      "two sources of one name",
      { sources: [...PLAN_2027.sources, { id: "FV2", names: ["fv"] }] },
      "sources[2].names",
    ],
    ["a pattern as a name", { sources: [{ ...green, names: ["(a+)+$"] }] }, "sources[0].names[0]"],
    ["a role that there is none of", columns(column("sheet")), "columns[7].role"],
    ["a role twice", columns(column("action")), "columns[7].role"],
    [
      "a source of a column that is not the State's",
      columns(column("other", { source: "FIR" })),
      "columns[7].source",
    ],
    [
      "a column of a source that the edition lacks",
      {
        columns: PLAN_2027.columns.map((one) =>
          one.role === "state" ? { ...one, source: "CAF" } : one,
        ),
        facts: { columnPerSource: true },
      },
      "columns[4].source",
    ],
    ["a column without a header", columns(column("partners", { header: "" })), "columns[7].header"],
    [
      "a header of two pages",
      columns(column("partners", { header: "x".repeat(201) })),
      "columns[7].header",
    ],
    [
      "a header with marks that nobody sees",
      columns(column("partners", { header: "Parte\u202Enaires" })),
      "columns[7].header",
    ],
    [
      "no column of actions",
      { columns: PLAN_2027.columns.filter(({ role }) => role !== "action") },
      "columns",
    ],
    [
      "400 objectives",
      objectives(...Array.from({ length: 400 }, (_, index) => ({ ...first, number: index + 1 }))),
      "objectives",
    ],
    ["a number twice", objectives({ ...first }, { ...second, number: 1 }), "objectives[1].number"],
    ["a number of three figures", objectives({ ...first, number: 304 }), "objectives[0].number"],
    [
      "a number that is written as another",
      objectives({ ...first, written: "FIR 11" }),
      "objectives[0].written",
    ],
    [
      "an engagement that the edition lacks",
      objectives({ ...first, engagement: 3 }),
      "objectives[0].engagement",
    ],
    [
      "a source that the edition lacks",
      objectives({ ...first, sources: ["CAF"] }),
      "objectives[0].sources[0]",
    ],
    [
      "a source twice for an objective",
      objectives({ ...first, sources: ["FIR", "FIR"] }),
      "objectives[0].sources[1]",
    ],
    [
      "whether it is mandatory left out",
      objectives({ ...first, mandatory: undefined }),
      "objectives[0].mandatory",
    ],
    [
      "a recap line of no source",
      { recap: { ...PLAN_2027.recap, lines: ["FIR", "CAF"] } },
      "recap.lines[1]",
    ],
    ["a fact that there is none of", { facts: { is2022: true } }, "facts.is2022"],
    [
      "a number in the wording beside a column of numbers",
      { facts: { numberInWording: true } },
      "facts.numberInWording",
    ],
    [
      "a column per source that is one column",
      { facts: { columnPerSource: true } },
      "facts.columnPerSource",
    ],
    [
      "other funding in the total without its column",
      { facts: { otherInTotal: true } },
      "facts.otherInTotal",
    ],
    [
      "objectives under engagements that one lacks",
      {
        ...objectives({ ...first, engagement: null }),
        facts: { objectivesUnderEngagements: true },
      },
      "facts.objectivesUnderEngagements",
    ],
    ["a sentence left out", { basis: { ...PLAN_2027.basis, recap: undefined } }, "basis.recap"],
    [
      "an edition that follows itself",
      { follows: { ...same, edition: "2027-invente" } },
      "follows.edition",
    ],
    [
      "a successor that the edition lacks",
      succession({ ...step, to: [1, 9] }),
      "follows.successors[0].to",
    ],
    [
      "the same succession twice",
      succession(step, { ...step, from: [5, 6] }),
      "follows.successors[1]",
    ],
    [
      "a certainty that is none",
      succession({ ...step, certainty: "sûr" }),
      "follows.successors[0].certainty",
    ],
  ])("%s", (_, changed, field) => {
    const found = refusal(JSON.stringify({ ...PLAN_2027, ...changed }));
    expect(found?.field).toBe(field);
    expect(found?.sentence).toMatch(
      /^Ce fichier ne décrit pas une édition lisible\u00a0: «\u00a0.+ devrait être .+\.$/,
    );
    expect(found?.sentence).toContain(field);
  });

  test.each([
    ["no JSON", "<html>"],
    ["more than an edition ever needs", " ".repeat(500_001)],
    ["a list", "[]"],
    ["nothing", "null"],
  ])("%s: the whole file", (_, text) => {
    expect(refusal(text)).toMatchObject({ field: null });
  });

  test.each(["__proto__", "constructor", "prototype"])("a field called « %s »", (name) => {
    const text = JSON.stringify(PLAN_2027).replace("{", `{"${name}":{"isPaidToDepartment":true},`);
    expect(refusal(text)?.field).toBe(name);
    expect(Object.prototype).not.toHaveProperty("isPaidToDepartment");
  });
});

describe("what may be left out or unknown", () => {
  test("facts have their ordinary value, a known source all but its id", () => {
    const edition = loadEdition(PLAN_2027);
    expect(edition.facts).toMatchObject({ listsObjectives: true, columnPerSource: false });
    expect(edition.sources).toMatchObject([
      { id: "BOP 304", written: "304", isPaidToDepartment: true },
      { id: "FIR", written: "FIR", names: expect.arrayContaining(["FIR"]) as string[] },
      { id: "Fonds vert", names: ["Fonds vert", "FV"] },
      { id: "ONDAM", isPaidToDepartment: false },
    ]);
    expect(edition.follows).toBeNull();
  });

  test("whether an objective is mandatory, which sources pay it, whether a source is paid to the département", () => {
    const unknown = { ...first, mandatory: null, sources: [], engagement: null };
    const edition = loadEdition({
      ...PLAN_2027,
      ...objectives(unknown),
      sources: [bop, { id: "DSIL" }],
      recap: null,
    });
    expect(edition.objectives[0]).toMatchObject({ mandatory: null, sources: [], engagement: null });
    expect(edition.sources[1]?.isPaidToDepartment).toBeNull();
  });
});

test("spoilt anywhere, a file that is read is what the schema says", () => {
  const lines = JSON.stringify(PLAN_2027, null, 1).split("\n");
  let read = 0;
  fc.assert(
    fc.property(
      fc.nat({ max: lines.length - 1 }),
      fc.constantFrom("null", '"x"', '"FIR"', "1", "12", "true", "[]", "{}", '""', '" x"'),
      (index, other) => {
        const line = lines[index] ?? "";
        // A leaf's value becomes another.
        const spoilt = line.replace(/(: |^ +)(?:"[^"]*"|null|true|false|\d+)(,?)$/, `$1${other}$2`);
        const text = lines.with(index, spoilt).join("\n");
        if (refusal(text) !== null) return;
        read += 1;
        expect(isEdition(JSON.parse(text)) ? [] : isEdition.errors).toEqual([]);
      },
    ),
    RUNS,
  );
  expect(read).toBeGreaterThan(RUNS.numRuns / 20);
});
