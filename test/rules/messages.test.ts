import { messages as missingObjective } from "../../src/rules/structure/missing-objective";
import { messages as misplaced } from "../../src/rules/structure/objective-misplaced";
import { messages as sourceMissing } from "../../src/rules/source/source-missing";

/** The sentences that are put together otherwise from one case to the next, to the letter. */
describe("what the officer reads", () => {
  test.each([
    [
      misplaced.misplaced([13], "Engagement 2", "Engagement 1"),
      "L'objectif 13 se trouve sous « Engagement 2 » ; le modèle l'a sous « Engagement 1 ».",
    ],
    [
      misplaced.misplaced([6, 7], "Engagement 1", "Engagement 2"),
      "Les objectifs 6 et 7 se trouvent sous « Engagement 1 » ; le modèle les a sous « Engagement 2 ».",
    ],
    [
      missingObjective.missing(21, "Développer les centres parentaux"),
      "L'objectif 21 du modèle (« Développer les centres parentaux ») n'a pas de ligne dans le plan.",
    ],
    [
      missingObjective.missing(1, `${"a".repeat(66)} bcd`),
      `L'objectif 1 du modèle (« ${"a".repeat(66)} bcd ») n'a pas de ligne dans le plan.`,
    ],
    [
      missingObjective.missing(7, `Systématiser les protocoles ${"d'informations ".repeat(4)}`),
      "L'objectif 7 du modèle (« Systématiser les protocoles d'informations d'informations… ») n'a pas de ligne dans le plan.",
    ],
    [
      sourceMissing.missing([1], ["FIR"]),
      "Un montant de l'État est inscrit sans source de financement ; le modèle prévoit le FIR pour l'objectif 1.",
    ],
    [
      sourceMissing.missing([27], ["BOP 304", "ONDAM"]),
      "Un montant de l'État est inscrit sans source de financement.",
    ],
  ])("« %s »", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
