import { duplicateObjective, messages } from "../../../src/rules/structure/duplicate-objective";
import { annexe2024, in2022, in2023, in2024, in2025, wordingOf } from "../../plans/plan";
import { testRule } from "../testRule";

const [FIRST = "", SECOND = ""] = annexe2024.engagements;

testRule(duplicateObjective, {
  accept: {
    "each number once": in2024([{ number: 1 }, { number: 2 }, { number: 3 }]),
    "lines that continue the objective": in2024([{ number: 1 }, {}, {}, { number: 2 }, {}]),
    "the number repeated on each of the objective's lines": in2024([
      { number: 1 },
      { number: 1 },
      { number: 1 },
      { number: 2 },
    ]),
    "another's number on each line of one wording": in2024([
      { number: 1 },
      { number: 2, wording: wordingOf(annexe2024, 19) },
      { number: 2, wording: "" },
      { number: 3 },
    ]),
    "a number merged over its lines": in2024([{ number: 1 }, {}, { number: 2 }], {
      merges: ["B5:B6"],
    }),
    "« 6 et 7 » continued by 7": in2024([{ number: "6 et 7" }, { number: 7 }, { number: 8 }]),
    "action numbers like objective numbers": in2024([
      { number: 1, action: "Action n°2 : visites à domicile" },
      { number: 2, action: "Action n°1 : bilans de santé" },
    ]),
    "a reference to an objective that stands elsewhere": in2024([
      { number: 19, action: "Voir objectif 20" },
      { number: 20 },
    ]),
    "a second block that only refers to another": in2024([
      { number: 1 },
      { number: 2 },
      { number: 1, action: "Voir objectif 2" },
    ]),
    "a first block that only refers to another": in2024([
      { number: 1, action: "cf. fiche action n°9" },
      { number: 2 },
      { number: 1 },
    ]),
    "a number that the edition lacks beside a wording that stands above: another rule's": in2024([
      { number: 1 },
      { number: 2 },
      { number: 99, wording: wordingOf(annexe2024, 1) },
    ]),
    "2022: the avenant repeats its objectives": in2022([
      { number: 1 },
      { number: 2 },
      { number: 1 },
    ]),
    "the number of one objective beside the wording of another: another rule's": in2024([
      { number: 6 },
      { number: 8 },
      { number: 6, wording: wordingOf(annexe2024, 7) },
    ]),
  },
  reject: {
    "the same number in two blocks": [
      in2024([{ number: 1 }, { number: 2 }, { number: 1 }]),
      [{ cell: "B7", against: ["B5"], message: messages.duplicate(1, "B5"), found: "1" }],
    ],
    "the same number under another engagement": [
      in2024([
        { heading: FIRST, number: 1 },
        { heading: SECOND, number: 1 },
      ]),
      [{ cell: "B8", against: ["B6"], message: messages.duplicate(1, "B6") }],
    ],
    "two blocks of several lines": [
      in2024([{ number: 1 }, {}, { number: 2 }, { number: 1 }, {}]),
      [{ cell: "B8", message: messages.duplicate(1, "B5") }],
    ],
    "a second block that refers to another and has an action of its own": [
      in2024([{ number: 1 }, { number: 2 }, { number: 1, action: "Voir objectif 2" }, {}]),
      [{ cell: "B7", message: messages.duplicate(1, "B5") }],
    ],
    "three blocks": [
      in2023([{ number: 1 }, { number: 2 }, { number: 1 }, { number: 3 }, { number: 1 }]),
      [
        { cell: "B7", message: messages.duplicate(1, "B5") },
        { cell: "B9", message: messages.duplicate(1, "B5") },
      ],
    ],
    "« 6 et 7 » and, further on, 7": [
      in2024([{ number: "6 et 7" }, { number: 8 }, { number: 7 }]),
      [{ cell: "B7", against: ["B5"], message: messages.duplicate(7, "B5") }],
    ],
    "2025: « FIR 1 » twice": [
      in2025([{ number: "FIR 1" }, { number: "FIR 2" }, { number: "FIR 1" }]),
      [{ cell: "B7", message: messages.duplicate(1, "B5") }],
    ],
  },
});
