import { messages, planEmpty } from "../../../src/rules/structure/plan-empty";
import { in2022, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const blank = { action: null };
const said = [{ cell: null, severity: "blocking" as const, message: messages.empty() }];

testRule(planEmpty, {
  accept: {
    "an action without money": in2024([{ number: 1 }, { number: 6, ...blank }]),
    "« Pas d'action » on a line": in2024([{ number: 1, action: "Pas d'action" }]),
    "money without an action": in2024([{ number: 1, ...blank, state: 5 }]),
    "an amount that can't be read": in2024([{ number: 1, ...blank, department: "45 k€" }]),
  },
  reject: {
    "the blank template": [
      in2024([
        { number: 1, ...blank },
        { number: 6, ...blank },
      ]),
      said,
    ],
    "the blank template of 2025": [in2025([{ number: 1, ...blank }]), said],
    "2022: nothing under its headings": [in2022([{ number: 1, ...blank }]), said],
    "filled with zeros": [
      in2024([
        { number: 1, ...blank, department: 0, state: 0 },
        { number: 6, ...blank, state: "-" },
      ]),
      said,
    ],
  },
});
