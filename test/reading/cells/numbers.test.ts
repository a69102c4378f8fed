import { isNumberText, numbersInCell, numbersInWording } from "../../../src/reading/cells/numbers";

describe("the objectives that a number cell names", () => {
  test.each([
    ["6", [6]],
    ["06", [6]],
    ["6 et 7", [6, 7]],
    ["6-7", [6, 7]],
    ["6 à 8", [6, 7, 8]],
    ["FIR 1 à 5", [1, 2, 3, 4, 5]],
    ["1-5", [1, 2, 3, 4, 5]],
    ["17 – 20 et 23", [17, 18, 19, 20, 23]],
    ["7 à 6", [7, 6]],
    ["n°6 à n°8", [6, 7, 8]],
    ["6,7", [6, 7]],
    ["6/7", [6, 7]],
    ["7 et 6", [7, 6]],
    ["FIR 1", [1]],
    ["FIR1", [1]],
    ["8 (facultatif)", [8]],
    ["8 (9 en 2023)", [8]],
    ["n° 13", [13]],
    ["Objectif n°13", [13]],
    ["BOP 304 6", [6]],
    ["P304 - 6", [6]],
    ["programme 304 : 7", [7]],
    ["304", []],
    ["9.1", [9]],
    ["9.1 et 9.2", [9]],
    ["9.10", [9]],
    ["13.10.2", [13]],
    ["1à5", [1, 2, 3, 4, 5]],
    ["(6)", [6]],
    ["(6 et 7)", [6, 7]],
    ["6 (7)", [6]],
    ["12/03/2024", []],
    ["12/03/24", []],
    ["10/11", [10, 11]],
    ["13.10", [13]],
    ["6 6", [6]],
    ["99", [99]],
    ["100", []],
    ["2024", []],
    ["0", []],
    ["", []],
    ["FIR", []],
  ])("« %s »", (text, numbers) => {
    expect(numbersInCell(text)).toEqual(numbers);
  });
});

describe("the text of a number cell", () => {
  test.each([
    "6",
    "6 et 7",
    "FIR 1",
    "8 (facultatif)",
    "N° 13",
    "Objectifs 6, 7 & 8",
    "BOP 304 6",
    "6 bis",
    "6 à 8",
    "304 ou ONDAM 2",
    "obj. 3",
    "9.1",
    "P 304 : 5",
    "12 (optionnel)",
    "1 obligatoire",
    "1/6/7",
  ])("« %s »", (text) => {
    expect(isNumberText(text)).toBe(true);
  });
  test.each([
    "",
    "FIR",
    "facultatif",
    "Fait le 12",
    "Lyon, 12/03/2024 signé",
    "12/03/2024",
    "1/6/25",
    "7 enfants",
    "total 12",
  ])("not « %s »", (text) => {
    expect(isNumberText(text)).toBe(false);
  });
});

describe("the numbers that open a wording (2022)", () => {
  test.each([
    ["6/ Renforcer les CRIP", [6]],
    ["18 / Accompagner", [18]],
    ["24 Accompagner", [24]],
    ["6) Renforcer", [6]],
    ["6: Renforcer", [6]],
    ["6. Renforcer", [6]],
    ["6 - Renforcer", [6]],
    ["Objectif 6 : Renforcer", [6]],
    ["objectif n° 6 Renforcer", [6]],
    ["n°6/Renforcer", [6]],
    ["1/ Agir\n3/ Aider", [1, 3]],
    ["10/ Agir & 11 / Aider", [10, 11]],
    ["10/ Agir et 11/ Aider", [10, 11]],
    ["10/ Agir ; 11/ Aider, 12/ Tenir", [10, 11, 12]],
    ["10/ Agir\n10/ Aider", [10]],
    ["  6/ Renforcer", [6]],
    ["10 & 11 / Agir", [10, 11]],
    ["6-7/ Renforcer", [6, 7]],
    ["Objectifs 6 et 7 : Renforcer", [6, 7]],
    ["10 à 12 - Agir", [10, 11, 12]],
    ["6, 7 et 8) Renforcer", [6, 7, 8]],
    ["6 et 7 Renforcer", [6, 7]],
    ["Objectifs 6 et 7 Renforcer", [6, 7]],
    ["OBJECTIF 6 RENFORCER", [6]],
    ["24 Accompagner\n25 Favoriser", [24, 25]],
    ["10/ Agir &\n11 / Aider", [10, 11]],
    // In small letters as well.
    ["24 accompagner", [24]],
    ["objectifs 6 et 7 renforcer", [6, 7]],
    ["6-7/ renforcer", [6, 7]],
    ["1/ agir\nobjectif 3 aider", [1, 3]],
    ["1/ agir\n3/ aider", [1, 3]],
    // What is no number of an objective.
    ["Renforcer 6 actions", []],
    ["3 ETP de psychologue", []],
    ["18 ans et plus", []],
    ["2e année du programme", []],
    ["6 établissements à ouvrir", [6]],
    ["6/ enfants confiés", [6]],
    ["Agir et 11 enfants", []],
    ["6.1 Renforcer", []],
    ["Aider 6 et 7 familles", []],
    ["6 - 100 familles", []],
    // Ages and quantities.
    ["24/ Accompagner les jeunes de\n18-21 ans", [24]],
    ["24/ Accompagner les jeunes de\n16 à 25 ans", [24]],
    ["24/ Accompagner les jeunes de\n18 ans et plus", [24]],
    ["24/ Accompagner\n3 ETP", [24]],
    ["24/ Accompagner\n10, 15 ou 20 jeunes", [24]],
    ["16 à 25 ans", []],
    ["6", []],
    ["6/ 12", []],
    ["100 familles", []],
    ["0/ Rien", []],
    ["", []],
  ])("« %s »", (text, numbers) => {
    expect(numbersInWording(text)).toEqual(numbers);
  });
});
