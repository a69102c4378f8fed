import { beside, fiche, found, paid, paper } from "../../documents/beside";
import { in2022, in2024, in2025, type LineSpec } from "../../plans/plan";
import { table } from "../../documents/docx";

/** Three objectives; cells: G Département, H État, I total, J autres; rows 5, 6, 7. */
const LINES: LineSpec[] = [
  { number: 1, action: "Entretiens prénataux", state: 62_334, department: 124_666 },
  { number: 6, action: "Informations préoccupantes", state: 50_000, department: 60_000 },
  { number: 19, action: "Mesures à domicile", state: 100_000, department: 210_540 },
];
const F1 = fiche("1", "Entretiens prénataux", ...paid("187 000", "62 334", "124 666"));
const F6 = fiche("6", "Informations préoccupantes", ...paid("110 000", "50 000", "60 000"));
const F19 = fiche("19", "Mesures à domicile", ...paid("310 540", "100 000", "210 540"));

/** What the fiches say against the plan. */
function against(...fiches: Parameters<typeof paper>[0]): string[] {
  return found(beside(in2024(LINES), { papers: [paper(fiches)] }));
}

test("fiches that say what the plan says: nothing, and that is said", () => {
  const report = beside(in2024(LINES), { papers: [paper([F1, F6, F19])] });
  expect(found(report)).toEqual([]);
  expect(report.notes).toEqual(["3 fiches lues, 3 concordent\u202f; aucune action sans fiche."]);
});

describe("fiche-state-amount, fiche-department-amount", () => {
  test("the line's cell, the plan's amount, the fiche's", () => {
    const wrong = fiche("6", "Informations préoccupantes", ...paid(null, "5 000", "60 000"));
    expect(against(F1, wrong, F19)).toEqual(["fiche-state-amount warning H6 50000.00 5000.00"]);
    const other = fiche("6", "Informations préoccupantes", ...paid(null, "50 000", "66 000"));
    expect(against(F1, other, F19)).toEqual([
      "fiche-department-amount warning G6 60000.00 66000.00",
    ]);
  });

  test("the fiche's own budget sides with the plan: the fiche is to be mended", () => {
    const wrong = fiche("6", "Informations préoccupantes", ...paid("110 000", "5 000", "60 000"));
    const [finding] = beside(in2024(LINES), { papers: [paper([F1, wrong, F19])] }).findings;
    expect(finding).toMatchObject({
      rule: "fiche-state-amount",
      agree: ["fiche-budget"],
      mend: "document",
    });
    expect(finding?.document).toEqual({
      file: "pieces.docx",
      place: "fiche 6",
      quote: "Financement Etat : 5 000 €",
      page: null,
    });
    expect(finding?.message).toMatch(
      /le budget de la fiche \(110\u202f000,00\u00a0€\) donne raison au plan/i,
    );
  });

  test("a typed total of the recap sides with the fiche: the plan is to be mended", () => {
    const lines = LINES.map((line) => (line.number === 6 ? { ...line, department: 61_000 } : line));
    const plan = in2024(lines, { cells: { E10: 270_540 } });
    const [finding] = beside(plan, { papers: [paper([F1, F6, F19])] }).findings;
    expect(finding).toMatchObject({
      rule: "fiche-department-amount",
      agree: ["recap"],
      mend: "plan",
    });
  });

  test.each([
    ["a label with nothing after it", ["Financement Etat :", "Financement CD : 60 000 €"], "info"],
    ["« à définir »", ["Financement Etat : à définir", "Financement CD : 60 000 €"], "warning"],
  ])("%s, against money", (_, money, severity) => {
    const said = fiche("6", "Informations préoccupantes", ...money);
    expect(against(F1, said, F19)).toEqual([`fiche-state-amount ${severity} H6 50000.00 –`]);
  });

  test("« pas de financement » against money of the State", () => {
    const none = fiche(
      "6",
      "Informations préoccupantes",
      "Pas de financement 2024",
      "Financement CD : 60 000 €",
    );
    expect(against(F1, none, F19)).toEqual(["fiche-state-amount warning H6 50000.00 0.00"]);
  });

  test("no money on both sides, however it is said", () => {
    const empty: LineSpec[] = [...LINES, { number: 8, action: "Maîtrise des risques" }];
    for (const money of [
      "Pas de financement 2024",
      "Financement Etat :",
      "Financement Etat : 0€",
      "Financement Etat : néant",
      "Financement Etat : à définir",
    ]) {
      const eight = fiche("8", "Maîtrise des risques", money);
      expect(found(beside(in2024(empty), { papers: [paper([F1, F6, F19, eight])] }))).toEqual([]);
    }
  });

  test("a rounded amount agrees with what rounds to it", () => {
    const rounded = fiche(
      "1",
      "Entretiens prénataux",
      "Budget : 187 k€",
      "Financement Etat : environ 62 000 €",
      "Financement CD : 125 k€",
    );
    expect(against(rounded, F6, F19)).toEqual([]);
  });

  test("money moved between actions of one source is an information", () => {
    const six = fiche("6", "Informations préoccupantes", ...paid(null, "40 000", "60 000"));
    const nineteen = fiche("19", "Mesures à domicile", ...paid(null, "110 000", "210 540"));
    expect(against(F1, six, nineteen)).toEqual([
      "fiche-state-amount info H6 50000.00 40000.00",
      "fiche-state-amount info H7 100000.00 110000.00",
    ]);
  });
});

describe("several lines, several budgets", () => {
  const lines: LineSpec[] = [
    { number: "6 et 7", action: "Puéricultrices", state: 245_000, department: 245_000 },
    { number: null, action: "Formation", state: 34_824, department: 15_176 },
    { number: null, action: "Équipes de direction", state: 0, department: 188_400 },
    { number: 13, action: "Psychologues", state: 19_861, department: 50_139 },
    { number: null, action: "Formation de la PMI", state: 0, department: 15_000 },
  ];
  const parts = (formation: string) => [
    "Budget : 728 400 €",
    "- Financement Etat :",
    `. Formation : ${formation} €`,
    ". Puéricultrices : 245 000 €",
    "- Financement Département :",
    ". Formation : 15 176 €",
    ". Puéricultrices : 245 000 €",
    ". Équipes : 188 400 €",
  ];
  const thirteen = (state: string) =>
    fiche(
      "13",
      "PMI",
      "Budget : 70 000 € Psychologues",
      `Financement Etat : ${state} €`,
      "Financement CD : 50 139 €",
      "Budget : 15 000 € Formation",
      "Financement Etat : 0 €",
      "Financement CD : 15 000 €",
    );

  test("one fiche for three lines, two budgets for two: quiet when the sums are the same", () => {
    const papers = [
      paper([
        fiche("6 ET 7", "Informations préoccupantes", ...parts("34 824")),
        thirteen("19 861"),
      ]),
    ];
    expect(found(beside(in2024(lines), { papers }))).toEqual([]);
  });

  test("the part that differs names its line", () => {
    const papers = [
      paper([
        fiche("6 ET 7", "Informations préoccupantes", ...parts("34 842")),
        thirteen("19 861"),
      ]),
    ];
    expect(found(beside(in2024(lines), { papers }))).toEqual([
      "fiche-state-amount warning H6 34824.00 34842.00",
    ]);
  });

  test("the budget that differs names its line", () => {
    const papers = [
      paper([
        fiche("6 ET 7", "Informations préoccupantes", ...parts("34 824")),
        thirteen("18 861"),
      ]),
    ];
    expect(found(beside(in2024(lines), { papers }))).toEqual([
      "fiche-state-amount warning H8 19861.00 18861.00",
    ]);
  });

  test("fiches 29-1 and 29-2 are the lines of objective 29", () => {
    const two: LineSpec[] = [
      { number: 29, action: "Logement", state: 115_176, department: 115_176 },
      { number: null, action: "Autonomie", state: 0, department: 92_000 },
    ];
    const papers = [
      paper([
        fiche("29-1", "Logement", ...paid(null, "115 176", "115 176")),
        fiche("29-2", "Autonomie", ...paid(null, "0", "29 000")),
      ]),
    ];
    expect(found(beside(in2024(two), { papers }))).toEqual([
      "fiche-department-amount warning G6 92000.00 29000.00",
    ]);
  });
});

describe("inside a fiche", () => {
  test("fiche-sum: the budget is not what is paid", () => {
    const wrong = fiche("1", "Entretiens prénataux", ...paid("178 000", "62 334", "124 666"));
    expect(against(wrong, F6, F19)).toEqual(["fiche-sum warning I5 178000.00 187000.00"]);
  });

  test("fiche-sum is quiet when the plan's amount makes the budget right, and when others pay", () => {
    const explained = fiche("1", "Entretiens prénataux", ...paid("187 000", "60 334", "124 666"));
    expect(against(explained, F6, F19)).toEqual([
      "fiche-state-amount warning H5 62334.00 60334.00",
    ]);
    const others = fiche(
      "1",
      "Entretiens prénataux",
      ...paid("190 000", "62 334", "124 666"),
      "Financements autres : 3 000 €",
    );
    expect(against(others, F6, F19)).toEqual(["fiche-other-funding info J5 – 3000.00"]);
  });

  test("fiche-budget: only a budget is given", () => {
    const alone = (amount: string) => fiche("1", "Entretiens prénataux", `Budget : ${amount} €`);
    expect(against(alone("187 000"), F6, F19)).toEqual([]);
    expect(against(alone("178 000"), F6, F19)).toEqual([
      "fiche-budget warning I5 187000.00 178000.00",
    ]);
  });

  test("fiche-parts speaks alone, with the amount, or not, as there are one or two errors", () => {
    const parts = (stated: string, ...list: readonly string[]) =>
      fiche(
        "19",
        "Mesures à domicile",
        `Financement Etat : ${stated} €`,
        ...list.map((one) => `- poste : ${one} €`),
        "Financement CD : 210 540 €",
      );
    expect(against(F1, F6, parts("100 000", "60 000", "40 000"))).toEqual([]);
    expect(against(F1, F6, parts("100 000", "60 000", "39 000"))).toEqual([
      "fiche-parts warning H7 99000.00 100000.00",
    ]);
    expect(against(F1, F6, parts("110 000", "70 000", "40 000"))).toEqual([
      "fiche-state-amount warning H7 100000.00 110000.00",
    ]);
    expect(against(F1, F6, parts("110 000", "60 000", "40 000"))).toEqual([
      "fiche-state-amount warning H7 100000.00 110000.00",
    ]);
    expect(against(F1, F6, parts("110 000", "60 000", "45 000"))).toEqual([
      "fiche-state-amount warning H7 100000.00 110000.00",
      "fiche-parts warning H7 105000.00 110000.00",
    ]);
  });

  test("fiche-yearly-amount: « / an » is compared, « sur 2 ans » is not, the year's amount is", () => {
    const yearly = fiche(
      "19",
      "Mesures à domicile",
      "Financement Etat : 100 000 € / an",
      "Financement CD : 210 540 € / an",
    );
    expect(against(F1, F6, yearly)).toEqual(["fiche-yearly-amount info H7 – –"]);
    const two = fiche(
      "19",
      "Mesures à domicile",
      "Financement Etat : 300 000 € sur 2 ans",
      "Financement CD : 210 540 €",
    );
    expect(against(F1, F6, two)).toEqual(["fiche-yearly-amount info H7 – –"]);
    const named = fiche(
      "19",
      "Mesures à domicile",
      "Financement Etat : 300 000 € sur 2 ans, soit 110 000 € en 2024",
      "Financement CD : 210 540 €",
    );
    expect(against(F1, F6, named)).toEqual([
      "fiche-state-amount warning H7 100000.00 110000.00",
      "fiche-yearly-amount info H7 – –",
    ]);
  });

  test("fiche-source: a payer that cannot be the line's source", () => {
    const ars = fiche(
      "6",
      "Informations préoccupantes",
      "ARS : 50 000 €",
      "Financement CD : 60 000 €",
    );
    expect(against(F1, ars, F19)).toEqual(["fiche-source warning F6 BOP 304 FIR"]);
    const prefet = fiche(
      "6",
      "Informations préoccupantes",
      "DDETS (BOP 304) : 50 000 €",
      "Financement CD : 60 000 €",
    );
    expect(against(F1, prefet, F19)).toEqual([]);
    const handicap: LineSpec[] = [
      { number: 9, action: "Handicap", state: 478_301, department: 175_000 },
    ];
    const nine = fiche(
      "9",
      "Handicap",
      "Financement Etat : ARS 478 301 euros",
      "Financement CD : 175 000 €",
    );
    expect(found(beside(in2024(handicap), { papers: [paper([nine])] }))).toEqual([]);
  });
});

describe("which fiches there are", () => {
  test("fiche-missing: a line of which no fiche speaks, when most have one", () => {
    expect(against(F1, F6)).toEqual(["fiche-missing warning D7 – –"]);
    expect(against(F1)).toEqual([]);
    expect(beside(in2024(LINES), { papers: [paper([F1])] }).notes).toEqual([
      "1 fiche lue, 1 concorde\u202f; 2 actions sans fiche choisies.",
    ]);
  });

  test("a fiche that is there and unreadable is not missing", () => {
    const unread = {
      file: "Fiche action 19.pdf",
      refusal: "Ce PDF est une image.",
      year: null,
      fiches: [],
      contracts: [],
      named: [{ main: 19, sub: null }],
    };
    const report = beside(in2024(LINES), { papers: [paper([F1, F6]), unread] });
    expect(found(report)).toEqual(["document-unreadable info – – –"]);
  });

  test("a paper in which nothing is recognised is told", () => {
    expect(against("Compte rendu de réunion", "Rien à signaler.")).toEqual([
      "document-unreadable info – – –",
    ]);
  });

  test("fiche-without-line: « Pas d'action » in the plan, or no such objective", () => {
    const denied: LineSpec[] = [...LINES, { number: 27, action: "Pas d'action" }];
    const twentySeven = fiche(
      "27",
      "Lutte contre la prostitution",
      ...paid("20 000", "10 000", "10 000"),
    );
    expect(found(beside(in2024(denied), { papers: [paper([F1, F6, F19, twentySeven])] }))).toEqual([
      "fiche-without-line warning B8 – –",
    ]);
    expect(against(F1, F6, F19, twentySeven)).toEqual(["fiche-without-line warning – – –"]);
  });

  test("« Voir objectif 20 »: one fiche for both, and none asked for", () => {
    const lines: LineSpec[] = [
      { number: 20, action: "Tiers de confiance", state: 0, department: 15_540 },
      { number: 23, action: "Voir objectif 20" },
    ];
    const both = fiche("20 et 23", "Tiers de confiance", ...paid("15 540", "0", "15 540"));
    const first = fiche("20", "Tiers de confiance", ...paid("15 540", "0", "15 540"));
    expect(found(beside(in2024(lines), { papers: [paper([both])] }))).toEqual([]);
    expect(found(beside(in2024(lines), { papers: [paper([first])] }))).toEqual([]);
  });

  test("fiche-duplicate: two of one number, unequal; a copy is none", () => {
    const other = fiche(
      "6",
      "Informations préoccupantes v2",
      ...paid("100 000", "45 000", "55 000"),
    );
    expect(against(F1, F6, F19, other)).toEqual(["fiche-duplicate warning – – –"]);
    expect(against(F1, F6, F19, F6)).toEqual([]);
  });

  test("two fiches of one number that make the objective together are no duplicate", () => {
    const half = fiche("6", "Psychologues", ...paid(null, "20 000", "25 000"));
    const rest = fiche("6", "Formation", ...paid(null, "30 000", "35 000"));
    expect(against(F1, half, rest, F19)).toEqual([]);
  });

  test("fiche-year: last year's fiche is not compared", () => {
    const old = fiche("6", "Informations préoccupantes à horizon 2023", ...paid(null, "1", "2"));
    expect(against(F1, old, F19)).toEqual(["fiche-year info – – –"]);
  });

  test("fiche-other-funding, both ways", () => {
    const plan = in2024(
      LINES.map((line) => (line.number === 6 ? { ...line, other: "CAF : 15 000 €" } : line)),
    );
    const silent = fiche(
      "6",
      "Informations préoccupantes",
      ...paid(null, "50 000", "60 000"),
      "Financements autres : néant",
    );
    expect(found(beside(plan, { papers: [paper([F1, silent, F19])] }))).toEqual([
      "fiche-other-funding info J6 15000.00 –",
    ]);
    const same = fiche(
      "6",
      "Informations préoccupantes",
      ...paid(null, "50 000", "60 000"),
      "Financements autres : CAF 10 000 €, commune 5 000 €",
    );
    expect(found(beside(plan, { papers: [paper([F1, same, F19])] }))).toEqual([]);
  });
});

describe("whose fiche it is", () => {
  test("the plan's column « Fiche action » comes before the number", () => {
    const lines: LineSpec[] = [
      { number: 6, action: "CRIP", state: 181_000, department: 189_927 },
      { number: 7, action: "Protocoles", state: 67_000, department: 150_607 },
    ];
    const plan = in2022(lines, {
      cells: { C5: "n°5 : informations préoccupantes", C6: "n° 6 : protocoles" },
    });
    const five = fiche("5", "Évaluation", ...paid(null, "181 000", "189 927"));
    const six = fiche("6", "Protocoles", ...paid(null, "76 000", "150 607"));
    const report = beside(plan, { papers: [paper([five, six], "pieces.docx", 2022)] });
    expect(found(report)).toEqual(["fiche-state-amount warning H6 67000.00 76000.00"]);
  });

  test("« Action n°14 » in the plan's actions comes before the number; 9 serves 9-1 and 9-2", () => {
    const lines: LineSpec[] = [
      {
        number: 9,
        action: "Action n°9-1 : équipe d'appui\nAction n°9-2 : unité de vie",
        state: 464_300,
        department: 182_000,
      },
      { number: 19, action: "Action n°14 : répit", state: 387_000, department: 0 },
    ];
    const nine = fiche("9", "Handicap", ...paid(null, "464 300", "182 000"));
    const fourteen = fiche("14", "Répit", ...paid(null, "378 000", "0"));
    expect(found(beside(in2024(lines), { papers: [paper([nine, fourteen])] }))).toEqual([
      "fiche-state-amount warning H6 387000.00 378000.00",
    ]);
  });

  test("« Action 1 : … Action 2 : … » under each objective names no fiche", () => {
    const action = "Action 1 : recruter\nAction 2 : former";
    const lines: LineSpec[] = [1, 2, 3, 6].map((number) => ({
      number,
      action,
      state: number * 1000,
      department: 500,
    }));
    const three = fiche("3", "Enfants à l'école maternelle", ...paid(null, "3 000", "500"));
    const [match] = beside(in2025(lines), { papers: [paper([three], "f.docx", 2025)] }).evidence
      .matches;
    expect(match).toMatchObject({ by: "number" });
  });

  test("fiches numbered otherwise than the objectives are not compared, and that is said", () => {
    const three = fiche("3", "Mesures à domicile", ...paid(null, "100 000", "210 540"));
    const two = fiche("2", "Informations préoccupantes", ...paid(null, "50 000", "60 000"));
    const lines: LineSpec[] = [
      ...LINES,
      { number: 2, action: "École maternelle" },
      { number: 3, action: "Sages-femmes" },
    ];
    const report = beside(in2024(lines), { papers: [paper([two, three])] });
    expect(found(report)).toEqual([]);
    expect(report.notes[1]).toBe(
      "2 fiches sans ligne connue (2, 3)\u00a0: dites à quelles lignes du plan elles se rapportent.",
    );
  });

  test("the officer has the last word", () => {
    const three = fiche("3", "Mesures à domicile", ...paid(null, "90 000", "210 540"));
    const choices = { rows: new Map([["pieces.docx 3", [7]]]) };
    expect(found(beside(in2024(LINES), { papers: [paper([three])], choices }))).toEqual([
      "fiche-state-amount warning H7 100000.00 90000.00",
    ]);
  });
});

test("a synthesis table is compared line by line", () => {
  const rows = table(
    ["N° fiche", "Intitulé", "État", "Département"],
    ["1", "Entretiens prénataux", "62 334", "124 666"],
    ["6", "Informations préoccupantes", "50 000", "66 000"],
    ["19", "Mesures à domicile", "100 000", "210 540"],
  );
  expect(against("Synthèse des fiches actions", rows)).toEqual([
    "fiche-department-amount warning G6 60000.00 66000.00",
  ]);
});
