import { amountOnInactiveRow, messages } from "../../../src/rules/content/amount-on-inactive-row";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { testRule, type Expected } from "../testRule";

/** A line with State money beside this action. */
function paid(action: string): readonly [WorkbookSnapshot, readonly Expected[]] {
  return [
    in2024([{ number: 19, action, department: 100, state: 50 }, { number: 20 }]),
    [
      {
        cell: "D5",
        severity: "warning",
        message: messages.inactive(action),
        found: action,
        fix: {},
      },
    ],
  ];
}

const unpaid = (action: string) => in2024([{ number: 19, action }, { number: 20 }]);
const active = (action: string) =>
  in2024([{ number: 19, action, department: 100, state: 50 }, { number: 20 }]);

testRule(amountOnInactiveRow, {
  accept: {
    "« Pas d'action » without money": unpaid("Pas d'action"),
    "« cf. fiche action n°9 » without money": unpaid("cf. fiche action n°9"),
    "« Voir objectif 20 » without money": unpaid("Voir objectif 20"),
    "« Pas de financement sollicité » without money": unpaid("Pas de financement sollicité"),
    "zeros, however written": in2024([
      { number: 19, action: "Pas d'action", department: "- €", state: "0 €" },
      { number: 20, action: "Pas d'action", department: 0, state: "0" },
    ]),
    "an action and its number": active("Action n°14 : créer un service d'accueil de jour"),
    "an action that refers to another in passing": active(
      "Créer un service d'accueil de jour, en lien avec l'action n°9 (voir objectif 20)",
    ),
    ...Object.fromEntries(
      [
        "Cf. fiche n°12 – Recrutement",
        "Voir fiche 12 (recrutement d'un psychologue)",
        "cf. fiche action 12, recrutement de deux sages-femmes",
        "Cf. fiche action n°12\nRecrutement d'un psychologue",
        "Cf. fiche action n°12 : Recrutement d'un psychologue",
        "Cf fiche action 12 - Recrutement d'un psychologue",
        "Cf fiche action 12-Recrutement d'un psychologue",
        "Voir objectif 4 - Recrutement de 2 puéricultrices",
        "Recrutement de 2 ETP. Pas de financement sollicité sur le volet formation",
        "Postes : pas de financement sollicité auprès de la CAF",
      ].map((action) => [`« ${action} »`, active(action)]),
    ),
    "no action in one place, and one in another": active(
      "Pas d'action au nord. Accueil de jour au sud (voir objectif 20)",
    ),
    "an action against inaction": active("Prévenir les parcours sans action coordonnée"),
    "no action text: another rule's": in2024([
      { number: 19, action: null, department: 100, state: 50 },
    ]),
    "2023: nothing this year, money the next": in2023([{ number: 19, action: "Pas d'action" }], {
      cells: { J5: 5000 },
    }),
    "2022: « Pas d'action » without money": in2022([{ number: 19, action: "Pas d'action" }]),
  },
  reject: {
    "« Pas d'action »": paid("Pas d'action"),
    "« pas d’action »": paid("pas d’action"),
    "« Aucune action »": paid("Aucune action"),
    "« PAS D ACTION », without apostrophe": paid("PAS D ACTION"),
    "« Pas d'action (voir objectif 20) »": paid("Pas d'action (voir objectif 20)"),
    "« Pas d'action - cf. fiche 9 »": paid("Pas d'action - cf. fiche 9"),
    "« Pas de financements solicités », with its slip": paid("Pas de financements solicités"),
    "« Voir objectf 20 », with its slip": paid("Voir objectf 20"),
    ...Object.fromEntries(
      [
        "Voir objectif 20 (page 3)",
        "Voir objectif 20 - pas de financement",
        "Voir objectif\n20",
        "Voir\nobjectif 20",
        "cf. fiche action n°9, annexe 2",
        "cf. fiches 9, 10 et 11",
        "Voir objectif 6-7",
      ].map((action) => [`« ${action} »`, paid(action)]),
    ),
    "2023: a reference beside next year's money": [
      in2023([{ number: 19, action: "Voir objectif 20" }, { number: 20 }], {
        cells: { J5: 5000 },
      }),
      [{ cell: "D5", against: ["J5"], message: messages.inactive("Voir objectif 20") }],
    ],
    "« Voir objectif 20 »": paid("Voir objectif 20"),
    "« cf. fiche action n°9 »": paid("cf. fiche action n°9"),
    "« Cf fiche n° 9 »": paid("Cf fiche n° 9"),
    "« Pas de financement sollicité »": paid("Pas de financement sollicité"),
    "« Poursuite… Pas de financements sollicités »": paid(
      "Poursuite de l'accueil de jour. Pas de financements sollicités.",
    ),
    "Département money alone beside « Pas d'action »": [
      in2024([{ number: 19, action: "Pas d'action", department: 100 }]),
      [{ cell: "D5", against: ["G5"], message: messages.inactive("Pas d'action") }],
    ],
    "State money alone beside « Voir objectif 20 »": [
      in2024([{ number: 19, action: "Voir objectif 20", state: 50 }, { number: 20 }]),
      [{ cell: "D5", against: ["H5"], message: messages.inactive("Voir objectif 20") }],
    ],
    "an amount typed as text": [
      in2024([{ number: 19, action: "Pas d'action", state: "50,00 €" }]),
      [{ cell: "D5", message: messages.inactive("Pas d'action") }],
    ],
    "each line": [
      in2024([
        { number: 19, action: "Pas d'action", state: 50 },
        { number: 20, action: "Pas d'action", state: 50 },
      ]),
      [
        { cell: "D5", message: messages.inactive("Pas d'action") },
        { cell: "D6", message: messages.inactive("Pas d'action") },
      ],
    ],
    "2022: in the column of the fiches": [
      in2022([{ number: 19, state: 50 }], { cells: { C5: "cf. fiche 9" } }),
      [{ cell: "C5", message: messages.inactive("cf. fiche 9") }],
    ],
    "2022: « Pas d'action »": [
      in2022([{ number: 19, action: "Pas d'action", state: 50 }]),
      [{ cell: "D5", message: messages.inactive("Pas d'action") }],
    ],
    "2023: « Pas d'action »": [
      in2023([{ number: 19, action: "Pas d'action", state: 50 }]),
      [{ cell: "D5", message: messages.inactive("Pas d'action") }],
    ],
    "2025: « Pas d'action »": [
      in2025([{ number: 6, action: "Pas d'action", state: 50 }]),
      [{ cell: "D5", message: messages.inactive("Pas d'action") }],
    ],
  },
});
