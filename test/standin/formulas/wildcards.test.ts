import { wildcards } from "../../../src/standin/formulas/terms/wildcards";

test.each([
  ["F*", "FIR", true],
  ["f?r", "FIR", true],
  ["*ir", "FIR", true],
  ["*i*", "FIR", true],
  ["F*I*R*", "FIR", true],
  ["F?", "FIR", false],
  ["?*?*?*?", "FIR", false],
  ["a*a", "a", false],
  ["b~*", "b*", true],
  ["b~*", "bc", false],
  ["*", "", true],
])("« %s » et « %s » : %s", (pattern, text, expected) => {
  expect(wildcards(pattern, () => undefined)?.(text)).toBe(expected);
});

test("sans joker, ce n'est pas un motif", () => {
  expect(wildcards("FIR", () => undefined)).toBeNull();
});

test("un motif fait pour durer ne dure pas", () => {
  expect(wildcards(`${"*a".repeat(100)}b`, () => undefined)?.("a".repeat(32_000))).toBe(false);
});
