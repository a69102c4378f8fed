import { french } from "../../src/plan/typography";

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";

describe("a French sentence gets its no-break spaces", () => {
  test.each([
    ["before a colon", "Attendu : 5", `Attendu${NO_BREAK}: 5`],
    [
      "inside guillemets",
      "« FIR » ou « 304 »",
      `«${NO_BREAK}FIR${NO_BREAK}» ou «${NO_BREAK}304${NO_BREAK}»`,
    ],
    ["before a number", "fiche n° 9", `fiche n°${NO_BREAK}9`],
    ["before the euro and per cent", "5 € ou 3 %", `5${NO_BREAK}€ ou 3${NO_BREAK}%`],
    [
      "narrow ones before ; ! ?",
      "un ; deux ! trois ?",
      `un${NARROW}; deux${NARROW}! trois${NARROW}?`,
    ],
    ["each time", "a : b : c", `a${NO_BREAK}: b${NO_BREAK}: c`],
    ["not before other words", "n° de l'objectif, euros", "n° de l'objectif, euros"],
    ["not where no space stands", "12:30", "12:30"],
  ])("%s", (_, sentence, written) => {
    expect(french(sentence)).toBe(written);
  });
});
