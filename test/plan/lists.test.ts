import { allOf, oneOf } from "../../src/plan/lists";

test.each([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a et b", "a ou b"],
  [["a", "b", "c"], "a, b et c", "a, b ou c"],
])("%j", (words, all, one) => {
  expect([allOf(words), oneOf(words)]).toEqual([all, one]);
});
