import { a1From } from "../../src/plan/address";
import { formatPlain } from "../../src/plan/money";
import { causeWitnesses } from "../../src/judgement/papers/causeWitnesses";
import { beside, fiche, paid, paper } from "../documents/beside";
import { in2024, type LineSpec } from "../plans/plan";

const LINES: LineSpec[] = [
  { number: 1, action: "Entretiens prénataux", state: 62_334, department: 124_666 },
  { number: 19, action: "Mesures à domicile", state: 100_000, department: 210_540 },
  { action: "Formation", state: 5_000, department: 0 },
];

/** « H5 62334.00 »: the cells, and what they come to together. */
function witnesses(...papers: Parameters<typeof paper>[0]): string[] {
  const { evidence } = beside(in2024(LINES), { papers: [paper(papers)] });
  return causeWitnesses(evidence).map(({ cells, amount }) =>
    [...cells.map(({ at }) => a1From(at.sheet, at)), formatPlain(amount)].join(" "),
  );
}

test("a fiche speaks of each payer of its line, whether or not it agrees", () => {
  const epp = fiche("1", "Entretiens prénataux", ...paid("180 000", "62 334", "120 000"));
  expect(witnesses(epp)).toEqual(["H5 62334.00", "G5 120000.00"]);
});

test("one fiche for several lines speaks of them together", () => {
  const both = fiche("19", "Mesures à domicile", ...paid(null, "105 000", "210 540"));
  expect(witnesses(both)).toEqual(["H6 H7 105000.00", "G6 G7 210540.00"]);
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
  ).toEqual(expect.arrayContaining(["H5 62334.00", "H6 H7 105000.00"]));
});
