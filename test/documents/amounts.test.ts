import fc from "fast-check";
import { Decimal } from "decimal.js";
import { noAmountIn, saysNoMoney } from "../../src/documents/amounts/nothing";
import { amountsIn } from "../../src/documents/amounts/proseAmounts";
import { agreesWith, exactly } from "../../src/plan/papers/rounded";
import { formatEuros } from "../../src/plan/money";
import { clean } from "../../src/plan/text";

function found(text: string): string[] {
  return amountsIn(text).map(({ amount }) => amount.toString());
}

describe("amounts in prose", () => {
  test.each([
    ["Budget : 187 000 €", ["187000"]],
    ["62.334 € et 62.334,50 EUR", ["62334", "62334.5"]],
    ["18 861€", ["18861"]],
    ["un montant prévisionnel de 1\n692 424 €, dont", ["1692424"]],
    ["Equipe ASE handicap ;313 337 euros", ["313337"]],
    ["576 400 € - poursuite", ["576400"]],
    ["75 k€, 1,2 M€, 2 millions d'euros", ["75000", "1200000", "2000000"]],
    ["Budget 2024\n187 000 €", ["187000"]],
    ["40 mesures, 8 ETP, 2024, programme 304, L. 221-1, 6.4 %", []],
    ["IBAN : FR00 0000 0000 0000 0000 0000 000", []],
    ["loi n° 2022-1726 du 30 décembre 2022", []],
  ])("%j", (text, amounts) => {
    expect(found(text)).toEqual(amounts);
  });

  test("any amount as the product writes it is read back to the cent, wherever it stands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_99 }), (cents) => {
        const amount = new Decimal(cents).dividedBy(100);
        const text = clean(`Financement État : ${formatEuros(amount)} pour l'action.`);
        expect(found(text)).toEqual([amount.toString()]);
      }),
    );
  });

  test.each([
    ["155 928 € / an", { kind: "yearly" }],
    ["155 928 € par an", { kind: "yearly" }],
    ["50 000 € sur 2 ans (2024-2025)", { kind: "years" }],
    ["50 000 € sur la période 2024-2026", { kind: "years" }],
    ["25 000 € en 2024", { kind: "year", year: 2024 }],
    ["2024 : 25 000 €", { kind: "year", year: 2024 }],
    ["l'année 2024 : 245 000€", { kind: "unsaid" }],
    ["25 000 €", { kind: "unsaid" }],
  ])("what %j is for", (text, period) => {
    expect(amountsIn(text)[0]?.period).toEqual(period);
  });

  test("a rounded amount agrees with every amount that rounds to it, and no other", () => {
    const [around] = amountsIn("environ 45 000 €");
    const [thousands] = amountsIn("45 k€");
    for (const said of [around, thousands]) {
      expect(said && agreesWith(new Decimal("44500"), said)).toBe(true);
      expect(said && agreesWith(new Decimal("45499"), said)).toBe(true);
      expect(said && agreesWith(new Decimal("46000"), said)).toBe(false);
    }
    expect(agreesWith(new Decimal("44999"), exactly(new Decimal(45000)))).toBe(false);
  });
});

describe("no amount after a label", () => {
  test.each([
    [" : néant", "zero"],
    [" : 0", "zero"],
    [" : -", "zero"],
    [" : sans objet", "zero"],
    [" : à définir", "undecided"],
    [" : en cours de chiffrage", "undecided"],
    [" : …", "undecided"],
    ["", "silent"],
    [" : masse salariale du service", null],
  ])("%j", (text, said) => {
    expect(noAmountIn(text)).toBe(said);
  });

  test.each([
    ["Pas de financement 2024", true],
    ["Pas de budget contractualisé", true],
    ["Action réalisée à moyens constants", true],
    ["Passage de relais entre services", false],
  ])("%j says that there is no money: %j", (text, says) => {
    expect(saysNoMoney(text)).toBe(says);
  });
});
