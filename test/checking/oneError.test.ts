import { checkWorkbook } from "../../src/checking/check";
import { EDITIONS } from "../../src/editions";
import { a1 } from "../../src/plan/address";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import {
  amounts2022,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  planOf,
  tallHeaders,
  wordingOf,
} from "../plans/plan";

const ABSENT = ["missing-objective", "mandatory-objective-without-action"];

/** All that is said of a plan, by rule and cell; the objectives that a short test plan lacks aside. */
function said(book: WorkbookSnapshot): string[] {
  return checkWorkbook(book)
    .findings.filter(({ rule, cells }) => !(ABSENT.includes(rule) && cells.length === 0))
    .map(({ rule, cells: [cell] }) => (cell ? `${rule} ${a1(cell)}` : rule));
}

const money = { department: 100, state: 50 };
const lines = [
  { number: 1, ...money },
  { number: 6, ...money },
  { number: 20, ...money },
];
const error = (formula: string, code = "#REF!") => ({ error: code, formula });
const [FIRST = "", SECOND = ""] = avenant2022.engagements;

// Under three lines: the green table's BOP 304 in row 10, FIR in 11, ONDAM in 12, the total in 13;
// State in D, Département in E.
const PLANS: Record<string, readonly [WorkbookSnapshot, readonly string[]]> = {
  "nothing, in 2022": [in2022(lines), []],
  "nothing, in 2023": [in2023(lines), []],
  "nothing, in 2024": [in2024(lines), []],
  "nothing, in 2025": [
    in2025([
      { number: "FIR 1", source: "", ...money },
      { number: 6, source: "BOP 304", ...money },
    ]),
    [],
  ],

  "a wrong total typed among formulas": [
    in2024([...lines, { number: 7, ...money, total: 151 }]),
    ["row-total I8"],
  ],
  "a right total typed among formulas": [
    in2024([...lines, { number: 7, ...money, total: 150 }]),
    ["overwritten-formula I8"],
  ],
  "no total": [in2024([...lines, { number: 7, ...money, total: null }]), ["row-total-missing I8"]],

  "an amount in error, inherited by its total and the green table": [
    in2024(
      [
        { number: 1, department: 100, state: { error: "#REF!" }, total: error("=G5+H5") },
        ...lines.slice(1),
      ],
      {
        cells: {
          D11: error('=SUMIF(F5:F7,"FIR",H5:H7)'),
          D13: error("=SUM(D10:D12)"),
        },
      },
    ),
    ["formula-error H5"],
  ],
  "an amount in error, beside typed totals": [
    in2024([
      { number: 1, department: 100, state: { error: "#REF!" }, total: 150 },
      ...lines.slice(1),
    ]),
    ["formula-error H5"],
  ],
  "an error in the green table, inherited by its total": [
    in2024(lines, { cells: { D11: { error: "#REF!" }, D13: error("=SUM(D10:D12)") } }),
    ["formula-error D11"],
  ],

  "an amount typed as text, which formulas pass over": [
    in2024(
      [
        {
          number: 1,
          department: "100,00 €",
          state: 50,
          total: { formula: "=SUM(G5:H5)", value: 50 },
        },
        ...lines.slice(1),
      ],
      {
        cells: {
          E11: { formula: '=SUMIF(F5:F7,"FIR",G5:G7)', value: 0 },
          E13: { formula: "=SUM(E10:E12)", value: 200 },
        },
      },
    ),
    ["text-amount G5"],
  ],
  "an amount typed as text, which makes its total fail": [
    in2024(
      [
        { number: 1, department: "100,00 €", state: 50, total: error("=G5+H5", "#VALUE!") },
        ...lines.slice(1),
      ],
      { cells: { E11: 100, E13: 300 } },
    ),
    ["text-amount G5"],
  ],
  "an amount typed as text, counted by hand": [
    in2024(
      [
        { number: 1, department: "100,00 €", state: 50, total: 150 },
        ...lines.slice(1).map((line) => ({ ...line, total: 150 })),
      ],
      { cells: { E11: 100, E13: 300 } },
    ),
    ["text-amount G5"],
  ],
  "an amount typed as text in the green table": [
    in2024(lines, { cells: { D11: "50,00 €" } }),
    ["text-amount D11"],
  ],
  "an amount that reads two ways": [
    in2024([{ number: 1, department: "1.234", state: 50 }, ...lines.slice(1)]),
    ["mixed-amount-text G5"],
  ],
  "a negative amount, which totals and green table follow": [
    in2024([{ number: 1, department: 100, state: -50 }, ...lines.slice(1)]),
    ["negative-amount H5"],
  ],
  "cents that the format hides, which totals and green table follow": [
    in2024(
      [
        {
          number: 1,
          department: { value: 100.5, format: "#,##0" },
          state: 50,
          total: { formula: "=G5+H5", value: 150.5 },
        },
        ...lines.slice(1),
      ],
      {
        cells: {
          E11: { value: 100.5, format: "#,##0" },
          E13: { value: 300.5, format: "#,##0" },
        },
      },
    ),
    ["hidden-cents G5"],
  ],
  "a hidden row": [in2024(lines, { hiddenRows: [5] }), ["hidden-amount G5"]],

  "no source, and the green table without the line": [
    in2024([...lines.slice(0, 2), { number: 20, source: "", ...money }], {
      cells: { D10: 50, E10: 100, D13: 100, E13: 200 },
    }),
    ["source-missing F7"],
  ],
  "no source, and the green table with the line": [
    in2024([...lines.slice(0, 2), { number: 20, source: "", ...money }]),
    ["source-missing F7"],
  ],
  "a source that isn't allowed, and the green table as the line says": [
    in2024([...lines.slice(0, 2), { number: 20, source: "FIR", ...money }], {
      cells: { D10: 50, E10: 100, D11: 100, E11: 200 },
    }),
    ["source-not-allowed F7"],
  ],
  "a source that isn't allowed, and the green table as the line should say": [
    in2024([...lines.slice(0, 2), { number: 20, source: "FIR", ...money }]),
    ["source-not-allowed F7"],
  ],
  "a source that isn't allowed and that the green table doesn't have": [
    in2024([...lines.slice(0, 2), { number: 20, source: "ONDAM", ...money }], {
      cells: { C12: null, D12: null, E12: null },
    }),
    ["source-not-allowed F7"],
  ],
  "« 304 ou ONDAM », and the green table without the line": [
    in2024([
      ...lines.slice(0, 2),
      { number: 27, source: "304 ou ONDAM", department: 0, state: 50 },
    ]),
    ["source-ambiguous F7"],
  ],
  "« 304 ou ONDAM », and the green table with the line": [
    in2024(
      [...lines.slice(0, 2), { number: 27, source: "304 ou ONDAM", department: 0, state: 50 }],
      {
        cells: { D10: 100, D13: 150 },
      },
    ),
    ["source-ambiguous F7"],
  ],
  "a source that isn't allowed, spelt otherwise": [
    in2024([...lines.slice(0, 2), { number: 20, source: "Fir", ...money }]),
    ["source-not-allowed F7"],
  ],
  "a source spelt otherwise": [
    in2024([...lines.slice(0, 2), { number: 20, source: "BOP 304", ...money }]),
    ["source-spelling F7"],
  ],

  "no green table": [in2024(lines, { recap: false }), ["recap-missing"]],
  "an empty green table": [
    in2024(lines, {
      cells: Object.fromEntries(
        [10, 11, 12, 13].flatMap((row) => [
          [`D${String(row)}`, null],
          [`E${String(row)}`, null],
        ]),
      ),
    }),
    ["recap-empty C9"],
  ],
  "a wrong amount in the green table, its total the true one": [
    in2024(lines, { cells: { D11: 60 } }),
    ["recap-amount D11"],
  ],
  "a wrong amount in the green table, its total following it": [
    in2024(lines, { cells: { D11: 60, D13: 160 } }),
    ["recap-amount D11"],
  ],
  "an amount left out of the green table, its total the true one": [
    in2024(lines, { cells: { D11: null } }),
    ["recap-amount D11"],
  ],
  "a wrong total in the green table": [in2024(lines, { cells: { D13: 151 } }), ["recap-total D13"]],
  "two wrong amounts and a wrong total in the green table": [
    in2024(lines, { cells: { D10: 1, D11: 2, D13: 4 } }),
    ["recap-amount D10", "recap-amount D11", "recap-total D13"],
  ],
  "the green table of the year before": [
    in2024(lines, {
      ...tallHeaders(annexe2024),
      cells: { ...tallHeaders(annexe2024).cells, C9: "Récapitulatif montants totaux 2023" },
    }),
    ["edition-year-mismatch C9"],
  ],

  "a number beside another's wording, that of a line already there": [
    in2024([...lines, { number: 1, wording: wordingOf(annexe2024, 7), source: "FIR", ...money }]),
    ["objective-label-mismatch C8"],
  ],
  "a number beside another's wording, under that one's engagement": [
    in2024([{ heading: SECOND, number: 1, wording: wordingOf(annexe2024, 7), ...money }]),
    ["objective-label-mismatch C6"],
  ],
  "an unknown number beside a known wording": [
    in2024([...lines, { number: 45, wording: wordingOf(annexe2024, 7), source: 304 }]),
    ["unknown-objective B8"],
  ],
  "an objective under another engagement": [
    in2024([
      { heading: FIRST, number: 1, ...money },
      { number: 6, ...money },
    ]),
    ["objective-misplaced B7"],
  ],
  "a header rubbed out": [
    in2024(
      [1, 2, 3, 6, 7, 8].map((number) => ({ number, ...money })),
      { cells: { H4: null } },
    ),
    ["header-altered H4"],
  ],

  "money beside « Pas d'action »": [
    in2024([...lines, { number: 19, action: "Pas d'action", ...money }]),
    ["amount-on-inactive-row D8"],
  ],
  "money and no action": [
    in2024([...lines, { number: 19, action: null, ...money }]),
    ["amount-without-action D8"],
  ],
  "a mandatory objective without action": [
    in2024([...lines, { number: 2, action: "Pas d'action" }]),
    ["mandatory-objective-without-action B8"],
  ],
  "a carry-over of credits": [
    in2024([...lines, { number: 7, ...money, other: "1500 € en report de crédits 2022" }]),
    ["carried-over-credits J8"],
  ],
  "an amount typed as text in « Autres financements »": [
    in2024([...lines, { number: 7, ...money, other: "5 000 €" }]),
    ["other-funding-incomplete J8"],
  ],
  "a source and its amount in « Autres financements »": [
    in2024([...lines, { number: 7, ...money, other: "CPAM : 5 000 €" }]),
    ["mixed-amount-text J8"],
  ],

  "2022: one of two sources isn't allowed": [
    in2022([{ number: 1, ...money, total: 170 }], { cells: { H5: 20 } }),
    ["source-not-allowed H5"],
  ],
  "2022: two sources, both allowed": [
    in2022([{ number: 27, department: 100, total: 170 }], { cells: { F5: 20, H5: 50 } }),
    ["several-sources H5"],
  ],
  "2022: a line's wrong total, its subtotal and the grand total following it": [
    in2022([{ heading: FIRST, number: 1, ...money, total: 151 }], {
      cells: {
        ...amounts2022(5, { fir: 50, department: 100, total: 151 }),
        ...amounts2022(8, { fir: 50, department: 100, total: 151 }),
      },
    }),
    ["row-total K6"],
  ],
  "2022: a line's wrong total under right ones": [
    in2022([{ heading: FIRST, number: 1, ...money, total: 151 }], {
      cells: {
        ...amounts2022(5, { fir: 50, department: 100, total: 150 }),
        ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
      },
    }),
    ["row-total K6"],
  ],
  "2022: a wrong subtotal, the grand total following it": [
    in2022([{ heading: FIRST, number: 1, ...money }], {
      cells: {
        ...amounts2022(5, { fir: 55, department: 100, total: 150 }),
        ...amounts2022(8, { fir: 55, department: 100, total: 150 }),
      },
    }),
    ["subtotal G5"],
  ],
  "2022: a wrong subtotal under a right grand total": [
    in2022([{ heading: FIRST, number: 1, ...money }], {
      cells: {
        ...amounts2022(5, { fir: 55, department: 100, total: 150 }),
        ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
      },
    }),
    ["subtotal G5"],
  ],
  "2022: an amount in error, inherited by subtotal and grand total": [
    in2022(
      [
        {
          heading: FIRST,
          number: 1,
          department: 100,
          state: { error: "#REF!" },
          total: error("=SUM(F6:J6)"),
        },
      ],
      {
        cells: {
          ...amounts2022(5, {
            fir: error("=SUM(G6:G6)"),
            department: { formula: "=SUM(I6:I6)", value: 100 },
            total: error("=SUM(K6:K6)"),
          }),
          ...amounts2022(8, {
            fir: error("=G5"),
            department: { formula: "=I5", value: 100 },
            total: error("=K5"),
          }),
        },
      },
    ),
    ["formula-error G6"],
  ],
};

describe("one error is one finding", () => {
  test.each(Object.entries(PLANS))("%s", (_name, [book, expected]) => {
    expect(said(book)).toEqual(expected);
  });
});

describe("a missing column is one finding, whatever stood in it", () => {
  const six = [1, 2, 3, 6, 7, 8].map((number) => ({ number, ...money }));
  const deletions = EDITIONS.flatMap((edition) =>
    edition.columns
      .filter((column) => column.required)
      .map((column) => [edition.year, column.role, column.header, edition, column] as const),
  );

  test.each(deletions)(
    "%i without its column of role %s, « %s »",
    (_y, _r, _h, edition, column) => {
      const rest = { ...edition, columns: edition.columns.filter((other) => other !== column) };
      expect(said(planOf(rest, six, tallHeaders(rest)))).toEqual(["missing-column A3"]);
    },
  );
});

describe("what must stay quiet", () => {
  test.each([
    [
      "« 6 et 7 » in one cell",
      in2024([
        { number: "6 et 7", ...money },
        { number: 1, ...money },
      ]),
    ],
    [
      "a blank number, which continues the objective above",
      in2024(
        [
          { number: 1, ...money },
          { ...money, source: "FIR" },
        ],
        {
          cells: { D10: 100, E10: 200, D12: 100, E12: 200 },
        },
      ),
    ],
    [
      "references without money",
      in2024([
        ...lines,
        { number: 19, action: "Voir objectif 20" },
        { number: 7, action: "cf. fiche action n°9" },
        { number: 8, action: "Pas d'action" },
      ]),
    ],
    [
      "the number of an action",
      in2024([...lines, { number: 19, action: "Action n°14 : accueil de jour", ...money }]),
    ],
    [
      "zero, however written",
      in2024([
        ...lines,
        { number: 7, department: 0, state: "0 €", total: "- €", other: "" },
        { number: 8, department: "", state: "0", total: "", other: "- €" },
      ]),
    ],
    [
      "an unnumbered line of an earlier programme",
      in2022([...lines, { wording: "Programme pauvreté 2019-2021", department: 100 }]),
    ],
    [
      "« => pour les dépenses 2025 » in a 2024 plan",
      in2024([...lines, { number: 7, action: "Recruter => pour les dépenses 2025", ...money }], {
        ...tallHeaders(annexe2024),
      }),
    ],
    ["304 as a number and as text", in2024([...lines, { number: 7, source: "304", ...money }])],
    ["« Métropole »", in2024(lines, { cells: { G4: "Métropole", E9: "Montant Métropole" } })],
    [
      "« Collectivité »",
      in2024(lines, { cells: { G4: "Collectivité", E9: "Montant Collectivité" } }),
    ],
    [
      "« Conseil départemental »",
      in2024(lines, {
        cells: { G4: "Conseil départemental", E9: "Montant Conseil départemental" },
      }),
    ],
    [
      "one line without Département money, when the objective has enough",
      in2024(
        [
          { number: 1, ...money },
          { state: 50, source: "FIR" },
        ],
        {
          cells: { D10: 100, E10: 100, D12: 100, E12: 100 },
        },
      ),
    ],
  ])("%s", (_name, book) => {
    expect(said(book)).toEqual([]);
  });
});
