import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { blocksOf, knownObjectives, nameOf, ofObjectives } from "../../src/judgement/objectives";
import { annexe2024, in2024, wordingOf } from "../plans/plan";
import { planIn } from "../plans/read";

/** Each block as « 6: rows 5 6 », with « ? » where number and wording disagree. */
function blocks(snapshot: WorkbookSnapshot): string[] {
  return blocksOf(planIn(snapshot)).map(
    ({ objectives, lines, isInDoubt }) =>
      `${objectives.join()}${isInDoubt ? "?" : ""}: ${lines.map(({ row }) => row).join()}`,
  );
}

const w = (number: number) => wordingOf(annexe2024, number);

describe("the lines of an objective", () => {
  test.each<[string, WorkbookSnapshot, string[]]>([
    ["a blank number continues", in2024([{ number: 6 }, {}, { number: 7 }]), ["6: 5,6", "7: 7"]],
    ["so does the same number again", in2024([{ number: 6 }, { number: 6 }, {}]), ["6: 5,6,7"]],
    [
      "and one of two",
      in2024([{ number: "6 et 7" }, { number: 7 }, { number: 8 }]),
      ["6,7: 5,6", "8: 7"],
    ],
    [
      "two of which one is new open another",
      in2024([{ number: 6 }, { number: "6 et 7" }]),
      ["6: 5", "6,7: 6"],
    ],
    [
      "lines under no number stand alone",
      in2024([{ wording: "Une action" }, { wording: "Une autre" }, { number: 6 }]),
      [": 5", ": 6", "6: 7"],
    ],
    [
      "a heading ends them",
      in2024([{ number: 6 }, { heading: annexe2024.engagements[2] ?? "", number: 6 }]),
      ["6: 5", "6: 7"],
    ],
    [
      "a number at odds with its wording is in doubt, and continued by none but blanks",
      in2024([{ number: 6, wording: w(7) }, {}, { number: 6, wording: w(6) }]),
      ["6?: 5,6", "6: 7"],
    ],
    [
      "the wording counts where the edition lacks the number",
      in2024([{ number: 1 }, { number: 31, wording: w(13) }]),
      ["1: 5", "13: 6"],
    ],
    [
      "a number that nothing knows stays",
      in2024([{ number: 1 }, { number: 31, wording: "Créer une maison des familles" }]),
      ["1: 5", "31: 6"],
    ],
  ])("%s", (_, snapshot, expected) => {
    expect(blocks(snapshot)).toEqual(expected);
  });
});

test("of a line's objectives, only those of the edition are known", () => {
  const plan = planIn(in2024([{ number: "6 et 40" }]));
  expect(plan.lines.map((line) => knownObjectives(plan.edition, line))).toEqual([[6]]);
});

test.each([
  [[], "cette ligne", "de cette ligne"],
  [[9], "l'objectif 9", "de l'objectif 9"],
  [[6, 7], "les objectifs 6 et 7", "des objectifs 6 et 7"],
  [[6, 7, 8], "les objectifs 6, 7 et 8", "des objectifs 6, 7 et 8"],
])("%j are named in French", (objectives, name, of) => {
  expect(nameOf(objectives)).toBe(name);
  expect(ofObjectives(objectives)).toBe(of);
});
