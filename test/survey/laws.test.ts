import fc from "fast-check";
import { answersOf, surveyAnswers } from "../../src/survey/answers/answers";
import type { Answer } from "../../src/survey/answers/answer";
import { isBlocked } from "../../src/survey/answers/problems";
import { keyOf, type FormDefinition } from "../../src/survey/form/definition";
import { fieldsOf, type Field } from "../../src/survey/form/fields";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { LINK_HARD_LIMIT, prefillLink } from "../../src/survey/link";
import { nativePayload } from "../../src/survey/nativePayload";
import { heldBack } from "../../src/formstandin/pageRefusals";
import { refusalsOf } from "../../src/formstandin/serverChecks";
import { contributionOf, nameOf } from "../../src/formstandin/contribution";
import { prefillFrom } from "../../src/formstandin/prefill";
import { RUNS } from "../laws/runs";
import { asVerified, data, form, ill, plan, published } from "./forms";

const identity = fc.record({
  collectivity: fc.constantFrom(undefined, "Saône-et-Loire", "Métropole de Lyon 🦁"),
  date: fc.constantFrom(undefined, "2024-10-31", "31/02/2024", "1/3/2025"),
});

const given = (answers: readonly Answer[]) =>
  new Map(
    answers.filter(({ value }) => value !== "").map(({ field, value }) => [nameOf(field), value]),
  );

/** The fields that the page would hold back or the server refuse, and that nothing names beforehand. */
function unnamed(asked: FormDefinition, answers: readonly Answer[]): string[] {
  const blocked = answers.filter(
    ({ problems }) => isBlocked(problems) || problems.some(({ kind }) => kind === "unchecked"),
  );
  // The page complains of a matrix as a whole: one of its rows is named.
  const isNamed = (field: Field) =>
    blocked.some((answer) =>
      field.question.type === "matrix"
        ? answer.field.question === field.question
        : answer.field === field || nameOf(answer.field) === nameOf(field),
    );
  const refused = [...heldBack(asked, given(answers)), ...refusalsOf(asked, given(answers))];
  const fields = new Map(fieldsOf(asked).map((field) => [nameOf(field), field]));
  return refused.flatMap(({ field: name, reason }) => {
    const field = fields.get(name);
    return field && isNamed(field) ? [] : [`${name} ${reason}`];
  });
}

test("any plan's payload passes the form's checks, page and server, or names each field that would not", () => {
  fc.assert(
    fc.property(plan, form, identity, (read, asked, by) => {
      const { answers } = surveyAnswers(read, asked, PLACEHOLDER_MAPPING, by);
      expect(unnamed(asked, answers)).toEqual([]);
    }),
    RUNS,
  );
});

test("so does what may be read of any plan", () => {
  fc.assert(
    fc.property(data, form, (read, asked) => {
      const { answers } = answersOf(read, asked, PLACEHOLDER_MAPPING);
      expect(unnamed(asked, answers)).toEqual([]);
    }),
    RUNS,
  );
});

test("a link read back by the form gives the values put in, whatever the order of reading", () => {
  fc.assert(
    fc.property(
      data,
      ill,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (read, asked, draws) => {
        const definition = asVerified(asked.definition);
        const link = prefillLink(answersOf(read, definition, asked.mapping), LINK_HARD_LIMIT);
        if (link.url === null) {
          expect(link.carried).toEqual([]);
          return;
        }
        const found = prefillFrom(definition, new URL(link.url), () => Number(draws.next().value));
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(given(link.carried)));
      },
    ),
    RUNS,
  );
});

test("no link exceeds its limit, and every answer is carried or left out with a reason", () => {
  fc.assert(
    fc.property(data, ill, fc.integer({ min: 0, max: 20_000 }), (read, asked, limit) => {
      const answers = answersOf(read, asVerified(asked.definition), asked.mapping);
      const { url, carried, leftOut } = prefillLink(answers, limit);
      expect((url ?? "").length).toBeLessThanOrEqual(Math.min(limit, LINK_HARD_LIMIT));
      expect(new Set([...carried, ...leftOut.map(({ answer }) => answer)])).toEqual(
        new Set(answers.answers),
      );
      expect(leftOut.every(({ reason }) => reason.length > 0)).toBe(true);
    }),
    RUNS,
  );
});

test("a form that is not verified never gives a link", () => {
  fc.assert(
    fc.property(data, form, (read, asked) => {
      expect(prefillLink(answersOf(read, asked, PLACEHOLDER_MAPPING)).url).toBeNull();
      const captured = { ...asVerified(asked), verifiedOn: null };
      expect(prefillLink(answersOf(read, captured, PLACEHOLDER_MAPPING)).url).toBeNull();
    }),
    RUNS,
  );
});

test("the form's own payload holds the same answers as the payload that it is made of", () => {
  fc.assert(
    fc.property(data, form, (read, asked) => {
      const definition = published(asked);
      const answers = answersOf(read, definition, PLACEHOLDER_MAPPING);
      const { pairs, leftOut } = nativePayload(answers);
      const back = contributionOf(
        definition,
        pairs.map(({ name, value }) => [name, value]),
      );
      const kept = answers.answers.filter((answer) => !leftOut.includes(answer));
      // The form lists the chosen options in its own order.
      const sorted = (map: Iterable<[string, string]>) =>
        Object.fromEntries(
          [...map].map(([name, value]) => [name, value.split(",").sort().join(",")]),
        );
      expect(sorted(back)).toEqual(sorted(given(kept)));
      expect(definition.questions.every((question) => keyOf(question) !== null)).toBe(true);
    }),
    RUNS,
  );
});
