import { Ajv } from "ajv";
import fc from "fast-check";
import { answersOf } from "../../src/survey/answers/answers";
import answersSchema from "../../src/survey/answers/answers.schema.json";
import { answersJson } from "../../src/survey/answers/json";
import { SurveyFailure } from "../../src/survey/form/failure";
import definitionSchema from "../../src/survey/form/definition.schema.json";
import { formFileText } from "../../src/survey/form/mapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { readForm } from "../../src/survey/form/readForm";
import { RUNS } from "../laws/runs";
import { asVerified, changed, data, form, published } from "./forms";

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const isForm = ajv.compile(definitionSchema);
const areAnswers = ajv.compile(answersSchema);

function isRead(text: string): boolean {
  try {
    readForm(text);
    return true;
  } catch (error) {
    if (error instanceof SurveyFailure) return false;
    throw error;
  }
}

describe("the file that one colleague gives to the others", () => {
  it("comes back as it was written, and is what the schema says", () => {
    for (const definition of [PLACEHOLDER, asVerified(published())]) {
      const text = formFileText(definition, PLACEHOLDER_MAPPING);
      expect(readForm(text)).toEqual({ definition, mapping: PLACEHOLDER_MAPPING });
      expect(isForm(JSON.parse(text))).toBe(true);
    }
  });

  it("may be a definition alone", () => {
    expect(readForm(JSON.stringify(PLACEHOLDER))).toEqual({
      definition: PLACEHOLDER,
      mapping: null,
    });
    expect(isForm(PLACEHOLDER)).toBe(true);
  });

  it.each<[string, unknown]>([
    [
      "another site's address",
      { ...PLACEHOLDER, address: "https://exemple.org/eusurvey/runner/A" },
    ],
    [
      "a type that there is none of",
      { ...PLACEHOLDER, questions: [{ ...PLACEHOLDER.questions[0], type: "script" }] },
    ],
    [
      "a question without limits",
      { ...PLACEHOLDER, questions: [{ ...PLACEHOLDER.questions[0], limits: null }] },
    ],
    ["a day that is none", { ...PLACEHOLDER, verifiedOn: "hier" }],
    ["another format", { ...PLACEHOLDER, format: "plan-action/form-definition@9" }],
    ["a list", []],
    ["nothing", null],
  ])("is refused in French by the reader and by the schema: %s", (_, value) => {
    expect(isRead(JSON.stringify(value))).toBe(false);
    expect(isForm(value)).toBe(false);
  });

  it("that is no JSON, or too large, gets a clear sentence", () => {
    expect(() => readForm("<html>")).toThrow("n'est pas du JSON");
    expect(() => readForm(" ".repeat(20_000_001))).toThrow("trop gros");
  });

  it("spoilt anywhere, is read or refused alike by the reader and by the schema", () => {
    const rows = PLACEHOLDER.questions.find(({ alias }) => alias === "ACTIONS")?.rows.slice(0, 2);
    const small = changed({ ACTIONS: { rows: rows ?? [] } });
    const whole = formFileText(asVerified(published(small)), PLACEHOLDER_MAPPING);
    const lines = whole.split("\n");
    fc.assert(
      fc.property(
        fc.nat({ max: lines.length - 1 }),
        fc.constantFrom("null", '"x"', "12", "true", "[]", "{}"),
        (index, other) => {
          const line = lines[index] ?? "";
          // A leaf's value becomes another.
          const spoilt = line.replace(/: (?:"[^"]*"|null|true|false|\d+)(,?)$/, `: ${other}$1`);
          const text = lines.with(index, spoilt).join("\n");
          expect(isRead(text)).toBe(isForm(JSON.parse(text)));
        },
      ),
      RUNS,
    );
  });
});

test("any payload is what its schema says", () => {
  fc.assert(
    fc.property(data, form, (read, asked) => {
      const json: unknown = JSON.parse(
        JSON.stringify(answersJson(answersOf(read, asked, PLACEHOLDER_MAPPING))),
      );
      expect(areAnswers(json) ? [] : areAnswers.errors).toEqual([]);
    }),
    RUNS,
  );
});
