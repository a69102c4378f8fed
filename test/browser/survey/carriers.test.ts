import { surveyAnswers } from "../../../src/survey/answers/answers";
import { answersJson } from "../../../src/survey/answers/json";
import { PLACEHOLDER_MAPPING } from "../../../src/survey/form/placeholderMapping";
import { PLACEHOLDER } from "../../../src/survey/form/placeholder";
import { realPlan } from "../../survey/plans";
import {
  captured,
  fillWith,
  openForm,
  startFormBench,
  stopFormBench,
  submit,
  type FormBench,
} from "./formBench";

let bench: FormBench;
beforeAll(async () => {
  bench = await startFormBench();
}, 120_000);
afterAll(() => stopFormBench(bench));

it("goes", async () => {
  const plan = await realPlan("saone-et-loire-2024-corrige");
  const answers = surveyAnswers(plan, PLACEHOLDER, PLACEHOLDER_MAPPING, {
    collectivity: "Saône-et-Loire",
    date: "31/10/2024",
  });
  const page = await openForm(bench);
  const t = Date.now();
  const report = await fillWith(page, JSON.stringify(answersJson(answers)));
  console.log(
    Date.now() - t,
    report.length,
    report.filter((l) => !/ : rempli$/.test(l)).slice(0, 10),
  );
  console.log(
    await submit(page),
    bench.form.contributions.map((c) => [...c].slice(0, 14)),
  );
  const c = await captured(bench);
  console.log(
    JSON.stringify(
      {
        ...c,
        questions: c.questions.map((q) => ({
          ...q,
          rows: q.rows.slice(0, 2),
          columns: q.columns.slice(0, 2),
          cells: q.cells.slice(0, 1),
        })),
      },
      null,
      1,
    ).slice(0, 12000),
  );
});
