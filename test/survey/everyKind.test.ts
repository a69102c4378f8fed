import { surveyAnswers } from "../../src/survey/answers/answers";
import { captureForm } from "../../src/survey/capture/capture";
import { byKey, type FormDefinition, type Question } from "../../src/survey/form/definition";
import { publish } from "../../src/formstandin/publish";
import { formPage } from "../../src/formstandin/page";
import { EVERY_KIND, EVERY_LOOK, EVERY_MAPPING } from "./everyKind";
import { bytesOf, savedPage } from "./forms";
import { realPlan } from "./plans";

const publication = publish(EVERY_KIND, "Essai", 1, EVERY_LOOK);
const form = publication.definition;

/** As the browser saves it: with the scripts, which name every UID. */
function saved(definition: FormDefinition): string {
  const scripts = /<script>var|<script>const [^]*<\/script>/.exec(
    formPage({ ...publication, definition }, "x"),
  );
  return savedPage(definition, undefined, EVERY_LOOK).replace(
    "</body>",
    `${scripts?.[0] ?? ""}</body>`,
  );
}

const read = captureForm(bytesOf(saved(form)), "f.html", "2024-10-01");
const of = (definition: FormDefinition, alias: string): Question => {
  const found = byKey(definition.questions, byKey(form.questions, alias)?.uid ?? "");
  if (!found) throw new Error(alias);
  return found;
};

describe("a form of every kind, captured", () => {
  it.each(form.questions.map(({ alias }) => alias ?? ""))("reads %s as it is", (alias) => {
    const [found, expected] = [of(read, alias), of(form, alias)];
    const same: readonly (keyof Question)[] = [
      "label",
      "type",
      "limits",
      "required",
      "readOnly",
      "id",
      "uid",
      "needsAll",
    ];
    for (const key of same) expect([key, found[key]]).toEqual([key, expected[key]]);
    for (const key of ["options", "rows", "columns"] as const) {
      // A page tells no alias of a list's entries, nor of a complex table's headers: their UIDs, yes.
      const known = (question: Question) => question[key].map((item) => ({ ...item, alias: null }));
      expect(known(found)).toEqual(known(expected));
    }
    const cells = (question: Question) =>
      question.cells.map((cell) => ({
        ...cell,
        options: cell.options.map((option) => ({ ...option, alias: null })),
      }));
    expect(cells(found)).toEqual(cells(expected));
  });

  it("knows what shows a question: a list's entry, a matrix's cell, several at once", () => {
    const named = (alias: string) =>
      of(read, alias).shownBy.map(({ question, row, option }) => {
        const by = byKey(form.questions, question);
        const options = [...(by?.options ?? []), ...(by?.columns ?? [])];
        return [by?.alias, row && byKey(by?.rows ?? [], row)?.alias, byKey(options, option)?.alias];
      });
    expect(named("SUITE")).toEqual([["ANNEE", null, "A2024"]]);
    expect(named("JAMAIS")).toEqual([["OBJECTIFS", "M_28", "M_OUI"]]);
    expect(named("APRES_MATRICE")).toEqual([
      ["OBJECTIFS", "M_1", "M_OUI"],
      ["SUITE", null, "SUITE_OUI"],
    ]);
  });

  it("tells the aliases of a list of several choices, which stand on its buttons", () => {
    expect(of(read, "SOURCES").options.map(({ alias }) => alias)).toEqual([
      "SL_304",
      "SL_FIR",
      "SL_ONDAM",
    ]);
  });
});

describe("Saône-et-Loire 2024 in that form", () => {
  const identity = { collectivity: "Saône-et-Loire", date: "31/10/2024" };
  const answered = async (definition = EVERY_KIND, by = identity) =>
    surveyAnswers(await realPlan("saone-et-loire-2024-corrige"), definition, EVERY_MAPPING, by);
  const problems = async (definition?: FormDefinition, by?: typeof identity) =>
    (await answered(definition, by)).answers.flatMap(({ field, problems: found }) =>
      found
        .filter(({ severity }) => severity === "blocking")
        .map(({ kind }) => `${field.label} ${kind}`),
    );
  const changed = (alias: string, change: Partial<Question>): FormDefinition => ({
    ...EVERY_KIND,
    questions: EVERY_KIND.questions.map((one) =>
      one.alias === alias ? { ...one, ...change } : one,
    ),
  });

  it("has nothing to mend", async () => {
    expect(await problems()).toEqual([]);
  });

  it("names the questions that nothing fills", async () => {
    expect((await answered()).byHand.map(({ label }) => label)).toEqual([
      "Classez les objectifs",
      "Notez le dispositif",
      "Total calculé",
      "Joignez le plan signé",
      "Part du budget, sur une règle",
    ]);
  });

  it("answers what two chosen answers show together, and not what none shows", async () => {
    const labels = (await answered()).answers.map(({ field }) => field.question.alias);
    expect(labels).toContain("APRES_MATRICE");
    expect(labels).toContain("PRECISION");
    expect(labels).not.toContain("JAMAIS");
  });

  it("names a required row of a table that is left blank, cell by cell", async () => {
    const table = of(form, "TABLEAU");
    const rows = table.rows.map((one) => ({ ...one, required: true }));
    expect(await problems(changed("TABLEAU", { rows }))).toEqual([
      "Montants par source › Autre source › État missing",
      "Montants par source › Autre source › Département missing",
    ]);
  });

  it("names a required row of a matrix that is left blank", async () => {
    const rows = of(form, "OBJECTIFS").rows.map((one) => ({ ...one, required: true }));
    const more = [...rows, { ...rows[0], alias: "M_99", label: "Sans suite", required: true }];
    expect(await problems(changed("OBJECTIFS", { rows: more as Question["rows"] }))).toEqual([
      "Objectifs : une action est-elle prévue ? › Sans suite missing",
    ]);
  });

  it.each<[string, string, Partial<Question>, string[]]>([
    [
      "a day too late",
      "JOUR",
      { limits: { min: null, max: 20241030, decimals: null } },
      ["tooHigh"],
    ],
    [
      "a day too early",
      "JOUR",
      { limits: { min: 20241101, max: null, decimals: null } },
      ["tooLow"],
    ],
    ["too many choices", "SOURCES", { limits: { min: null, max: 2, decimals: null } }, ["tooMany"]],
    ["too few choices", "SOURCES", { limits: { min: 4, max: null, decimals: null } }, ["tooFew"]],
  ])("says %s", async (_, alias, change, kinds) => {
    const found = await problems(changed(alias, change));
    expect(found.map((one) => one.split(" ").at(-1))).toEqual(kinds);
  });

  it("writes a limit on a date in French", async () => {
    const strict = changed("JOUR", { limits: { min: 20241101, max: null, decimals: null } });
    const { answers } = await answered(strict);
    const day = answers.find(({ field }) => field.question.alias === "JOUR");
    expect(day?.problems[0]?.message).toBe("Le formulaire demande 01/11/2024 au plus tôt.");
  });
});
