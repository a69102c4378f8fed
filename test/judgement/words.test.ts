import { departmentOf, namedSource } from "../../src/judgement/words";
import type { CellSpec } from "../plans/sheet";
import { in2022, in2024, in2025 } from "../plans/plan";
import { planIn } from "../plans/read";

test.each([
  ["FIR", "le FIR", "du FIR"],
  ["BOP 304", "le BOP 304", "du BOP 304"],
  ["ONDAM", "l'ONDAM", "de l'ONDAM"],
  ["Fonds vert", "le Fonds vert", "du Fonds vert"],
] as const)("%s has its article", (source, the, of) => {
  expect(namedSource(source)).toEqual({ name: source, the, of });
});

const LINE = { number: 1, department: 100, state: 50 };
const headed = (header: CellSpec) => in2024([LINE], { cells: { G4: header } });

describe("the Département goes by the name that the sheet gives it", () => {
  test.each([
    ["2022: as the edition does", in2022([LINE]), "la Métropole", "de la Métropole"],
    [
      "2025: as the Métropole de Lyon writes it",
      in2025([{ ...LINE, number: "FIR 1" }], { cells: { F4: "Métropole" } }),
      "la Métropole",
      "de la Métropole",
    ],
    ["2024", in2024([LINE]), "le Département", "du Département"],
    ["in capitals", headed("MÉTROPOLE DE LYON"), "la Métropole", "de la Métropole"],
    [
      "a name of its own",
      headed("Département de Saône-et-Loire"),
      "le Département de Saône-et-Loire",
      "du Département de Saône-et-Loire",
    ],
    [
      "a name of several words",
      headed("Collectivité européenne d’Alsace"),
      "la Collectivité européenne d'Alsace",
      "de la Collectivité européenne d'Alsace",
    ],
    [
      "among other words",
      headed("Part du Conseil départemental"),
      "le Conseil départemental",
      "du Conseil départemental",
    ],
    [
      "in the green table, where the column has lost its header",
      in2024([LINE], { cells: { G4: null, E7: "Montant Collectivité" } }),
      "la Collectivité",
      "de la Collectivité",
    ],
  ])("%s", (_name, book, the, of) => {
    const named = departmentOf(planIn(book));
    expect([named.the, named.of]).toEqual([the, of]);
  });
});
