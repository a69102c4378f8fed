import { surveyAnswers } from "../../src/survey/answers/answers";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { prefillLink } from "../../src/survey/link";
import { leftOutView, linkWords } from "../../src/taskpane/form/carriers/linkView";
import { asVerified } from "../survey/forms";
import { realPlan } from "../survey/plans";

it("A link says how much it carries, and what it leaves out, reason by reason", async () => {
  const plan = await realPlan("saone-et-loire-2024-corrige");
  const answers = surveyAnswers(plan, asVerified(PLACEHOLDER), PLACEHOLDER_MAPPING);
  const link = prefillLink(answers);
  const words = linkWords(link).replaceAll(/[\u00A0\u202F]/g, " ");
  const length = (link.url?.length ?? 0).toLocaleString("fr-FR").replaceAll(/\s/g, " ");
  expect(words).toBe(
    `Le lien porte ${String(link.carried.length)} réponses sur ${String(answers.answers.length)} : ${length} caractères, 2 000 au plus.`,
  );
  const left = leftOutView(link);
  expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(link.leftOut.length);
  expect(left.map(({ count }) => count)).toEqual(
    left.map(({ count }) => count).sort((one, other) => other - one),
  );
  const complex = left.find(({ reason }) => reason.includes("tableaux complexes"));
  expect(complex).toMatchObject({ count: 6, questions: ["Synthèse par source de financement"] });
});
