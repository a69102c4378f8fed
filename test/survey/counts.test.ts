import { heldBack } from "../../src/formstandin/pageRefusals";
import { contributionOf, nameOf } from "../../src/formstandin/contribution";
import { publish } from "../../src/formstandin/publish";
import { refusalsOf } from "../../src/formstandin/serverChecks";
import { surveyAnswers } from "../../src/survey/answers/answers";
import { isBlocked } from "../../src/survey/answers/problems";
import type { FormDefinition } from "../../src/survey/form/definition";
import type { Mapping } from "../../src/survey/form/mapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { verified } from "../../src/survey/form/verify";
import { LINK_HARD_LIMIT, prefillLink } from "../../src/survey/link";
import { nativePayload } from "../../src/survey/nativePayload";
import { captured, completed, published } from "./completed";
import { EVERY_KIND, EVERY_MAPPING } from "./everyKind";
import { realPlan } from "./plans";
import { REAL_FORM, realMapping, REAL_LOOKS, REAL_MANNER } from "./realForm";

type Published = ReturnType<typeof publish>;
const IDENTITY = { collectivity: "Saône-et-Loire", date: "31/10/2024" };

const uids = ({ definition }: Published) => {
  const { questions } = definition;
  return (alias: string) => questions.find((one) => one.alias === alias)?.uid ?? "";
};

/** The mapping by what a saved page tells: UIDs, never the aliases that it lacks. */
function byUids(publication: Published, { entries }: Mapping): Mapping {
  const uid = uids(publication);
  return { entries: entries.map((entry) => ({ ...entry, question: uid(entry.question) })) };
}

/** How the answers of a real plan fare with a form, as one captured it. */
async function counts(
  { definition: form }: Published,
  definition: FormDefinition,
  mapping: Mapping,
) {
  const plan = await realPlan("saone-et-loire-2024-corrige");
  const answers = surveyAnswers(plan, verified(definition, "2024-10-02"), mapping, IDENTITY);
  const named = answers.answers.filter(({ problems }) => isBlocked(problems));
  const { pairs } = nativePayload(answers);
  // What the form itself says of them, which knows all its names.
  const given = contributionOf(
    form,
    pairs.map(({ name, value }) => [name, value]),
  );
  const refused = [...heldBack(form, given), ...refusalsOf(form, given)].filter(
    ({ field }) => !named.some((answer) => nameOf(answer.field) === field),
  );
  return {
    answers: answers.answers.length,
    filled: answers.answers.length - named.length,
    named: named.length,
    refused: refused.map(({ field, reason }) => `${field} ${reason}`),
    link: prefillLink(answers, LINK_HARD_LIMIT).carried.length,
  };
}

describe("A real plan's answers, by the saved page alone and with the second file", () => {
  const example = published(PLACEHOLDER, 1, {});
  const every = published(EVERY_KIND);
  const real = publish(REAL_FORM, "Essai", 1, REAL_LOOKS, REAL_MANNER);

  it.each<[string, Published, Mapping, readonly [number, number], readonly [number, number]]>([
    ["the example", example, byUids(example, PLACEHOLDER_MAPPING), [147, 0], [9, 141]],
    ["every kind of question", every, byUids(every, EVERY_MAPPING), [24, 0], [10, 16]],
    ["a form as the real one", real, realMapping(uids(real)), [17, 0], [4, 11]],
  ])("%s", async (_, publication, mapping, [answers, named], [before, after]) => {
    const alone = await counts(publication, captured(publication), mapping);
    const both = await counts(publication, completed(publication), mapping);
    const all = { answers, named, filled: answers - named, refused: [] };
    expect([alone, both]).toEqual([
      { ...all, link: before },
      { ...all, link: after },
    ]);
  });
});
