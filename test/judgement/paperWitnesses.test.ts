import { a1From } from "../../src/plan/address";
import { formatPlain } from "../../src/plan/money";
import { paperWitnesses } from "../../src/judgement/papers/paperWitnesses";
import { beside, fiche, paid, paper } from "../documents/beside";
import { in2024, type LineSpec } from "../plans/plan";

const LINES: LineSpec[] = [
  { number: 1, action: "Entretiens prénataux", state: 62_334, department: 124_666 },
  { number: 19, action: "Mesures à domicile", state: 100_000, department: 210_540 },
  { action: "Formation", state: 5_000, department: 0 },
];

/** « fiche state H5 62334.00 ». */
function witnesses(...fiches: Parameters<typeof paper>[0]): string[] {
  const { evidence } = beside(in2024(LINES), { papers: [paper(fiches)] });
  return paperWitnesses(evidence).map(({ cells, amount, side, from }) =>
    [from, side, ...cells.map(({ at }) => a1From(at.sheet, at)), formatPlain(amount)].join(" "),
  );
}

test("a fiche speaks of its line, side by side and whole, whether or not it agrees", () => {
  const epp = fiche("1", "Entretiens prénataux", ...paid("180 000", "62 334", "120 000"));
  expect(witnesses(epp)).toEqual([
    "fiche state H5 62334.00",
    "fiche department G5 120000.00",
    "fiche total I5 180000.00",
  ]);
});

test("one fiche for several lines speaks of them together", () => {
  const both = fiche("19", "Mesures à domicile", ...paid(null, "105 000", "210 540"));
  expect(witnesses(both)).toEqual([
    "fiche state H6 H7 105000.00",
    "fiche department G6 G7 210540.00",
  ]);
});

test("a rounded amount, or none, bears witness of nothing", () => {
  const rounded = fiche("1", "Entretiens prénataux", "Financement Etat : environ 62 k€");
  expect(witnesses(rounded)).toEqual([]);
});

test("the contract speaks of each source's lines", () => {
  expect(
    witnesses(
      "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE 2024",
      "2.2.1. Financement par l'État",
      "Au titre de l'année 2024, ce soutien s'élève à 167 334 €, dont 105 000 € au titre du programme 304 et 62 334 € au titre du FIR.",
    ),
  ).toEqual(
    expect.arrayContaining(["contract state H5 62334.00", "contract state H6 H7 105000.00"]),
  );
});
