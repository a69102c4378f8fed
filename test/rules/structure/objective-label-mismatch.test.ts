import {
  messages,
  objectiveLabelMismatch,
} from "../../../src/rules/structure/objective-label-mismatch";
import {
  annexe2023,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  plan2025,
  wordingOf,
} from "../../plans/plan";
import { testRule } from "../testRule";

const w2024 = (number: number) => wordingOf(annexe2024, number);

testRule(objectiveLabelMismatch, {
  accept: {
    "the template's wording": in2024([{ number: 1 }, { number: 6 }]),
    "« horizon 2023 » in a 2023 plan": in2023([{ number: 1 }, { number: 4 }]),
    "the horizon of another year": in2024([{ number: 4, wording: wordingOf(annexe2023, 4) }]),
    "« prénatals », the template's own spelling": in2024([
      {
        number: 1,
        wording:
          "Atteindre un taux de couverture par la PMI d'au moins 20 % des entretiens prénatals précoces au niveau national",
      },
    ]),
    "« prénataux »": in2024([{ number: 1, wording: w2024(1).replace("prénatals", "prénataux") }]),
    "a wording cut short": in2024([
      { number: 8, wording: 'Systématiser un volet "maîtrise des risques" dans les schémas' },
    ]),
    "a wording of one's own": in2024([{ number: 6, wording: "Créer une maison des familles" }]),
    "no wording": in2024([{ number: 6, wording: "" }]),
    "« 6 et 7 » with both wordings": in2024([
      { number: "6 et 7", wording: `${w2024(6)}\n${w2024(7)}` },
    ]),
    "« 6 et 7 » with the first's wording": in2024([{ number: "6 et 7", wording: w2024(6) }]),
    "« 6 et 7 » with the second's wording": in2024([{ number: "6 et 7", wording: w2024(7) }]),
    "a blank number beside the wording above": in2024([
      { number: 6 },
      { wording: wordingOf(annexe2024, 6) },
    ]),
    "an unknown number beside a known wording: another rule's": in2024([
      { number: 6 },
      { number: 31, wording: w2024(13) },
    ]),
    "the action's number": in2024([{ number: 19, action: "Action n°14" }]),
    "2022: number and wording in one cell": in2022([{ number: 6 }, { number: 10 }]),
    "2022: two in one cell": in2022([
      {
        wording: `1/ ${wordingOf(avenant2022, 1)}\n3/ ${wordingOf(avenant2022, 3)}`,
      },
    ]),
    "2022: « 10 & 11 / » before the wording of the first": in2022([
      { number: 10, wording: `10 & 11 / ${wordingOf(avenant2022, 10)}` },
    ]),
    "2022: « Objectifs 6 et 7 : » before both": in2022([
      {
        number: 6,
        wording: `Objectifs 6 et 7 : ${wordingOf(avenant2022, 6)} ${wordingOf(avenant2022, 7)}`,
      },
    ]),
    "2022: an unnumbered line of an earlier programme": in2022([
      { number: 1 },
      { wording: "Programme pauvreté 2019-2021" },
    ]),
    "2025: other objectives under the same numbers": in2025([{ number: "FIR 1" }, { number: 6 }]),
  },
  reject: {
    "the wording of another objective": [
      in2024([{ number: 1 }, { number: 6, wording: w2024(7) }]),
      [
        {
          cell: "C6",
          against: ["B6"],
          message: messages.mismatch([6], [7]),
          found: w2024(7),
          expected: w2024(6),
          fix: {},
        },
      ],
    ],
    "two swapped": [
      in2023([
        { number: 6, wording: wordingOf(annexe2023, 7) },
        { number: 7, wording: wordingOf(annexe2023, 6) },
        { number: 8 },
      ]),
      [
        { cell: "C5", message: messages.mismatch([6], [7]) },
        { cell: "C6", message: messages.mismatch([7], [6]) },
      ],
    ],
    "« 6 et 7 » with the wording of a third": [
      in2024([{ number: 1 }, { number: "6 et 7", wording: w2024(10) }]),
      [{ cell: "C6", message: messages.mismatch([6, 7], [10]) }],
    ],
    "2025: a wording under another number": [
      in2025([{ number: "FIR 1" }, { number: "FIR 2", wording: wordingOf(plan2025, 4) }]),
      [{ cell: "C6", message: messages.mismatch([2], [4]), expected: wordingOf(plan2025, 2) }],
    ],
    "2022: another objective's number in front": [
      in2022([{ number: 1 }, { number: 6, wording: `6/ ${wordingOf(avenant2022, 20)}` }]),
      [{ cell: "B6", message: messages.mismatch([6], [20]) }],
    ],
  },
});
