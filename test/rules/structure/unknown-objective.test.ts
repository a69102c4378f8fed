import { messages, unknownObjective } from "../../../src/rules/structure/unknown-objective";
import { annexe2024, in2022, in2023, in2024, in2025, wordingOf } from "../../plans/plan";
import { testRule } from "../testRule";

testRule(unknownObjective, {
  accept: {
    "numbers of the edition": in2024([{ number: 1 }, { number: 29 }]),
    "an objective known from other papers": in2024([{ number: 1 }, { number: 24 }]),
    "« 6 et 7 » in one cell": in2024([{ number: "6 et 7" }]),
    "a blank number, which continues the objective above": in2024([{ number: 6 }, {}]),
    "a number as text": in2023([{ number: "n° 13" }]),
    "2025: « FIR 1 » and « 8 (facultatif) »": in2025([
      { number: "FIR 1" },
      { number: "8 (facultatif)" },
    ]),
    "2025: « 6 (BOP 304) »": in2025([{ number: "6 (BOP 304)" }]),
    "2022: « 10/ … & 11 / … » in one cell": in2022([
      {
        number: 10,
        wording:
          "10/ Systématiser la participation des enfants et des jeunes aux observatoires & 11 / Renforcer l'ODPE",
      },
    ]),
    "2022: an unnumbered line of an earlier programme": in2022([
      { number: 1 },
      { wording: "Actions du schéma départemental 2017-2021", department: 50, state: 0 },
    ]),
    "numbers of actions and fiches": in2024([
      { number: 19, action: "Action n°14 : créer un service d'accueil de jour" },
      { number: 20, action: "cf. fiche action n°45" },
    ]),
  },
  reject: {
    "a number that no edition has": [
      in2024([{ number: 1 }, { number: 45, wording: "Créer une maison des familles" }]),
      [{ cell: "B6", message: messages.unknown(45), found: "45", expected: null }],
    ],
    "28, never seen": [
      in2024([{ number: 1 }, { number: 28, wording: "Créer une maison des familles" }]),
      [{ cell: "B6", message: messages.unknown(28) }],
    ],
    "an unknown number beside the wording of a known objective": [
      in2024([{ number: 1 }, { number: 31, wording: wordingOf(annexe2024, 13) }]),
      [{ cell: "B6", message: messages.unknown(31), found: "31", expected: "13" }],
    ],
    "one of two in a cell": [
      in2023([{ number: 1 }, { number: "6 et 40" }]),
      [{ cell: "B6", message: messages.unknown(40) }],
    ],
    "both of two in a cell": [
      in2024([{ number: 1 }, { number: "40 et 41", wording: "Autre" }]),
      [
        { cell: "B6", message: messages.unknown(40) },
        { cell: "B6", message: messages.unknown(41) },
      ],
    ],
    "once, on the line that opens it": [
      in2024([{ number: 1 }, { number: 45, wording: "Autre" }, {}, {}]),
      [{ cell: "B6", message: messages.unknown(45) }],
    ],
    "once, where its cell is merged over several lines": [
      in2024([{ number: 1 }, { number: 45, wording: "Autre" }, {}, {}], { merges: ["B6:B8"] }),
      [{ cell: "B6", message: messages.unknown(45) }],
    ],
    "a figure that numbers no objective anywhere": [
      in2024([{ number: 1 }, { number: 304, wording: "Créer une maison des familles" }]),
      [{ cell: "B6", message: messages.unknown("304"), found: "304", expected: null }],
    ],
    "« 6-7 », that Excel took for a day": [
      in2024([{ number: 1 }, { number: 45479 }]),
      [{ cell: "B6", message: messages.date("6 juillet"), found: "45479" }],
    ],
    "days of 2000 to 2099 only": [
      in2024([
        { number: 36526 },
        { number: 36525 },
        { number: 73050 },
        { number: 73051 },
        { number: 1 },
        { number: 6 },
      ]),
      [
        { cell: "B5", message: messages.date("1 janvier") },
        { cell: "B6", message: messages.unknown("36525") },
        { cell: "B7", message: messages.date("31 décembre") },
        { cell: "B8", message: messages.unknown("73051") },
      ],
    ],
    "a figure too long for any day": [
      in2024([{ number: 1 }, { number: "99999999999999" }]),
      [{ cell: "B6", message: messages.unknown("99999999999999") }],
    ],
    "2025: a number of the editions before": [
      in2025([{ number: "FIR 1" }, { number: 26, wording: "Renforcer la formation" }]),
      [{ cell: "B6", message: messages.unknown(26) }],
    ],
    "2022: a number in front of a wording": [
      in2022([{ number: 1 }, { number: 31, wording: "31/ Créer une maison des familles" }]),
      [{ cell: "B6", message: messages.unknown(31) }],
    ],
  },
});
