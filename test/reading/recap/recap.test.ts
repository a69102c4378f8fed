import { in2024 } from "../../plans/plan";
import { sheet, workbook, type CellSpec } from "../../plans/sheet";
import { recapsOf } from "../../../src/reading/readTable";
import { planIn } from "../../plans/read";
import { recapPlaces, rolesByLetter } from "../table";

const LINES = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];

/** The recap of a 2024 plan (lines on rows 5 and 6) whose green table is given by its cells. */
function recapIn(cells: Readonly<Record<string, CellSpec>>, merges: readonly string[] = []) {
  return recapPlaces(planIn(in2024(LINES, { cells, merges, recap: false }), "2024-annexe-2.1"));
}

/** A green table with its title and headers at the top, its first source below. */
const HEADERS = {
  C9: "Récapitulatif montants totaux 2024",
  D9: "Montant État sollicité",
  E9: "Montant Département",
};
const SOURCES = { C10: "BOP 304", D10: 200, E10: 300, C11: "FIR", D11: 50, E11: 100, C12: "ONDAM" };
const TEMPLATE = {
  sheet: "Plan d'action",
  area: "C9:E13",
  title: "Récapitulatif montants totaux 2024",
  lines: ["BOP 304 D10 E10", "FIR D11 E11", "ONDAM D12 E12"],
  total: "D13 E13",
};

describe("the green table under the plan", () => {
  test("as the template has it", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES, C13: "Total" })).toEqual(TEMPLATE);
  });

  test.each(["TOTAL", "Totaux", "Montant total", "Ensemble", "Total général"])(
    "its total named « %s »",
    (name) => {
      expect(recapIn({ ...HEADERS, ...SOURCES, C13: name })).toEqual(TEMPLATE);
    },
  );

  test("its total above the sources", () => {
    expect(
      recapIn({
        ...HEADERS,
        C10: "Total",
        D10: 250,
        E10: 400,
        C11: "BOP 304",
        D11: 200,
        E11: 300,
        C12: "FIR",
        D12: 50,
        E12: 100,
        C13: "ONDAM",
      }),
    ).toEqual({
      ...TEMPLATE,
      lines: ["BOP 304 D11 E11", "FIR D12 E12", "ONDAM D13 E13"],
      total: "D10 E10",
    });
  });

  test("its total unnamed", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES, D13: 250, E13: 400 })).toEqual(TEMPLATE);
  });

  test("its total unnamed, one of the two amounts left blank", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES, D13: 250 })).toEqual(TEMPLATE);
    expect(recapIn({ ...HEADERS, ...SOURCES, E13: 250 })).toEqual(TEMPLATE);
  });

  test("amounts further down are no total", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES, D14: 250, E14: 400 })).toMatchObject({ total: null });
  });

  test("amounts with another label are no total", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES, C13: "CAF", D13: 250, E13: 400 })).toMatchObject({
      total: null,
    });
  });

  test("without any total", () => {
    expect(recapIn({ ...HEADERS, ...SOURCES })).toEqual({
      ...TEMPLATE,
      area: "C9:E12",
      total: null,
    });
  });

  test("another label among the sources is passed over", () => {
    expect(
      recapIn({ ...HEADERS, C10: "BOP 304", C11: "CAF", C12: "FIR", C13: "Total" }),
    ).toMatchObject({ lines: ["BOP 304 D10 E10", "FIR D12 E12"], total: "D13 E13" });
  });

  test("blank lines among them too, up to three", () => {
    expect(recapIn({ ...HEADERS, C10: "BOP 304", C14: "FIR", C15: "Total" })).toMatchObject({
      lines: ["BOP 304 D10 E10", "FIR D14 E14"],
    });
    expect(recapIn({ ...HEADERS, C10: "BOP 304", C15: "FIR" })).toMatchObject({
      lines: ["BOP 304 D10 E10"],
      area: "C9:E10",
    });
  });

  test("an unnamed line between sources is no total", () => {
    expect(recapIn({ ...HEADERS, C10: "BOP 304", D11: 1, E11: 1, C12: "FIR" })).toMatchObject({
      lines: ["BOP 304 D10 E10", "FIR D12 E12"],
      total: null,
    });
  });

  test("a second line of a source ends it", () => {
    expect(
      recapIn({ ...HEADERS, C10: "BOP 304", C11: "FIR", C12: "FIR", C13: "ONDAM" }),
    ).toMatchObject({
      lines: ["BOP 304 D10 E10", "FIR D11 E11"],
    });
  });

  test("its columns swapped", () => {
    expect(
      recapIn({
        ...HEADERS,
        ...SOURCES,
        D9: "Montant Département",
        E9: "Montant État",
        C13: "Total",
      }),
    ).toMatchObject({
      lines: ["BOP 304 E10 D10", "FIR E11 D11", "ONDAM E12 D12"],
      total: "E13 D13",
    });
  });

  test.each([
    "État",
    "Etat sollicité",
    "Part de l'État",
    "Total État",
    "Crédits État",
    "Financement État",
    "Montant de l’État",
    "Parts Etat",
  ])("its State headed by « %s »", (header) => {
    expect(recapIn({ ...HEADERS, ...SOURCES, D9: header, C13: "Total" })).toEqual(TEMPLATE);
  });

  test.each([
    "Département",
    "Montant du Département",
    "Part de la Métropole",
    "Collectivité",
    "Total Conseil départemental",
    "Crédits Département",
    "Montants Métropole",
    "Part de l'collectivité",
  ])("its Département headed by « %s »", (header) => {
    expect(recapIn({ ...HEADERS, ...SOURCES, E9: header, C13: "Total" })).toEqual(TEMPLATE);
  });

  test("labels up to four columns to the left of the amounts", () => {
    const cells = { G9: "Montant État", H9: "Montant Département", C10: "FIR", C11: "Total" };
    expect(recapIn({ C8: "Tableau récapitulatif", ...cells })).toMatchObject({
      area: "C8:H11",
      lines: ["FIR G10 H10"],
    });
    expect(recapIn({ H9: "Montant État", I9: "Montant Département", C10: "FIR" })).toBeNull();
  });

  test("labels in the sheet's first column", () => {
    expect(recapIn({ B9: "Montant État", C9: "Montant Département", A10: "FIR" })).toMatchObject({
      lines: ["FIR B10 C10"],
    });
  });

  test("labels merged over two columns", () => {
    expect(
      recapIn(
        { B9: "Récapitulatif", D9: "Montant État", E9: "Montant Département", B10: "FIR", D10: 5 },
        ["B9:C9", "B10:C10"],
      ),
    ).toMatchObject({ lines: ["FIR D10 E10"], title: "Récapitulatif" });
  });
});

describe("the title of the green table", () => {
  const title = (cells: Record<string, CellSpec>) =>
    recapIn({ ...HEADERS, ...SOURCES, ...cells })?.title;

  test("beside its headers, or up to four lines above", () => {
    expect(title({})).toBe(HEADERS.C9);
    expect(title({ C9: null, D8: "Tableau récapitulatif" })).toBe("Tableau récapitulatif");
    expect(title({ C9: null, D7: "Tableau vert" })).toBe("Tableau vert");
  });
  test("whatever is right above the headers, where nothing says it", () => {
    expect(title({ C9: null, C8: "Synthèse" })).toBe("Synthèse");
    expect(title({ C9: "Sources", C8: "Synthèse" })).toBe("Sources");
    expect(title({ C9: null })).toBe("");
  });
  test("a paragraph is no title", () => {
    expect(title({ C9: null, C7: `Récapitulatif ${"x".repeat(107)}` })).toBe("");
  });
});

describe("headers rubbed out", () => {
  const rubbed = (cells: Record<string, CellSpec>, merges: string[] = []) =>
    recapIn({ ...HEADERS, ...SOURCES, C13: "Total", ...cells }, merges);

  test("the title tells, État first", () => {
    expect(rubbed({ D9: null, E9: null })).toEqual(TEMPLATE);
  });
  test("one header tells of the other", () => {
    expect(rubbed({ D9: null })).toEqual(TEMPLATE);
    expect(rubbed({ E9: null })).toEqual(TEMPLATE);
    expect(rubbed({ D9: "Montant Département", E9: null })).toMatchObject({ total: "E13 D13" });
    expect(rubbed({ D9: null, E9: "Montant État" })).toMatchObject({ total: "E13 D13" });
  });
  test("a title merged over its columns", () => {
    expect(rubbed({ D9: null, E9: null }, ["C9:E9"])).toEqual(TEMPLATE);
  });
  test("without any title there is no green table", () => {
    expect(rubbed({ C9: null, D9: null, E9: null })).toBeNull();
    expect(rubbed({ C9: null, D9: null })).toBeNull();
  });
});

describe("no green table", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["nothing at all", {}],
    ["headers without any source", HEADERS],
    ["a total without any source", { ...HEADERS, C10: "Total", C11: "FIR" }],
    ["two sources in each label", { ...HEADERS, C10: "304 ou ONDAM" }],
    [
      "headers in a paragraph",
      { ...SOURCES, D9: `État ${"x".repeat(60)}`, E9: "Montant Département" },
    ],
    ["labels in paragraphs", { ...HEADERS, C10: `FIR ${"x".repeat(60)}` }],
  ])("%s", (_, cells) => {
    expect(recapIn(cells)).toBeNull();
  });
});

describe("the green table elsewhere", () => {
  const moved = (cells: Readonly<Record<string, CellSpec>>, columns: number, rows: number) =>
    Object.fromEntries(
      Object.entries(cells).map(([at, cell]) => [
        `${String.fromCharCode(at.charCodeAt(0) + columns)}${String(Number(at.slice(1)) + rows)}`,
        cell,
      ]),
    );
  const green = { ...HEADERS, ...SOURCES, C13: "Total" };

  test("beside the plan's headers and lines", () => {
    expect(recapIn(moved(green, 10, -5))).toMatchObject({
      area: "M4:O8",
      lines: ["BOP 304 N5 O5", "FIR N6 O6", "ONDAM N7 O7"],
    });
  });

  test.each([
    { G4: "Part locale" },
    { G4: null },
    { H4: "Subvention" },
    { H4: null },
    { G4: "Part locale", H4: null },
  ])("on the plan's own line of headers, one of which was altered: %j", (altered) => {
    const plan = planIn(
      in2024(LINES, { cells: { ...moved(green, 10, -5), ...altered }, recap: false }),
    );
    expect(recapPlaces(plan)).toMatchObject({
      area: "M4:O8",
      lines: ["BOP 304 N5 O5", "FIR N6 O6", "ONDAM N7 O7"],
      total: "N8 O8",
    });
    expect(rolesByLetter(plan)).toMatchObject({ G: "department", H: "state", I: "total" });
  });

  test("above the plan", () => {
    const plan = Object.fromEntries(
      Object.entries({
        A12: "N°",
        B12: "Objectif",
        C12: "Actions",
        D12: "Source de financement État",
        E12: "Département",
        F12: "État",
        G12: "Total",
        A13: 1,
        C13: "Une action",
        D13: "FIR",
        E13: 5,
        F13: 5,
        G13: 10,
      }),
    );
    const read = planIn(
      workbook(sheet({ cells: { ...moved({ ...HEADERS, ...SOURCES }, 0, -7), ...plan } })),
      "2024-annexe-2.1",
    );
    expect(recapPlaces(read)).toMatchObject({
      area: "C2:E5",
      lines: ["BOP 304 D3 E3", "FIR D4 E4", "ONDAM D5 E5"],
    });
    expect(read.lines.map((line) => line.row)).toEqual([13]);
  });

  test("on a sheet of its own", () => {
    const own = sheet({ name: "Récapitulatif", cells: moved(green, -1, -7) });
    const [plan] = in2024(LINES, { recap: false }).sheets;
    if (!plan) throw new Error("no sheet");
    expect(recapPlaces(planIn(workbook(plan, own)))).toMatchObject({
      sheet: "Récapitulatif",
      area: "B2:D6",
      lines: ["BOP 304 C3 D3", "FIR C4 D4", "ONDAM C5 D5"],
    });
  });

  test("on a sheet of its own, of the plan's year first", () => {
    const of = (name: string, year: number) =>
      sheet({ name, cells: { ...green, C9: `Récapitulatif montants totaux ${String(year)}` } });
    const [plan] = in2024(LINES, { recap: false }).sheets;
    if (!plan) throw new Error("no sheet");
    expect(
      recapPlaces(planIn(workbook(plan, of("Récap 2023", 2023), of("Récap 2024", 2024))))?.sheet,
    ).toBe("Récap 2024");
    expect(recapPlaces(planIn(workbook(plan, of("A", 2022), of("B", 2023))))?.sheet).toBe("A");
  });

  test("a sheet can hold several", () => {
    const two = sheet({ cells: { ...green, ...moved(green, 6, 0), ...moved(green, 0, 8) } });
    expect(recapsOf(two).map(({ area }) => [area.top, area.left])).toEqual([
      [9, 3],
      [9, 9],
      [17, 3],
    ]);
  });
});
