import { checkWorkbook } from "../../src/checking/check";
import { EDITIONS } from "../../src/editions";
import { ORDINARY } from "../../src/editions/facts";
import type { Edition } from "../../src/plan/edition";
import { planOf } from "../plans/plan";

/** An edition that no one has written yet: other columns, objectives, sources and recap. Data, and nothing else. */
const plan2027: Edition = {
  id: "2027-invente",
  name: "Plan d'action 2027",
  year: 2027,
  columns: [
    { role: "number", header: "Repère de l'objectif", accepted: ["Repère"], required: true },
    { role: "objective", header: "Objectif national", required: true },
    { role: "action", header: "Action retenue", required: true },
    { role: "source", header: "Enveloppe de l'État", required: true },
    { role: "state", header: "État", group: "Financements 2027", required: true },
    { role: "department", header: "Département", group: "Financements 2027", required: true },
    { role: "total", header: "Total pour l'objectif", group: "Financements 2027", required: true },
  ],
  engagements: ["Axe A : prévenir", "Axe B : protéger"],
  objectives: [
    {
      number: 1,
      wording: "Repérer plus tôt les situations de négligence à l'école et au collège",
      engagement: 0,
      sources: ["ONDAM"],
      mandatory: true,
      inTemplate: true,
    },
    {
      number: 2,
      wording: "Ouvrir des lieux de répit pour les assistants familiaux",
      engagement: 1,
      sources: ["BOP 304"],
      mandatory: false,
      inTemplate: true,
    },
    {
      number: 6,
      wording: "Former les magistrats et les travailleurs sociaux ensemble",
      engagement: 1,
      sources: ["FIR"],
      mandatory: false,
      inTemplate: true,
    },
  ],
  recap: {
    title: "Récapitulatif montants totaux 2027",
    state: "Montant État sollicité",
    department: "Montant Département",
    acceptedDepartments: [],
    sources: ["BOP 304", "FIR", "ONDAM"],
  },
  basis: {
    structure: "Notice du plan 2027, page 1",
    sources: "Notice du plan 2027, page 2",
    mandatory: "Notice du plan 2027, page 3",
    recap: "Notice du plan 2027, page 4",
  },
  facts: ORDINARY,
};

const editions = [...EDITIONS, plan2027];

const LINES = [
  { number: 1, action: "Une équipe mobile", state: 1000, department: 500 },
  { number: 2, action: "Deux maisons", state: 2000, department: 2000 },
  { number: 6, action: "Un cycle commun", state: 300, department: 400 },
];

function checked(lines: readonly Parameters<typeof planOf>[1][number][]) {
  const report = checkWorkbook(planOf(plan2027, lines, { title: "Plan d'action 2027" }), {
    editions,
  });
  return {
    edition: report.plan?.edition.id,
    confidence: report.plan?.recognition.confidence,
    said: report.findings.map(({ rule, cells: [at] }) => [rule, at?.row]),
  };
}

test("is recognised among the others by what it is, and a clean plan of it is clean", () => {
  expect(checked(LINES)).toEqual({ edition: "2027-invente", confidence: "certain", said: [] });
});

test("is judged by its own data: sources, mandatory objectives, wordings", () => {
  const [first, second, third] = LINES;
  expect(checked([{ ...first, source: "FIR" }, { ...second }, { ...third }]).said).toEqual([
    ["source-not-allowed", 5],
  ]);
  expect(
    checked([{ number: 1, action: null }, { ...second }, { ...third, number: 9 }]).said,
  ).toEqual(
    expect.arrayContaining([
      ["mandatory-objective-without-action", 5],
      ["unknown-objective", 7],
    ]),
  );
});

test("rests on its own sentences", () => {
  const [first, second] = LINES;
  const plan = planOf(plan2027, [{ ...first, source: "FIR" }, { ...second }]);
  const { findings } = checkWorkbook(plan, { editions });
  expect(findings.find((finding) => finding.rule === "source-not-allowed")?.basis).toBe(
    "Notice du plan 2027, page 2",
  );
});

test("without its data it is none of the known editions for sure", () => {
  const report = checkWorkbook(planOf(plan2027, LINES, { title: "Plan d'action 2027" }));
  expect(report.ready).toBe(false);
});
