import { danglingReference, messages } from "../../../src/rules/content/dangling-reference";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

testRule(danglingReference, {
  shown: {
    accept: "« Voir objectif 20 », which has an action",
    reject: "no such objective in the plan",
  },
  accept: {
    "an objective whose action stands under two numbers, one of them known already": in2024([
      { number: 6 },
      { number: "6 et 7" },
      { number: 8, action: "Voir objectif 7" },
    ]),
    "« Voir objectif 20 », which has an action": in2024([
      { number: 19, action: "Voir objectif 20" },
      { number: 20 },
    ]),
    "an objective that stands above": in2024([
      { number: 19 },
      { number: 20, action: "cf. objectif 19" },
    ]),
    "an objective with an action on its second line": in2024([
      { number: 19, action: "Voir objectif 20" },
      { number: 20, action: null },
      {},
    ]),
    "« Poursuite… Pas de financements sollicités » is an action": in2024([
      { number: 19, action: "Voir objectif 20" },
      { number: 20, action: "Poursuite du soutien aux tiers. Pas de financements sollicités." },
    ]),
    "« Voir objectifs 6 et 7 », in one cell": in2024([
      { number: "6 et 7" },
      { number: 8, action: "Voir objectifs 6 et 7" },
    ]),
    "« Voir objectif 7 », which stands in « 6 et 7 »": in2024([
      { number: "6 et 7" },
      { number: 8, action: "Voir objectif 7" },
    ]),
    "« cf. fiche action n°9 », which is no objective": in2024([
      { number: 19, action: "cf. fiche action n°9" },
      { number: 20 },
    ]),
    "« Voir action n°14 », which is no objective": in2024([
      { number: 19, action: "Voir action n°14" },
      { number: 20 },
    ]),
    "an action's own number": in2024([{ number: 19, action: "Action n°14" }, { number: 20 }]),
    "an action that speaks of an objective in passing": in2024([
      { number: 19, action: "Créer un service, avec les moyens de l'objectif 26" },
      { number: 20 },
    ]),
    "a reference among other words, to an objective with an action": in2024([
      { number: 19, action: "AEMO renforcée (voir objectif 20)" },
      { number: 20 },
    ]),
    ...Object.fromEntries(
      [
        "AEMO renforcée, cf. objectif 3 du schéma départemental",
        "AEMO renforcée, cf. objectifs 3 et 4 du schéma départemental",
        "AEMO (voir objectif 12 de la stratégie)",
        "Voir objectif 12 du schéma départemental",
        `AEMO (voir objectif ${"1".repeat(5000)} de x)`,
      ].map((action) => [
        `an objective of another paper: ${action.slice(0, 60)}`,
        in2024([{ number: 19, action }, { number: 20 }]),
      ]),
    ),
    "2022: the avenant's own way": in2022([{ number: 19, action: "Voir objectif 20" }]),
  },
  reject: {
    ...Object.fromEntries(
      [
        "Voir objectif 19 et voir objectif 12",
        "Voir objectif 19 et cf. objectif 12",
        "AEMO (voir objectif 19, voir objectif 12)",
        "Voir objectif 12 de l'engagement 2",
        "AEMO (voir objectif 12 du présent plan d'action)",
      ].map((action) => [
        `another number in « ${action} »`,
        [
          in2024([{ number: 19 }, { number: 20, action }]),
          [{ cell: "D6", message: messages.dangling(action, 12) }],
        ],
      ]),
    ),
    "no such objective in the plan": [
      in2024([{ number: 19, action: "Voir objectif 20" }, { number: 21 }]),
      [
        {
          cell: "D5",
          severity: "warning",
          message: messages.dangling("Voir objectif 20", 20),
          found: "Voir objectif 20",
          fix: {},
        },
      ],
    ],
    ...Object.fromEntries(
      [
        "AEMO renforcée (voir objectif 20)",
        "Poursuite. Voir objectif 20",
        "Poursuite des actions engagées, cf. l'objectif 20.",
        "AEMO renforcée ; se reporter à l'objectif n° 20",
      ].map((action) => [
        action,
        [
          in2024([{ number: 19, action }, { number: 21 }]),
          [{ cell: "D5", message: messages.dangling(action, 20) }],
        ] as const,
      ]),
    ),
    "an objective without an action": [
      in2024([
        { number: 19, action: "Voir objectif 20" },
        { number: 20, action: null },
        { number: 21 },
      ]),
      [{ cell: "D5", message: messages.dangling("Voir objectif 20", 20) }],
    ],
    "an objective with « Pas d'action »": [
      in2024([
        { number: 19, action: "Voir objectif 20" },
        { number: 20, action: "Pas d'action" },
        { number: 21 },
      ]),
      [{ cell: "D5", message: messages.dangling("Voir objectif 20", 20) }],
    ],
    "two that refer to each other": [
      in2024([
        { number: 19, action: "Voir objectif 20" },
        { number: 20, action: "Voir objectif 19" },
        { number: 21 },
      ]),
      [
        { cell: "D5", message: messages.dangling("Voir objectif 20", 20) },
        { cell: "D6", message: messages.dangling("Voir objectif 19", 19) },
      ],
    ],
    "one of two": [
      in2024([{ number: 6 }, { number: 8, action: "Voir objectifs 6 et 7" }]),
      [{ cell: "D6", message: messages.dangling("Voir objectifs 6 et 7", 7) }],
    ],
    "« cf. objectif n° 20 »": [
      in2024([{ number: 19, action: "cf. objectif n° 20" }, { number: 21 }]),
      [{ cell: "D5", message: messages.dangling("cf. objectif n° 20", 20) }],
    ],
    "once, in a cell merged over two lines": [
      in2024([{ number: 19, action: "Voir objectif 20" }, { action: null }, { number: 21 }], {
        merges: ["D5:D6"],
      }),
      [{ cell: "D5", message: messages.dangling("Voir objectif 20", 20) }],
    ],
    "2023: no such objective": [
      in2023([{ number: 19, action: "Voir objectif 20" }, { number: 21 }]),
      [{ cell: "D5", message: messages.dangling("Voir objectif 20", 20) }],
    ],
    "2025: no such objective": [
      in2025([{ number: 6, action: "Voir objectif 7" }, { number: 8 }]),
      [{ cell: "D5", message: messages.dangling("Voir objectif 7", 7) }],
    ],
  },
});
