import { beside, before, fiche, found, paid, paper } from "../../documents/beside";
import { in2023, in2024, in2025, type LineSpec } from "../../plans/plan";

/** FIR 62 334, 304 150 000, ONDAM 478 301; rows 5 to 8; recap from C10 (304 D11, FIR D12, ONDAM D13). */
const LINES: LineSpec[] = [
  { number: 1, action: "Entretiens", state: 62_334, department: 124_666 },
  { number: 9, action: "Handicap", state: 478_301, department: 175_000, total: 653_301 },
  { number: 6, action: "Informations préoccupantes", state: 50_000, department: 60_000 },
  { number: 19, action: "Mesures à domicile", state: 100_000, department: 210_540 },
];

function contract(amounts: {
  bop?: string;
  fir?: string;
  ondam?: string;
  total?: string;
  year?: number;
  objectives?: string;
  law?: number;
  kind?: string;
}) {
  const {
    bop = "150 000",
    fir = "62 334",
    ondam = "478 301",
    total = "690 635",
    year = 2024,
  } = amounts;
  return [
    `${amounts.kind ?? "CONTRAT"} DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE ${String(year)}`,
    `Vu la loi du 30 décembre de finances pour ${String(amounts.law ?? year)} ;`,
    "ARTICLE 2 – ENGAGEMENTS",
    `Les parties réalisent des actions pour ces ${amounts.objectives ?? "quatre"} objectifs.`,
    "2.2.1. Financement par l'État",
    `Ce soutien s'élève à ${total} €, dont ${bop} € au titre du programme 304, ${fir} € au titre du FIR et ${ondam} € au titre de l'ONDAM.`,
  ];
}

function against(parts: readonly string[], lines = LINES): string[] {
  return found(beside(in2024(lines), { papers: [paper(parts)] }));
}

test("a contract that gives the plan's amounts: nothing", () => {
  expect(against(contract({}))).toEqual([]);
});

test("contract-source-amount: the recap's cell, and the line that explains the gap", () => {
  const wrong = LINES.map((line) => (line.number === 9 ? { ...line, state: 479_301 } : line));
  const report = beside(in2024(wrong), { papers: [paper(contract({}))] });
  expect(found(report)).toEqual(["contract-source-amount blocking D13 479301.00 478301.00"]);
  expect(report.findings[0]?.message).toContain("La ligne 6 l'explique");
  expect(report.findings[0]?.document).toMatchObject({
    place: "contrat, art. 2.2.1",
    quote: "478 301 € au titre de l'ONDAM",
  });
});

test("the fiche explains the gap, and the contract sides with it", () => {
  const wrong = LINES.map((line) => (line.number === 19 ? { ...line, state: 99_000 } : line));
  const nineteen = fiche("19", "Mesures à domicile", ...paid(null, "100 000", "210 540"));
  const report = beside(in2024(wrong), {
    papers: [paper(contract({}), "contrat.docx"), paper([nineteen], "fiche.docx")],
  });
  expect(found(report)).toEqual([
    "contract-source-amount blocking D11 149000.00 150000.00",
    "fiche-state-amount warning H8 99000.00 100000.00",
  ]);
  expect(report.findings[0]?.message).toContain("La fiche 19 l'explique");
  expect(report.findings[1]).toMatchObject({ agree: ["contract"], mend: "plan" });
});

test("contract-sum, contract-objectives, contract-law-year have no cell", () => {
  expect(against(contract({ total: "700 000" }))).toEqual([
    "contract-sum warning – 690635.00 700000.00",
  ]);
  expect(against(contract({ objectives: "quinze" }))).toEqual([
    "contract-objectives warning – 4 15",
  ]);
  expect(against(contract({ law: 2023 }))).toEqual(["contract-law-year info – 2024 2023"]);
});

test("« Pas d'action » is no objective, a reference is one", () => {
  const lines: LineSpec[] = [
    ...LINES,
    { number: 26, action: "Pas d'action" },
    { number: 23, action: "Voir objectif 19" },
  ];
  expect(against(contract({ objectives: "cinq" }), lines)).toEqual([]);
});

test("contract-year: another year's amounts are not compared", () => {
  const other = contract({ year: 2023, bop: "1", total: "540 636" });
  expect(against(other)).toEqual(["contract-year warning – 2024 2023"]);
});

test("an avenant prevails over its contract; two contracts of a year are not judged", () => {
  const old = paper(contract({ bop: "1", total: "540 636" }), "contrat.docx");
  const amendment = paper(contract({ kind: "AVENANT N° 1 AU CONTRAT" }), "avenant.docx");
  expect(found(beside(in2024(LINES), { papers: [old, amendment] }))).toEqual([]);
  const rival = paper(contract({}), "contrat v2.docx");
  const report = beside(in2024(LINES), { papers: [old, rival] });
  expect(found(report)).toEqual([]);
  expect(report.notes.join(" ")).toContain("contrat.docx et contrat v2.docx");
});

test("deliberation-amount and contract-paid", () => {
  const deliberation = (total: string, department: string, others: string) =>
    paper(
      [
        "Délibération n° 12",
        "Contrat 2024",
        `La participation de l'État est de ${total} €, dont ${department} € alloués au département et ${others} € alloués aux établissements.`,
      ],
      "deliberation.docx",
    );
  const with_ = (one: ReturnType<typeof deliberation>) =>
    found(beside(in2024(LINES), { papers: [paper(contract({}), "contrat.docx"), one] }));
  expect(with_(deliberation("690 635", "212 334", "478 301"))).toEqual([]);
  expect(with_(deliberation("690 653", "212 334", "478 301"))).toEqual([
    "deliberation-amount warning – 690635.00 690653.00",
  ]);
  expect(with_(deliberation("690 635", "212 343", "478 301"))).toEqual([
    "contract-paid warning – 212334.00 212343.00",
  ]);
});

test("an empty plan: nothing about amounts", () => {
  const empty: LineSpec[] = LINES.map(({ number }) => ({ number: number ?? null, action: null }));
  expect(against(contract({}), empty)).toEqual([]);
});

describe("last year's plan", () => {
  const LAST: LineSpec[] = [
    { number: 1, state: 60_000, department: 60_000 },
    { number: 6, state: 45_000, department: 10_000 },
    { number: 8, state: 50_000, department: 0 },
    { number: 25, state: 25_031, department: 0 },
  ];
  const announcing = { J5: 60_000, J6: 100_000, J7: 50_000, J8: 25_031 };
  const now = (lines: LineSpec[], last = in2023(LAST, { cells: announcing })) =>
    found(beside(in2024(lines), { previous: before(last, "2023.xlsx") }));

  test("as announced: nothing", () => {
    expect(
      now([
        { number: 1, state: 60_000, department: 60_000 },
        { number: 6, state: 70_000, department: 10_000 },
        { number: null, state: 30_000, department: 5_000 },
        { number: 8, state: 50_000, department: 0 },
        { number: 25, state: 25_031, department: 0 },
      ]),
    ).toEqual([]);
  });

  test("another amount, an objective dropped, one that is new", () => {
    expect(
      now([
        { number: 1, state: 60_000, department: 60_000 },
        { number: 13, state: 20_000, department: 20_000 },
        { number: 6, state: 80_000, department: 10_000 },
        { number: 8, action: "Pas d'action", state: 0, department: 0 },
        { number: 25, state: 25_031, department: 0 },
      ]),
    ).toEqual([
      "previous-announced-amount warning H7 80000.00 100000.00",
      "previous-objective-dropped warning H8 0.00 50000.00",
      "previous-objective-new info H6 20000.00 –",
    ]);
  });

  test("nothing announced: a doubled amount, a lower Département in all", () => {
    const last = in2023(LAST);
    expect(
      now(
        [
          { number: 1, state: 130_000, department: 40_000 },
          { number: 6, state: 45_000, department: 10_000 },
          { number: 8, state: 50_000, department: 0 },
          { number: 25, state: 25_031, department: 0 },
        ],
        last,
      ),
    ).toEqual([
      "previous-department-lower info G4 50000.00 70000.00",
      "previous-large-change info H5 130000.00 60000.00",
    ]);
  });

  test("a later year is no last year", () => {
    const later = before(in2024(LAST), "2024.xlsx");
    expect(found(beside(in2023(LAST), { previous: later }))).toEqual([
      "previous-year-order warning – 2023 2024",
    ]);
  });

  test("across the renumbering, 6 is not 6: CRIP went to 8", () => {
    const last = in2024([{ number: 6, state: 90_000, department: 90_000 }]);
    const plan = in2025([
      { number: 6, state: 609_400, department: 100_000 },
      { number: 8, state: 90_000, department: 90_000 },
    ]);
    expect(found(beside(plan, { previous: before(last) }))).toEqual([
      "previous-objective-new info G5 609400.00 –",
    ]);
  });
});
