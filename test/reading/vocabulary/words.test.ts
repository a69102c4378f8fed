import * as actions from "../../../src/reading/vocabulary/actions";
import * as department from "../../../src/reading/vocabulary/department";
import * as nothing from "../../../src/reading/vocabulary/nothing";
import * as rows from "../../../src/reading/vocabulary/rows";
import * as total from "../../../src/reading/vocabulary/total";

const FAMILIES = { actions, department, nothing, rows, total };

/** Other ways to type the same text: they change nothing of what it says. */
const DRESSES: readonly (readonly [string, (text: string) => string])[] = [
  ["as it stands", (text) => text],
  ["in capitals", (text) => text.toUpperCase()],
  ["with typographic apostrophes", (text) => text.replaceAll("'", "’")],
  ["with no-break spaces", (text) => text.replaceAll(" ", "\u00A0")],
  ["with spaces around it", (text) => ` ${text}  `],
];

describe.each(Object.entries(FAMILIES))("the words of %s", (_, { WORDS }) => {
  describe.each(WORDS.map((word) => [word.word, word] as const))("%s", (__, { is, yes, no }) => {
    test.each(DRESSES)("%s", (___, dressed) => {
      expect(yes.filter((text) => !is(dressed(text)))).toEqual([]);
      expect(no.filter((text) => is(dressed(text)))).toEqual([]);
    });
  });

  test("have examples and counter-examples, each once", () => {
    for (const { yes, no } of WORDS) {
      expect(yes.length).toBeGreaterThan(2);
      expect(no.length).toBeGreaterThan(1);
      expect(new Set([...yes, ...no]).size).toBe(yes.length + no.length);
    }
  });
});
