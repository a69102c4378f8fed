import { checkWorkbook } from "../../src/checking/check";
import { EDITIONS } from "../../src/editions";
import { editionJson } from "../../src/editions/load/editionJson";
import { loadEdition } from "../../src/editions/load/loadEdition";
import { learnEdition } from "../../src/learning/learn";
import { readPlan } from "../../src/reading/readPlan";
import { filledPlan } from "./filledPlan";
import { TEMPLATES, type Template } from "./templates2026";

const learned = ({ book }: Template) =>
  learnEdition(book, { file: "modele.xlsx", on: "2026-12-01" });

const CASES = Object.entries(TEMPLATES);

describe.each(CASES)("the invented template « %s »", (_name, template) => {
  const { edition } = learned(template);

  test("is learned right: columns, objectives, sources, engagements, recap, year", () => {
    expect(edition.year).toBe(2026);
    expect(
      edition.columns.map(({ role, source }) =>
        source === undefined ? role : `${role}:${source}`,
      ),
    ).toEqual(template.columns);
    expect(
      Object.fromEntries(
        edition.objectives.map(({ number, sources, engagement }) => [
          number,
          [sources.join("+"), engagement],
        ]),
      ),
    ).toEqual(template.objectives);
    expect(edition.engagements).toEqual(template.engagements);
    expect(edition.recap?.sources ?? null).toEqual(template.recap);
  });

  test("is the same once it went through its file", () => {
    expect(loadEdition(JSON.parse(JSON.stringify(editionJson(edition))))).toEqual(edition);
  });

  test("a right plan of it has nothing to mend", () => {
    const report = checkWorkbook(filledPlan(template.book, edition), { editions: [edition] });
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([]);
    expect(report.verdict).toBe("ready");
  });

  test("is recognised among the others; one that somebody described is named beside it", () => {
    const plan = readPlan(filledPlan(template.book, edition), { editions: [...EDITIONS, edition] });
    expect(plan?.edition.id).toBe(edition.id);
  });

  test("mistakes in a plan of it are found", () => {
    const spoilt = filledPlan(template.book, edition, { state: 7, total: 1 });
    const rules = checkWorkbook(spoilt, { editions: [edition] }).findings.map(({ rule }) => rule);
    expect(rules).toContain("row-total");
    if (template.recap) expect(rules).toContain("recap-amount");
  });
});

test("a source is judged as the template says it", () => {
  const template = TEMPLATES.fondsVert;
  const { edition } = learned(template);
  const book = filledPlan(template.book, edition, { source: "FIR" });
  const { findings } = checkWorkbook(book, { editions: [edition] });
  expect(findings.map(({ rule }) => rule)).toContain("source-not-allowed");
});

test("« facultatif » and « obligatoire » are believed, the rest stays unknown", () => {
  const { edition } = learned(TEMPLATES.recapAcross);
  expect(edition.objectives.map(({ mandatory }) => mandatory)).toEqual([true, false, null, false]);
});
