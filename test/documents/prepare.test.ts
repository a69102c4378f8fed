import fc from "fast-check";
import { checkPapers, type PapersReport } from "../../src/checking/papers";
import { ficheDrafts } from "../../src/documents/prepare/drafts";
import { prepareFiches } from "../../src/documents/prepare/prepareFiches";
import { supportSentence } from "../../src/documents/prepare/supportSentence";
import { readContracts } from "../../src/documents/contract/readContracts";
import { paperOf } from "../../src/documents/readPaper";
import { paragraphsOf } from "../../src/files/paper/blocks";
import { openWord } from "../../src/files/word/openWord";
import { readZip } from "../../src/files/zip/zip";
import { NO_CHOICES } from "../../src/plan/papers/choices";
import { formatPlain } from "../../src/plan/money";
import type { Plan } from "../../src/plan/plan";
import { yearOfPlan } from "../../src/plan/years";
import { in2022, in2023, in2024, in2025, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";
import { docx } from "./docx";

/** The plan beside the fiches that were prepared from it, read by our own reader. */
async function readBack(plan: Plan): Promise<PapersReport> {
  const prepared = await prepareFiches(plan, "one");
  if (!prepared) throw new Error("No fiche was prepared.");
  const paper = paperOf(openWord(prepared.bytes), "fiches.docx", yearOfPlan(plan));
  return checkPapers(plan, {
    papers: [{ ...paper, named: [] }],
    previous: null,
    choices: NO_CHOICES,
  });
}

const LINES: LineSpec[] = [
  { number: 1, action: "Recruter une sage-femme", state: 62_334.5, department: 124_666.05 },
  { number: 9, action: "Équipe mobile", state: 478_301, department: 175_000 },
  { number: 19, action: "Renforcer l'AEMO", state: 100_000, department: 210_540 },
  { action: "Former les équipes", state: 0, department: 12_000, other: "CAF : 5 000 €" },
];

test("each action has its fiche, each amount to the cent, and the plan agrees with them", async () => {
  const { notes, findings, evidence } = await readBack(planIn(in2024(LINES)));
  expect(findings).toEqual([]);
  expect(evidence.matches.map(({ fiche }) => fiche.number)).toEqual(["1", "9", "19-1", "19-2"]);
  expect(notes).toEqual(["4 fiches lues, 4 concordent\u202f; aucune action sans fiche."]);
});

test("in the layout of the real ones: money under its heading, the others for the officer to fill", async () => {
  const prepared = await prepareFiches(planIn(in2024(LINES.slice(0, 1))), "one");
  const texts = paragraphsOf(openWord(prepared?.bytes ?? new Uint8Array()).blocks);
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "FICHE ACTION N°1",
      "Référent (personne ou institution)",
      "Description de l'action",
      "Recruter une sage-femme",
      "Moyens financiers prévisionnels",
      "Budget : 187 000,55 €",
      "Financement État : 62 334,50 €",
      "Financement Département : 124 666,05 €",
      "Calendrier prévisionnel",
    ]),
  );
});

test("one document for each action: the same fiches, named by their numbers", async () => {
  const prepared = await prepareFiches(planIn(in2024(LINES)), "each");
  const parts = readZip(prepared?.bytes ?? new Uint8Array(), () => true);
  expect([...parts.keys()]).toEqual([
    "Fiche action 1.docx",
    "Fiche action 9.docx",
    "Fiche action 19-1.docx",
    "Fiche action 19-2.docx",
  ]);
});

test("a plan without an action has no fiche to prepare", async () => {
  expect(await prepareFiches(planIn(in2024([{ number: 1, action: "" }])), "one")).toBeNull();
});

test("a line without a number is told, not dropped", async () => {
  const nameless = in2022([{ number: 6, action: "Fiche", state: 10, department: 10 }]);
  const plan = planIn(nameless);
  const lost: Plan = { ...plan, lines: plan.lines.map((line) => ({ ...line, objectives: [] })) };
  const numbered: Plan = { ...plan, lines: [...plan.lines, ...lost.lines] };
  expect((await prepareFiches(numbered, "one"))?.note).toContain("n'a pas de numéro de fiche");
});

const MAKERS = [in2022, in2023, in2024, in2025] as const;
const cents = fc.integer({ min: 0, max: 90_000_000 }).map((amount) => amount / 100);
/** Words of an action, hostile to a reader of fiches: amounts, titles, headings. */
const action = fc.constantFrom(
  "Recruter deux travailleurs sociaux",
  "Fiche action n° 3 : voir l'annexe",
  "Budget : 45 000 €, dont 12 000 € de l'État",
  "Moyens financiers\nFinancement Etat : 9 €",
  "Calendrier\n2019",
  "Renforcer l'équipe : 1,5 ETP <b>& autres</b>\u0001",
);
const planLines = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom(1, 2, 3, 4, 6, 7, 8),
    action,
    state: cents,
    department: cents,
  }),
  { minLength: 1, maxLength: 6, selector: ({ number }) => number },
);

test("law: whatever the plan, its fiches read back say what it says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MAKERS), planLines, async (make, lines) => {
      const plan = planIn(make(lines));
      const { findings } = await readBack(plan);
      // A line that was told to have no fiche, where the plan names those of the others, has none.
      const { unnumbered } = ficheDrafts(plan);
      const isTold = ({ rule, cells: [cell] }: (typeof findings)[number]) =>
        rule === "fiche-missing" && cell !== undefined && unnumbered.includes(cell.row);
      const differing = findings.filter((one) => one.severity !== "info" && !isTold(one));
      expect(differing.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("the sentence of article 2.2.1, read back, is the plan's totals by source", () => {
  const plan = planIn(in2024(LINES));
  const sentence = supportSentence(plan) ?? "";
  expect(sentence).toMatch(/^Au titre de l'année 2024, ce soutien s'élève à/);
  const title = "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE 2024";
  const contract = docx([title, "2.2.1. Financement par l'État", ...sentence.split("\n")]);
  const [read] = readContracts(openWord(contract), "contrat.docx", 2024);
  expect(read?.total && formatPlain(read.total.amount)).toBe("640635.50");
  expect(
    [...(read?.amounts ?? [])].map(([source, { amount }]) => [source, formatPlain(amount)]),
  ).toEqual([
    ["BOP 304", "100000.00"],
    ["FIR", "62334.50"],
    ["ONDAM", "478301.00"],
  ]);
});

test("no sentence while an amount of the State can't be read, or there is none", () => {
  const unread = in2024([{ number: 1, action: "Recruter", state: "à définir", department: 1 }]);
  expect(supportSentence(planIn(unread))).toBeNull();
  expect(supportSentence(planIn(in2024([{ number: 1, action: "Recruter" }])))).toBeNull();
});
