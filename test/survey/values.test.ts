import { Decimal } from "decimal.js";
import { optionFor } from "../../src/survey/answers/choice";
import { formDate, isFormDate, isFormTime } from "../../src/survey/answers/dates";
import { isFormEmail } from "../../src/survey/answers/email";
import { formNumber, numberProblems } from "../../src/survey/answers/number";
import { matchesPattern } from "../../src/survey/answers/pattern";
import { formText, textProblems } from "../../src/survey/answers/text";
import { valueOfDatum } from "../../src/survey/data/read";
import { planData } from "../../src/survey/data/planData";
import { realPlan } from "./plans";

const limits = (min: number | null, max: number | null, decimals: number | null = null) => ({
  min,
  max,
  decimals,
});

describe("a text in the form's notation", () => {
  it.each([
    ["a\nb", "a\r\nb", false],
    ["a\r\nb\rc", "a\r\nb\r\nc", false],
    ["  a\tb  ", "a b", false],
    ["bonne idée 🙂", "bonne idée", true],
    ["a\u0007b\u0000", "ab", true],
    ["moitié \ud83d", "moitié", true],
    ["« œuvre » : 12 €", "« œuvre » : 12 €", false],
  ])("%j is %j", (typed, value, hasLost) => {
    expect(formText(typed)).toEqual({ value, hasLost });
  });

  it("counts a line break for two", () => {
    const kinds = (text: string) =>
      textProblems(formText(text), limits(3, 4)).map(({ kind }) => kind);
    expect(kinds("a\nb")).toEqual([]);
    expect(kinds("a\nbc")).toEqual(["tooLong"]);
    expect(kinds("ab")).toEqual(["tooShort"]);
  });

  it("warns of « false », which the form loses, and of what was taken out", () => {
    const kinds = (text: string) =>
      textProblems(formText(text), limits(null, null)).map(
        ({ kind, severity }) => `${kind} ${severity}`,
      );
    expect(["false", "False", "FALSE"].map(kinds)).toEqual(Array(3).fill(["dropped blocking"]));
    expect(kinds("🙂")).toEqual(["changed notice"]);
  });
});

it("keeps « false » in the cells of a plain table", () => {
  expect(textProblems(formText("False"), limits(null, null), true)).toEqual([]);
});

describe("an e-mail address as the form's page takes it", () => {
  it.each([
    ["nom.prenom@saone-et-loire.fr", true],
    ["o'neil+pa@ddets.71.gouv.fr", true],
    ["prénom@saone.fr", false],
    ["nom@localhost", false],
    ["nom.@a.fr", false],
    ["nom@a-.fr", false],
    ["nom@a@b.fr", false],
    ["nom prenom@a.fr", false],
    ["", false],
  ])("« %s »: %s", (value, isTaken) => {
    expect(isFormEmail(value)).toBe(isTaken);
  });
});

describe("a text against the page's own expression", () => {
  it.each<[string, string, boolean | null]>([
    ["^[0-9]{4}$", "2024", true],
    ["^[0-9]{4}$", "24", false],
    // It need not stand at both ends.
    ["[0-9]{4}", "en 2024", true],
    [String.raw`^\d{3} ?\d{3} ?\d{3}$`, "123 456 789", true],
    ["^(?:FR|BE)[0-9]+$", "FR12", true],
    ["^a\r?\n?b$", "a\r\nb", true],
  ])("%s, « %s »: %s", (pattern, value, isLike) => {
    expect(matchesPattern(pattern, value)).toBe(isLike);
  });

  it.each([
    ["no expression", "[", "a"],
    ["one that repeats what repeats", "^(a+)+$", `${"a".repeat(60)}!`],
    ["one that repeats a choice", "^(a|aa)+$", `${"a".repeat(60)}!`],
    ["one hidden deeper", "^((a*)b?)*$", `${"a".repeat(60)}!`],
    ["one that looks back", String.raw`^(a*)\1$`, "a"],
    ["many that repeat", "^a*a*a*a*a*$", `${"a".repeat(100)}!`],
    ["a text without end", "^a$", "a".repeat(201)],
  ])("is not tried when it may hold everything up: %s", (_, pattern, value) => {
    const start = Date.now();
    expect(matchesPattern(pattern, value)).toBeNull();
    expect(Date.now() - start).toBeLessThan(500);
  });
});

describe("a number in the form's notation", () => {
  it.each([
    ["1234.5", 2, "1234.50"],
    ["1692424", 2, "1692424.00"],
    ["0.005", 2, "0.01"],
    ["-12", null, "-12.00"],
    ["12", 0, "12"],
    ["12.5", 0, "12.50"],
    ["12.5", 1, "12.5"],
    ["1e21", 2, "1000000000000000000000.00"],
  ])("%s with %s decimals is %s", (amount, decimals, value) => {
    expect(formNumber(new Decimal(amount), limits(null, null, decimals))).toBe(value);
  });

  it.each([
    ["1234,5", ["notNumber"]],
    ["1 234", ["notNumber"]],
    ["12 €", ["notNumber"]],
    ["12.55", ["tooManyDecimals"]],
    ["-1", ["tooLow"]],
    ["101", ["tooHigh"]],
    ["100", []],
  ])("« %s » between 0 and 100 with 1 decimal: %j", (value, kinds) => {
    expect(numberProblems(value, limits(0, 100, 1)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("a date or a time", () => {
  it.each([
    ["2024-10-31", "31/10/2024", true],
    ["1/3/2024", "01/03/2024", true],
    ["29/02/2024", "29/02/2024", true],
    ["29/02/2023", "29/02/2023", false],
    ["fin octobre", "fin octobre", false],
  ])("%s is %s (%s)", (typed, value, isDate) => {
    expect(formDate(typed)).toBe(value);
    expect(isFormDate(value)).toBe(isDate);
  });

  it("a time has seconds", () => {
    expect(["14:30:00", "24:00:00", "14:30"].map(isFormTime)).toEqual([true, false, false]);
  });
});

describe("the option that a word means", () => {
  const options = ["1. BOP 304", "FIR", "ONDAM médico-social", "Autre source (FIR ou 304)"].map(
    (label, index) => ({ alias: `O${String(index)}`, uid: null, id: null, label }),
  );

  it.each([
    ["FIR", "O1"],
    ["BOP 304", "O0"],
    ["ONDAM", "O2"],
    ["304 ou ONDAM", undefined],
    ["CAF", undefined],
  ])("« %s »: %s", (word, alias) => {
    expect(optionFor(options, word)?.alias).toBe(alias);
  });

  it("is the mapping's own where it names one, whatever the word", () => {
    expect(optionFor(options, "CAF", { CAF: "O3" })?.alias).toBe("O3");
    expect(optionFor(options, "CAF", { CAF: "AUCUN" })).toBeUndefined();
    expect(optionFor(options, "constructor")).toBeUndefined();
  });
});

test("an amount that serves several objectives belongs to none of them alone", async () => {
  const data = planData(await realPlan("saone-et-loire-2024-corrige"));
  const of = (objective: number) =>
    valueOfDatum(data, { kind: "objective", objective, field: "state" });
  expect(of(6).kind).toBe("unreadable");
  expect(of(13)).toEqual({ kind: "amount", amount: new Decimal("19861") });
  expect(of(29)).toEqual({ kind: "amount", amount: new Decimal("563904") });
  expect(of(99)).toEqual({ kind: "blank" });
});
