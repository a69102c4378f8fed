import {
  mandatoryObjectiveWithoutAction,
  messages,
} from "../../../src/rules/content/mandatory-objective-without-action";
import { removingColumns } from "../../plans/columns";
import {
  annexe2023,
  annexe2024,
  in2022,
  in2023 as plan2023,
  in2024 as plan2024,
  in2025 as plan2025,
  plan2025 as edition2025,
  planOf,
  type LineSpec,
  type PlanSpec,
} from "../../plans/plan";
import type { Edition } from "../../../src/plan/edition";
import { testRule } from "../testRule";

/** The plan with the lines of the other mandatory objectives under it, each with an action. */
function withOthers(
  edition: Edition,
  make: (lines: readonly LineSpec[], spec?: PlanSpec) => ReturnType<typeof plan2024>,
) {
  const mandatory = edition.objectives.filter((one) => one.mandatory).map(({ number }) => number);
  return (lines: readonly LineSpec[], spec?: PlanSpec) => {
    const named = lines.flatMap(({ number }) => String(number ?? "").match(/\d+/g) ?? []);
    const others = mandatory.filter((number) => !named.includes(String(number)));
    return make([...lines, ...others.map((number) => ({ number }))], spec);
  };
}

const in2023 = withOthers(annexe2023, plan2023);
const in2024 = withOthers(annexe2024, plan2024);
const in2025 = withOthers(edition2025, plan2025);

const blank = { action: null };
const found = (cell: string, number: number) => ({ cell, message: messages.without(number) });

testRule(mandatoryObjectiveWithoutAction, {
  accept: {
    "an action for each": in2024([1, 2, 3, 4, 5, 9].map((number) => ({ number }))),
    "no column for the actions: its absence is another rule's": planOf(
      removingColumns(annexe2024, "action"),
      [{ number: 1 }, { number: 2 }],
    ),
    "« Poursuite… Pas de financements sollicités »": in2024([
      {
        number: 1,
        action: "Poursuite des entretiens prénatals précoces. Pas de financements sollicités.",
      },
    ]),
    "« Pas de financement sollicité » alone": in2024([
      { number: 1, action: "Pas de financement sollicité" },
    ]),
    "« Pas d'action (voir objectif 20) », where it is taken up": in2024([
      { number: 1, action: "Pas d'action (voir objectif 20)" },
      { number: 20 },
    ]),
    "« Pas d'action nouvelle. Poursuite des entretiens »": in2024([
      { number: 1, action: "Pas d'action nouvelle. Poursuite des entretiens." },
    ]),
    "money beside « Pas d'action »: another rule's": in2024([
      { number: 1, action: "Pas d'action", state: 50 },
    ]),
    "money beside no action, on one of its lines: another rule's": in2024([
      { number: 1, ...blank },
      { ...blank, state: 50 },
    ]),
    "money beside no action, in one of its blocks: another rule's": in2024([
      { number: 1, ...blank },
      { number: 2 },
      { number: 1, ...blank, department: 50 },
    ]),
    "2023: next year's money beside no action: another rule's": in2023(
      [{ number: 1, ...blank }, { number: 6 }],
      { cells: { J5: 5000 } },
    ),
    "« Voir objectif 20 »": in2024([{ number: 1, action: "Voir objectif 20" }, { number: 20 }]),
    "« cf. fiche action n°9 »": in2024([{ number: 9, action: "cf. fiche action n°9" }]),
    "an action on a line that continues it": in2024([{ number: 1, ...blank }, {}]),
    "« Pas d'action » beside an action of the same objective": in2024([
      { number: 1, action: "Pas d'action" },
      { action: "Une action" },
    ]),
    "an action in another block of the same objective": in2024([
      { number: 1, ...blank },
      { number: 2 },
      { number: 1 },
    ]),
    "an objective that isn't mandatory": in2024([
      { number: 6, ...blank },
      { number: 13, ...blank },
      { number: 20, action: "Pas d'action" },
    ]),
    "no line at all: another rule's": in2024([{ number: 6 }]),
    "2025: objectives that aren't mandatory": in2025(
      [5, 8, 9, 10, 11].map((number) => ({ number, ...blank })),
    ),
    "2022: none is mandatory": in2022([{ number: 1, ...blank }]),
  },
  reject: {
    "« Pas d'action. Pas de financement sollicité »": [
      in2024([{ number: 1, action: "Pas d'action. Pas de financement sollicité." }]),
      [{ ...found("B5", 1), against: ["D5"] }],
    ],
    "2023: « Pas d'action », and money the next year": [
      in2023([{ number: 1, action: "Pas d'action" }], { cells: { J5: 5000 } }),
      [found("B5", 1)],
    ],
    "no action text": [
      in2024([{ number: 1, ...blank }, { number: 6 }]),
      [{ ...found("B5", 1), severity: "warning", fix: {} }],
    ],
    "« Pas d'action »": [
      in2024([{ number: 9, action: "Pas d'action" }, { number: 6 }]),
      [found("B5", 9)],
    ],
    "« pas d’action. », in small letters and with another apostrophe": [
      in2024([{ number: 9, action: "pas d’action." }, { number: 6 }]),
      [found("B5", 9)],
    ],
    "« Pas d'action en 2024 »": [
      in2024([{ number: 9, action: "Pas d'action en 2024" }, { number: 6 }]),
      [found("B5", 9)],
    ],
    "« Aucune action »": [
      in2024([{ number: 9, action: "Aucune action" }, { number: 6 }]),
      [found("B5", 9)],
    ],
    "« Pas d'action » on each of its lines": [
      in2024([
        { number: 1, action: "Pas d'action" },
        { action: null, source: "FIR" },
        { number: 6 },
      ]),
      [found("B5", 1)],
    ],
    "a deleted line: no cell to name": [
      plan2024([1, 2, 3, 4, 9].map((number) => ({ number }))),
      [{ cell: null, message: messages.deleted(5) }],
    ],
    "all of 2024's": [
      in2024([...[1, 2, 3, 4, 5, 6, 9].map((number) => ({ number, ...blank })), { number: 20 }]),
      [
        found("B5", 1),
        found("B6", 2),
        found("B7", 3),
        found("B8", 4),
        found("B9", 5),
        found("B11", 9),
      ],
    ],
    "all of 2023's": [
      in2023([...[1, 2, 3, 4, 5, 6, 9].map((number) => ({ number, ...blank })), { number: 20 }]),
      [
        found("B5", 1),
        found("B6", 2),
        found("B7", 3),
        found("B8", 4),
        found("B9", 5),
        found("B11", 9),
      ],
    ],
    "all of 2025's": [
      in2025([...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, ...blank })), { number: 9 }]),
      [
        found("B5", 1),
        found("B6", 2),
        found("B7", 3),
        found("B8", 4),
        found("B10", 6),
        found("B11", 7),
      ],
    ],
    "« 1 et 2 » in one cell": [
      in2024([{ number: "1 et 2", ...blank }, { number: 6 }]),
      [found("B5", 1), found("B5", 2)],
    ],
  },
});
