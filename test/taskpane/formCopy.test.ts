import type { Plan } from "../../src/plan/plan";
import { surveyAnswers, type Answers } from "../../src/survey/answers/answers";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { NO_PROGRESS, withCopied, type Progress } from "../../src/survey/kept/progress";
import {
  copyView,
  doneCount,
  neighbour,
  nextToCarry,
  toCarry,
  type CopyItem,
} from "../../src/taskpane/form/answers/copyView";
import { changed } from "../survey/forms";
import { realPlan } from "../survey/plans";

let plan: Plan;
let answers: Answers;
beforeAll(async () => {
  plan = await realPlan("saone-et-loire-2024-corrige");
  answers = answersTo();
});

const answersTo = (form = PLACEHOLDER): Answers =>
  surveyAnswers(plan, form, PLACEHOLDER_MAPPING, { collectivity: "Saône-et-Loire" });
const itemsOf = (progress: Progress = NO_PROGRESS) => toCarry(copyView(answers.answers, progress));
const copied = (...items: readonly CopyItem[]) =>
  items.reduce((progress, { answer }) => withCopied(progress, answer, true), NO_PROGRESS);
const told = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, " ");

function at(items: readonly CopyItem[], index: number): CopyItem {
  const item = items.at(index);
  if (!item) throw new Error("No such answer");
  return item;
}

describe("The copy assistant", () => {
  it("holds every answer, in the form's order, question by question", () => {
    const groups = copyView(answers.answers, NO_PROGRESS);
    expect(groups.flatMap(({ items }) => items.map(({ answer }) => answer))).toEqual(
      answers.answers,
    );
    expect(groups.map(({ title }) => title)).toEqual([
      ...new Set(answers.answers.map(({ field }) => field.question.label)),
    ]);
  });

  it("shows an amount in French and as the form writes it, cell by cell", () => {
    const groups = copyView(answers.answers, NO_PROGRESS);
    const recap = groups.find(({ title }) => title === "Tableau récapitulatif des montants");
    expect(recap?.items.map(({ row, label }) => `${row} ${label}`).slice(0, 2)).toEqual([
      "BOP 304 Montant État",
      "BOP 304 Montant Département",
    ]);
    expect([told(recap?.items[0]?.shown), recap?.items[0]?.written]).toEqual([
      "843 728,00 €",
      "843728.00",
    ]);
    const synthesis = groups.find(({ title }) => title.startsWith("Synthèse"));
    expect(synthesis?.items[0]).toMatchObject({ row: "BOP 304", label: "Montant État" });
    expect(groups[0]?.items[0]).toMatchObject({ row: "", label: "", written: null });
  });

  it("a choice is not copied but made", () => {
    const sources = itemsOf().find(({ answer }) => answer.field.type === "multiple");
    expect(sources).toMatchObject({
      how: "tick",
      written: null,
      shown: "BOP 304, FIR, ONDAM médico-social",
    });
  });

  it("what the form would refuse is shown with its problem, and can't be copied", () => {
    const strict = answersTo(
      changed({ TOTAL_ETAT: { limits: { min: null, max: 10, decimals: 2 } } }),
    );
    const items = copyView(strict.answers, NO_PROGRESS).flatMap((group) => group.items);
    const total = items.find(({ answer }) => answer.field.question.alias === "TOTAL_ETAT");
    expect(total?.how).toBeNull();
    expect(total?.problems[0]?.message).toContain("Trop grand");
    expect(toCarry(copyView(strict.answers, NO_PROGRESS))).toHaveLength(items.length - 1);
  });

  it("the next is the first after it that is not done, from the top again if need be", () => {
    const items = itemsOf();
    expect(nextToCarry(items, null)).toBe(items[0]);
    expect(nextToCarry(items, at(items, 0).id)).toBe(items[1]);
    const some = itemsOf(copied(at(items, 0), at(items, 1), at(items, -1)));
    expect(doneCount(some)).toBe(3);
    expect(nextToCarry(some, null)?.id).toBe(at(items, 2).id);
    expect(nextToCarry(some, at(items, -2).id)?.id).toBe(at(items, 2).id);
    const all = itemsOf(copied(...items));
    expect(nextToCarry(all, null)).toBeNull();
    const one = itemsOf(copied(...items.slice(1)));
    expect(nextToCarry(one, at(items, 0).id)).toBeNull();
  });

  it("an answer whose value changed is to be done again", () => {
    const [first] = itemsOf();
    if (!first) throw new Error("No answers");
    const before = withCopied(NO_PROGRESS, { ...first.answer, value: "Ain" }, true);
    expect(itemsOf(before)[0]?.state).toBe("changed");
    expect(nextToCarry(itemsOf(before), null)?.id).toBe(first.id);
  });

  it("arrows lead from one to the other and stop at both ends", () => {
    const items = itemsOf();
    expect(neighbour(items, at(items, 0), "ArrowDown")).toBe(items[1]);
    expect(neighbour(items, at(items, 1), "ArrowUp")).toBe(items[0]);
    expect(neighbour(items, at(items, 0), "ArrowUp")).toBeUndefined();
    expect(neighbour(items, at(items, -1), "ArrowDown")).toBeUndefined();
    expect(neighbour(items, at(items, 3), "Home")).toBe(items[0]);
    expect(neighbour(items, at(items, 3), "End")).toBe(items.at(-1));
    expect(neighbour(items, at(items, 3), "Enter")).toBeUndefined();
  });
});
