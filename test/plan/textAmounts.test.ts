import { hasAmountInText } from "../../src/plan/textAmounts";

describe("an amount stands in the text", () => {
  test.each([
    "1500 € en report de crédits 2022",
    "CAF : 12 000",
    "CAF 12\u00A0000,50",
    "12.000 et plus",
    "5 € par repas",
    "5 k€",
    "3 m€",
    "80 euros",
    "7,50",
    "CPAM 71 : 1500",
    "2022 €",
    "2 024 000",
    "2024,50",
    "1.5 keur",
    "report de 340",
    "30400",
  ])("%s", (text) => {
    expect(hasAmountInText(text)).toBe(true);
  });
});

describe("no amount stands in the text", () => {
  test.each([
    "CPAM 71",
    "cf. fiche n° 9",
    "cf. fiche action n°9-1",
    "voir fiches 12.3",
    "Voir objectif 201",
    "objectifs 120",
    "obj. 120",
    "action 140",
    "annexe 210",
    "article 222",
    "art. 222-1",
    "BOP 304",
    "304 ou ONDAM",
    "ONDAM ou 304",
    "programme 147",
    "P147",
    "CD 971",
    "département 974",
    "2024",
    "en 2023 et 2025",
    "1998",
    "01/01/2024",
    "31/12",
    "à 100 %",
    "2,25 ETP",
    "120 places",
    "150 postes",
    "300 enfants",
    "250 jeunes",
    "120 mesures",
    "100 personnes",
    "200 familles",
    "180 jours",
    "100 ans",
    "120 mois",
    "35 h",
    "CAF, MSA",
    "",
  ])("« %s »", (text) => {
    expect(hasAmountInText(text)).toBe(false);
  });
});
