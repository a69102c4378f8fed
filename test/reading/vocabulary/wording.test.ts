import { EDITIONS } from "../../../src/editions";
import { Wordings } from "../../../src/reading/vocabulary/wording";
import { annexe2024, plan2025, wordingOf } from "../../plans/plan";

const wordings = { match: (text: string) => Wordings.of(annexe2024).match(text) };

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))("%s", (_, edition) => {
  test("each official wording is recognised, alone, numbered and in capitals", () => {
    for (const { number, wording } of edition.objectives) {
      const found = Wordings.of(edition).match(wording);
      // Two objectives may bear the same words: the first one is named.
      const same = edition.objectives.find((other) => other.wording === wording)?.number;
      expect([number, found]).toEqual([number, [same]]);
      expect(Wordings.of(edition).match(`${String(number)}/ ${wording}`)).toEqual([same]);
      expect(Wordings.of(edition).match(wording.toUpperCase())).toEqual([same]);
    }
  });
});

test("an edition's wordings are recognised by one object", () => {
  expect(Wordings.of(annexe2024)).toBe(Wordings.of(annexe2024));
  expect(Wordings.of(plan2025)).not.toBe(Wordings.of(annexe2024));
});

describe("a wording shortened or touched up is still its objective's", () => {
  test("another horizon year, no accents, no final stop", () => {
    const wording = wordingOf(annexe2024, 1);
    expect(wordings.match(wording.replace(/20\d\d/g, "2031").replaceAll("é", "e"))).toEqual([1]);
  });

  test("its last words left out", () => {
    const words = wordingOf(annexe2024, 9).split(" ");
    expect(wordings.match(words.slice(0, Math.ceil(words.length * 0.7)).join(" "))).toEqual([9]);
  });

  test("two in one cell, in their order", () => {
    const both = `${wordingOf(annexe2024, 6)}\n${wordingOf(annexe2024, 1)}`;
    expect(wordings.match(both)).toEqual([6, 1]);
    expect(
      wordings.match(`10/ ${wordingOf(annexe2024, 10)} & 11 / ${wordingOf(annexe2024, 11)}`),
    ).toEqual([10, 11]);
  });

  test.each(["; ", ". ", " et 11/ ", " et 9 / "])("two of them parted by « %s »", (between) => {
    const two = [6, 1].map((number) => wordingOf(annexe2024, number).replace(/[.;]$/, ""));
    expect(wordings.match(two.join(between))).toEqual([6, 1]);
  });

  test("the same one twice is one", () => {
    const wording = wordingOf(annexe2024, 6);
    expect(wordings.match(`${wording}\n${wording}`)).toEqual([6]);
  });

  test("one that runs over several lines is one", () => {
    const words = wordingOf(annexe2024, 6).split(" ");
    const middle = Math.floor(words.length / 2);
    expect(
      wordings.match(`${words.slice(0, middle).join(" ")}\n${words.slice(middle).join(" ")}`),
    ).toEqual([6]);
  });

  test("the same text gives the same answer again", () => {
    const wording = wordingOf(annexe2024, 13);
    expect(wordings.match(wording)).toBe(wordings.match(wording));
  });
});

describe("what stands around a wording counts for nothing", () => {
  // One word: anything left beside it would drown it.
  const [first] = annexe2024.objectives;
  const edition = {
    ...annexe2024,
    objectives: first ? [{ ...first, number: 12, wording: "Accompagner" }] : [],
  };
  test.each([
    "Objectif n° 12 : Accompagner",
    "objectif n°12 accompagner",
    "Objectif 12 - Accompagner 2024",
    "N° 12) Accompagner",
    "12/ Accompagner 2022 2023 2024",
    "12 Accompagner les et de la 2024",
    "Accompagner (2023) – (2025) !",
    "« Accompagner »…",
  ])("« %s »", (text) => {
    expect(Wordings.of(edition).match(text)).toEqual([12]);
  });
  test.each([
    "Accompagner 12 familles",
    "Objectif : Accompagner mieux",
    "objectif n° 12",
    "1912 1998 2124 accompagner",
  ])("« %s » is another", (text) => {
    expect(Wordings.of(edition).match(text)).toEqual([]);
  });
});

describe("no objective's wording", () => {
  test.each([
    "",
    " ",
    "12",
    "2024",
    "de la des",
    "Maintien de 3 postes",
    "Poursuite des actions engagées",
    "Total",
  ])("« %s »", (text) => {
    expect(wordings.match(text)).toEqual([]);
  });
});
