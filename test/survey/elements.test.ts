import { surveyAnswers } from "../../src/survey/answers/answers";
import { readElements } from "../../src/survey/capture/elements";
import { withElements } from "../../src/survey/capture/withElements";
import { formChanges, recaptured } from "../../src/survey/form/changes";
import { SurveyFailure } from "../../src/survey/form/failure";
import type { FormDefinition } from "../../src/survey/form/definition";
import { elementsAddresses } from "../../src/survey/form/elementsAddress";
import { verified } from "../../src/survey/form/verify";
import { LINK_HARD_LIMIT, prefillLink } from "../../src/survey/link";
import { mappingOf, proposeMapping } from "../../src/survey/propose/propose";
import { elementsJson } from "../../src/formstandin/elementsJson";
import { publish } from "../../src/formstandin/publish";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { captured, completed, published, shown } from "./completed";
import { EVERY_KIND, EVERY_MAPPING } from "./everyKind";
import { bytesOf } from "./forms";
import { realPlan } from "./plans";
import { REAL_FORM, REAL_LOOKS, REAL_MANNER } from "./realForm";

const aliases = ({ questions }: FormDefinition) =>
  questions.map(({ type, alias, options, rows, columns }) =>
    // A complex table's own are no use to a link.
    type === "complexTable" || type === "unsupported"
      ? null
      : [alias, ...[...options, ...rows, ...columns].map((item) => item.alias)],
  );

describe("where the names that a saved page lacks are", () => {
  it("is an address of EUSurvey for this publication, that asks for what lacks alone", () => {
    const publication = published(PLACEHOLDER, 1, {});
    const read = captured(publication);
    const [address = "", ...more] = elementsAddresses(read);
    expect(more).toEqual([]);
    const url = new URL(address);
    expect(`${url.origin}${url.pathname}`).toBe(
      `http://127.0.0.1:1/eusurvey/runner/elements/${publication.definition.surveyId ?? ""}`,
    );
    expect(url.searchParams.get("slang")).toBe("FR");
    const asked = url.searchParams.get("ids")?.split("-");
    const lacking = ["ANNEE", "SOURCES", "AUTRES_MOBILISES", "OBLIGATOIRES", "ACTIONS", "RECAP"];
    const of = (alias: string) =>
      publication.definition.questions.find((one) => one.alias === alias)?.id;
    expect(asked).toEqual(lacking.map(of));
  });

  it("is several addresses for a long form, none for one that lacks nothing or isn't known", () => {
    const read = captured(published(PLACEHOLDER, 1, {}));
    const [choice] = read.questions.filter(({ type }) => type === "single");
    if (!choice) throw new Error("The placeholder has changed");
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...choice,
      id: String(10_000_000 + index),
    }));
    const addresses = elementsAddresses({ ...read, questions: many });
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.every(({ length }) => length <= 1800)).toBe(true);
    const ids = addresses.flatMap((one) => new URL(one).searchParams.get("ids")?.split("-"));
    expect(ids).toEqual(many.map(({ id }) => id));
    expect(elementsAddresses({ ...read, surveyId: null })).toEqual([]);
    expect(elementsAddresses({ ...read, address: null })).toEqual([]);
    expect(elementsAddresses(completed(published(PLACEHOLDER, 1, {})))).toEqual([]);
  });
});

describe("a capture completed by what that address shows", () => {
  it.each([
    ["the example", published(PLACEHOLDER, 1, {})],
    ["every kind of question", published(EVERY_KIND)],
    ["a form as the real one", publish(REAL_FORM, "Essai", 1, REAL_LOOKS, REAL_MANNER)],
  ])("knows every name: %s", (_, publication) => {
    expect(aliases(captured(publication))).not.toEqual(aliases(publication.definition));
    expect(aliases(completed(publication))).toEqual(aliases(publication.definition));
  });

  it("reads the words of a dropdown with their spaces, which the page drops", () => {
    const publication = publish(REAL_FORM, "Essai", 1, REAL_LOOKS, REAL_MANNER);
    const words = ({ questions }: FormDefinition) =>
      questions
        .find(({ label }) => label === "Année, dans une liste")
        ?.options.map(({ label }) => label);
    expect(words(captured(publication))).toEqual(["Plan2023", "Plan2024"]);
    expect(words(completed(publication))).toEqual(["Plan 2023", "Plan 2024"]);
  });

  it("stays verified, and keeps its names through another capture", () => {
    const publication = published(EVERY_KIND);
    const read = verified(captured(publication), "2024-10-02");
    const known = withElements(read, readElements(bytesOf(shown(publication, read))));
    expect(known.verifiedOn).toBe("2024-10-02");
    const again = recaptured(known, captured(published(EVERY_KIND, 2)));
    expect(formChanges(known, again)).toEqual([]);
    expect(again.verifiedOn).toBe("2024-10-02");
    expect(aliases(again)).toEqual(aliases(publication.definition));
  });

  it("puts into the link what the saved page alone keeps out of it", async () => {
    const plan = await realPlan("saone-et-loire-2024-corrige");
    const publication = published(EVERY_KIND);
    const uid = (alias: string) =>
      publication.definition.questions.find((one) => one.alias === alias)?.uid ?? "";
    const mapping = {
      entries: EVERY_MAPPING.entries.map((entry) => ({ ...entry, question: uid(entry.question) })),
    };
    const carried = (definition: FormDefinition) => {
      const answers = surveyAnswers(plan, verified(definition, "2024-10-02"), mapping, {
        collectivity: "Saône-et-Loire",
        date: "31/10/2024",
      });
      const link = prefillLink(answers, LINK_HARD_LIMIT);
      return [link.carried.length, answers.answers.length, kinds(link.carried)];
    };
    const kinds = (answers: ReturnType<typeof prefillLink>["carried"]) =>
      [...new Set(answers.map(({ field }) => field.question.type))].sort();
    expect(carried(captured(publication))).toEqual([
      10,
      24,
      ["date", "matrix", "number", "regex", "text"],
    ]);
    expect(carried(completed(publication))).toEqual([
      16,
      24,
      ["date", "matrix", "multiple", "number", "regex", "single", "table", "text"],
    ]);
  });

  it("proposes the same mapping under the names that are known now", () => {
    const publication = published(PLACEHOLDER, 1, {});
    const of = (definition: FormDefinition) => mappingOf(proposeMapping(definition)).entries.length;
    expect(of(completed(publication))).toBe(of(captured(publication)));
  });
});

describe("what is not that file gets a clear sentence", () => {
  const publication = published(PLACEHOLDER, 1, {});
  const read = captured(publication);
  const refusal = (file: string): string => {
    try {
      withElements(read, readElements(bytesOf(file)));
    } catch (error) {
      if (error instanceof SurveyFailure) return error.message;
      throw error;
    }
    return "lu";
  };

  it.each([
    ["a page", "<html><body>Connexion</body></html>"],
    ["a text", "Objectif 1"],
    ["another JSON", '{"format":"plan-action/form@1"}'],
    ["an empty list", "[]"],
    ["a list of numbers", "[1, 2]"],
    ["nothing", ""],
  ])("%s", (_, file) => {
    expect(refusal(file)).toContain("n'est pas ce que cette adresse affiche");
  });

  it("another form's", () => {
    const other = publish(REAL_FORM, "Autre", 9);
    const ids = other.definition.questions.map(({ id }) => id ?? "");
    expect(refusal(JSON.stringify(elementsJson(other, ids)))).toContain("d'un autre formulaire");
  });

  it("a file that a browser saved as the page that shows it is read all the same", () => {
    const escaped = shown(publication, read).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect(refusal(`<html><body><pre>${escaped}</pre></body></html>`)).toBe("lu");
  });

  it("names that are none are left out, and nothing runs", () => {
    const evil = JSON.parse(shown(publication, read)) as { shortname: unknown; title: unknown }[];
    const [first] = evil;
    if (!first) throw new Error("No element");
    first.shortname = { toString: "x" };
    first.title = "<img src=x onerror='globalThis.pwned = true'>Exercice";
    const made = withElements(read, readElements(bytesOf(JSON.stringify(evil))));
    expect(made.questions.find(({ label }) => label.startsWith("Année"))?.alias).toBeNull();
    expect("pwned" in globalThis).toBe(false);
  });
});
