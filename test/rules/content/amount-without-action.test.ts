import { amountWithoutAction, messages } from "../../../src/rules/content/amount-without-action";
import { removingColumns } from "../../plans/columns";
import { annexe2024, in2022, in2023, in2024, in2025, planOf } from "../../plans/plan";
import { testRule } from "../testRule";

const money = { department: 100, state: 50 };

testRule(amountWithoutAction, {
  accept: {
    "an action beside the money": in2024([{ number: 1, ...money }]),
    "« Pas d'action »: another rule's": in2024([{ number: 1, action: "Pas d'action", ...money }]),
    "no action and no money": in2024([{ number: 1, action: null }, { number: 6 }]),
    "no action and zeros, however written": in2024([
      { number: 1, action: null, department: "- €", state: "0 €" },
      { number: 6, action: null, department: 0, state: "0" },
      { number: 7 },
    ]),
    "an action above in a merged cell": in2024(
      [
        { number: 1, ...money },
        { action: null, ...money },
      ],
      { merges: ["D5:D6"] },
    ),
    "no column for the actions: its absence is another rule's": planOf(
      removingColumns(annexe2024, "action"),
      [
        { number: 1, ...money },
        { number: 6, ...money },
      ],
    ),
    "2022: « cf. fiche action n°9 » in its column: another rule's": in2022(
      [{ number: 1, action: null, ...money }, { number: 6 }],
      { cells: { C5: "Cf. fiche action n°9" } },
    ),
    "less than half a cent": in2024([{ number: 1, action: null, state: 0.004 }, { number: 6 }]),
    "2022: an action above in a merged cell": in2022(
      [
        { number: 1, ...money },
        { action: null, ...money },
      ],
      { merges: ["B5:B6", "D5:D6"] },
    ),
  },
  reject: {
    "money and no action": [
      in2024([{ number: 1, action: null, ...money }, { number: 6 }]),
      [{ cell: "D5", severity: "warning", message: messages.without(), fix: {} }],
    ],
    "spaces for an action": [
      in2024([{ number: 1, action: " \u00A0", ...money }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
    "once, for a blank cell merged over two lines": [
      in2024(
        [
          { number: 1, action: null, ...money },
          { action: null, ...money },
        ],
        { merges: ["D5:D6"] },
      ),
      [{ cell: "D5", message: messages.without() }],
    ],
    "Département money alone": [
      in2024([{ number: 1, action: null, department: 100 }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
    "an amount typed as text": [
      in2024([{ number: 1, action: null, state: "50,00 €" }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
    "an action above in a cell that isn't merged": [
      in2024([
        { number: 1, ...money },
        { action: null, ...money },
      ]),
      [{ cell: "D6", message: messages.without() }],
    ],
    "2022: money and no action": [
      in2022([{ number: 1, action: null, ...money }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
    "2023: money and no action": [
      in2023([{ number: 1, action: null, ...money }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
    "2025: money and no action": [
      in2025([{ number: "FIR 1", action: null, ...money }, { number: 6 }]),
      [{ cell: "D5", message: messages.without() }],
    ],
  },
});
