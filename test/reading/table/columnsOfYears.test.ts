import type { ColumnSpec } from "../../../src/plan/edition";
import type { Rows } from "../rowByRow";
import { ACTION, FIRST, NUMBER, OBJECTIVE, rolesIn, spec, START } from "../smallTemplate";

/** The template of 2024: its amounts under « Financements 2024 ». */
const NOW = "Financements 2024";
const AMOUNTS = ["Département", "État", "Total"];
const TEMPLATE: readonly ColumnSpec[] = [
  NUMBER,
  OBJECTIVE,
  ACTION,
  spec("department", "Département", NOW),
  spec("state", "État", NOW),
  spec("total", "Total", NOW),
];
const NEXT = spec("nextState", "Montant", "Financements 2025");

/** Two groups of the same three headers, side by side. */
const twice = (left: string, right: string): Rows => [
  [...START, left, null, null, right],
  [null, null, null, ...AMOUNTS, ...AMOUNTS],
  [...FIRST, 1, 2, 3, 100, 50, 150],
];
const MERGES = ["D1:F1", "G1:I1"];
const LEFT = "number objective action department state total - - -";
const RIGHT = "number objective action - - - department state total";

describe("amounts of another year beside this year's are not the plan's", () => {
  test.each<[string, string, string]>([
    ["Financements 2023", NOW, RIGHT],
    [NOW, "Financements 2023", LEFT],
    ["Réalisé 2023", NOW, RIGHT],
    ["Rappel 2022-2023", NOW, RIGHT],
    ["Financements 2025", NOW, RIGHT],
    ["Contrat initial 2024", NOW, RIGHT],
    [NOW, "Contrat modifié 2024", LEFT],
    ["Réalisé 2023", "Prévu 2024", RIGHT],
  ])("« %s », then « %s »", (left, right, expected) => {
    expect(rolesIn(TEMPLATE, twice(left, right), { merges: MERGES })).toBe(expected);
  });

  test("where no group bears the year, the first is this year's", () => {
    const layout = { merges: MERGES };
    expect(rolesIn(TEMPLATE, twice("Financements 2030", "Financements 2031"), layout)).toBe(LEFT);
    expect(rolesIn(TEMPLATE, twice("Crédits demandés", "Crédits notifiés"), layout)).toBe(LEFT);
  });

  test("next year's amount is that of the year after", () => {
    const rows: Rows = [
      [...START, "Financements 2023", NOW, null, null, "Financements 2025"],
      [null, null, null, "Montant", ...AMOUNTS, "Montant"],
      [...FIRST, 7, 1, 2, 3, 9],
    ];
    expect(rolesIn([...TEMPLATE, NEXT], rows, { merges: ["E1:G1"] })).toBe(
      "number objective action - department state total nextState",
    );
  });
});

describe("the year in a header of its own", () => {
  const plain = [
    NUMBER,
    OBJECTIVE,
    ACTION,
    spec("department", "Département"),
    spec("state", "État"),
  ];
  test.each<[string, readonly string[], string]>([
    [
      "last year's first",
      ["Part départementale 2023", "État 2023", "Part départementale", "État"],
      "- - department state",
    ],
    [
      "both with their years",
      ["Département 2023", "État 2023", "Département 2024", "État 2024"],
      "- - department state",
    ],
    [
      "this year's first",
      ["Département 2024", "État 2024", "Département 2023", "État 2023"],
      "department state - -",
    ],
    [
      "last year's alone is this plan's, badly headed",
      ["Département 2023", "État 2023"],
      "department state",
    ],
  ])("%s", (_, headers, expected) => {
    const rows: Rows = [
      [...START, ...headers],
      [...FIRST, ...headers.map((_header, index) => index + 1)],
    ];
    expect(rolesIn(plain, rows)).toBe(`number objective action ${expected}`);
  });
});
