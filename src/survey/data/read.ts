import { isZero } from "../../plan/money";
import { isAction } from "../../reading/vocabulary/actions";
import type { Datum, ObjectiveField, PlanField } from "./datum";
import {
  BLANK,
  sumValues,
  textValue,
  type LineData,
  type PlanData,
  type PlanValue,
} from "./planData";

function yesNo(isTrue: boolean): PlanValue {
  return { kind: "choices", choices: [isTrue ? "oui" : "non"] };
}

function texts(values: readonly PlanValue[]): string[] {
  return values.flatMap((value) => {
    if (value.kind === "text" || value.kind === "unreadable") return [value.text];
    return value.kind === "choices" ? value.choices : [];
  });
}

function hasOther({ fields: { other } }: LineData): boolean {
  return other.kind === "amount" ? !isZero(other.amount) : other.kind !== "blank";
}

function ofPlan(data: PlanData, field: PlanField): PlanValue {
  switch (field) {
    case "year":
      return textValue(String(data.year));
    case "edition":
      return textValue(data.edition);
    case "sources": {
      const used = [...data.recap].flatMap(([source, { state }]) =>
        source === "Total" || (state.kind === "amount" && isZero(state.amount)) ? [] : [source],
      );
      return used.length === 0 ? BLANK : { kind: "choices", choices: used };
    }
    case "hasOther":
      return yesNo(data.lines.some(hasOther));
    case "other": {
      const others = data.lines.filter(hasOther).map(({ fields }) => fields.other);
      const amounts = others.every(({ kind }) => kind === "amount");
      return amounts ? sumValues(others) : textValue([...new Set(texts(others))].join("\n"));
    }
  }
}

function ofObjective(data: PlanData, objective: number, field: ObjectiveField): PlanValue {
  const lines = data.lines.filter(({ objectives }) => objectives.includes(objective));
  const shared = lines.find((line) => line.objectives.length > 1);
  const actions = texts(lines.map(({ fields }) => fields.action));
  if (field === "hasAction") return yesNo(actions.some(isAction));
  if (field === "action") return textValue(actions.join("\n"));
  // An amount that serves several objectives at once belongs to none of them alone.
  if (shared && shared.fields[field].kind !== "blank") {
    return {
      kind: "unreadable",
      text: `la ligne ${String(shared.row)} sert plusieurs objectifs à la fois`,
    };
  }
  return sumValues(lines.map(({ fields }) => fields[field]));
}

/** The value of a datum in a plan; blank when the plan has no such line, source or objective. */
export function valueOfDatum(data: PlanData, datum: Datum): PlanValue {
  switch (datum.kind) {
    case "plan":
      return ofPlan(data, datum.field);
    case "identity":
      return textValue(data.identity[datum.field]);
    case "recap":
      return data.recap.get(datum.source)?.[datum.side] ?? BLANK;
    case "line":
      return data.lines[datum.position - 1]?.fields[datum.field] ?? BLANK;
    case "objective":
      return ofObjective(data, datum.objective, datum.field);
  }
}
