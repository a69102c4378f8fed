import { messages, objectiveMisplaced } from "../../../src/rules/structure/objective-misplaced";
import {
  annexe2023,
  annexe2024,
  in2022,
  in2023,
  in2024,
  in2025,
  wordingOf,
} from "../../plans/plan";
import { testRule } from "../testRule";

const [FIRST = "", SECOND = "", THIRD = "", , CONDITIONS = ""] = annexe2024.engagements;

testRule(objectiveMisplaced, {
  accept: {
    "each under its engagement": in2024([
      { heading: FIRST, number: 1 },
      { number: 13 },
      { heading: SECOND, number: 6 },
      { number: 9 },
      { heading: THIRD, number: 10 },
      { heading: CONDITIONS, number: 11 },
    ]),
    "no engagement at all": in2024([{ number: 10 }, { number: 1 }]),
    "not in numeric order": in2024([{ heading: SECOND, number: 23 }, { number: 6 }]),
    "a heading of one's own": in2024([
      { heading: "Actions hors engagement", number: 10 },
      { number: 1 },
    ]),
    "an engagement written shorter": in2024([
      { heading: "Engagement 1", number: 1 },
      { heading: "Engagement n° 2 :", number: 6 },
    ]),
    "« 6 et 10 », one of which belongs there": in2024([{ heading: SECOND, number: "6 et 10" }]),
    "number and wording of different objectives: another rule's": in2024([
      { heading: SECOND, number: 1, wording: wordingOf(annexe2024, 6) },
    ]),
    "a line that continues another one's objective under a heading": in2024([
      { heading: FIRST, number: 1 },
      { heading: SECOND, wording: null },
    ]),
    "2022: the avenant has its own order": in2022([{ heading: SECOND, number: 1 }]),
    "2025: the contract has its own headings": in2025([{ heading: SECOND, number: 1 }]),
  },
  reject: {
    "under the engagement after its own": [
      in2024([{ heading: FIRST, number: 1 }, { heading: SECOND, number: 13 }, { number: 6 }]),
      [
        {
          cell: "B8",
          severity: "info",
          message: messages.misplaced([13], SECOND, FIRST),
          found: SECOND,
          expected: FIRST,
        },
      ],
    ],
    "once for all its lines": [
      in2024([{ heading: FIRST, number: 10 }, {}, {}, { number: 1 }]),
      [{ cell: "B6", message: messages.misplaced([10], FIRST, THIRD) }],
    ],
    "« 6 et 7 » as one": [
      in2024([{ heading: FIRST, number: "6 et 7" }, { number: 1 }]),
      [{ cell: "B6", message: messages.misplaced([6, 7], FIRST, SECOND) }],
    ],
    "once for all those whose heading was rubbed out": [
      in2024([
        { heading: FIRST, number: 1 },
        { number: 6 },
        { number: 9 },
        { heading: THIRD, number: 10 },
      ]),
      [{ cell: "B7", message: messages.misplaced([6], FIRST, SECOND) }],
    ],
    "each of those whose heading stands": [
      in2024([
        { heading: FIRST, number: 1 },
        { number: 6 },
        { number: 9 },
        { heading: SECOND, number: 7 },
      ]),
      [
        { cell: "B7", message: messages.misplaced([6], FIRST, SECOND) },
        { cell: "B8", message: messages.misplaced([9], FIRST, SECOND) },
      ],
    ],
    "2023: under the conditions": [
      in2023([
        { heading: annexe2023.engagements[0] ?? "", number: 1 },
        { heading: CONDITIONS, number: 20 },
      ]),
      [{ cell: "B8", message: messages.misplaced([20], CONDITIONS, SECOND) }],
    ],
  },
});

test.each([
  [[6], "L'objectif 6 se trouve sous « A » ; le modèle l'a sous « B »."],
  [[6, 7], "Les objectifs 6 et 7 se trouvent sous « A » ; le modèle les a sous « B »."],
])("the message of %j", (objectives, message) => {
  expect(messages.misplaced(objectives, "A", "B")).toBe(message);
});
