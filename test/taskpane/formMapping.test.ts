import { OBJECTIVE_FIELDS, type Datum } from "../../src/survey/data/datum";
import { captureForm } from "../../src/survey/capture/capture";
import type { Question } from "../../src/survey/form/definition";
import { isLinesMapping, type Mapping } from "../../src/survey/form/mapping";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../src/survey/form/placeholderMapping";
import { mappingOf, proposeMapping } from "../../src/survey/propose/propose";
import { DATUM_GROUPS, idOfDatum, optionOfId } from "../../src/taskpane/form/mapping/datumOptions";
import {
  entryAt,
  strayEntries,
  withChoice,
  withDatum,
  withoutEntries,
  withTable,
} from "../../src/taskpane/form/mapping/editMapping";
import { mappedCount, mappingView } from "../../src/taskpane/form/mapping/mappingView";
import { missingAliases } from "../../src/taskpane/form/mapping/missingAliases";
import { readAs } from "../../src/taskpane/form/mapping/tableProposal";
import {
  entriesOf,
  readingOf,
  signature,
  tableEntries,
} from "../../src/taskpane/form/mapping/tableReading";
import { bytesOf, published, savedPage } from "../survey/forms";

const mapping = PLACEHOLDER_MAPPING;
function question(alias: string): Question {
  const found = PLACEHOLDER.questions.find((one) => one.alias === alias);
  if (!found) throw new Error(`No ${alias}`);
  return found;
}
const NOTHING: Mapping = { entries: [] };

describe("The list of the plan's data", () => {
  it("gives back the datum that it was chosen for, its number too", () => {
    const data: Datum[] = [
      { kind: "plan", field: "year" },
      { kind: "identity", field: "date" },
      { kind: "recap", source: "BOP 304", side: "department" },
      { kind: "objective", objective: 13, field: "state" },
      { kind: "line", position: 22, field: "action" },
    ];
    for (const datum of data) {
      const { id, number } = idOfDatum(datum);
      expect(optionOfId(id)?.datum(number)).toEqual(datum);
    }
    expect(optionOfId(idOfDatum(null).id)).toBeUndefined();
  });

  it("names each entry once", () => {
    const options = DATUM_GROUPS.flatMap((group) => group.options);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    expect(optionOfId("line.action")?.label).toBe("Ligne n° … · Action");
    expect(options.filter(({ isNumbered }) => isNumbered)).toHaveLength(
      OBJECTIVE_FIELDS.length + 8,
    );
  });
});

describe("A table read as a whole", () => {
  it.each([
    ["ACTIONS", "lines"],
    ["RECAP", "recap"],
    ["SYNTHESE", "recap"],
  ])("%s is read as %s, and says the same when it is written again", (alias, kind) => {
    const reading = readingOf(question(alias), mapping);
    expect(reading.kind).toBe(kind);
    expect(signature(tableEntries(question(alias), reading))).toBe(
      signature(entriesOf(question(alias), mapping)),
    );
    expect(entriesOf(question(alias), withTable(mapping, question(alias), reading))).toHaveLength(
      entriesOf(question(alias), mapping).length,
    );
  });

  it("is « mixed » when a cell is mapped otherwise, and kept as it is", () => {
    const [first, ...rest] = entriesOf(question("RECAP"), mapping);
    if (!first || isLinesMapping(first)) throw new Error("No entries");
    const odd = { ...first, datum: { kind: "plan", field: "year" } as const };
    const mixed = { entries: [odd, ...rest] };
    expect(readingOf(question("RECAP"), mixed)).toEqual({ kind: "mixed", count: 8 });
  });

  it("is nothing when nothing goes there", () => {
    expect(readingOf(question("RECAP"), NOTHING)).toEqual({ kind: "nothing" });
    const none = withTable(mapping, question("RECAP"), { kind: "nothing" });
    expect(entriesOf(question("RECAP"), none)).toEqual([]);
    expect(none.entries).toHaveLength(mapping.entries.length - 8);
  });

  it("read in another way is filled in by what its headers say", () => {
    expect(readAs(question("ACTIONS"), "lines")).toEqual(readingOf(question("ACTIONS"), mapping));
    expect(readAs(question("RECAP"), "recap")).toEqual(readingOf(question("RECAP"), mapping));
    const objectives = readAs(question("RECAP"), "objectives");
    if (objectives.kind !== "objectives") throw new Error("Read otherwise");
    expect([...objectives.rows.values()]).toEqual([1, 2, 3, 4]);
    expect(readAs(question("RECAP"), "")).toEqual({ kind: "nothing" });
  });

  it("leaves out cells that the form does not ask for", () => {
    const synthesis = question("SYNTHESE");
    const cells = synthesis.cells.filter(({ row }) => row !== 3);
    const reading = readingOf(synthesis, mapping);
    expect(tableEntries({ ...synthesis, cells }, reading)).toHaveLength(4);
  });
});

describe("Correcting by hand", () => {
  const year = question("ANNEE");

  it("changes, adds and takes away what goes to a question, in its place", () => {
    const date: Datum = { kind: "identity", field: "date" };
    const other = withDatum(mapping, year, null, date);
    expect(entryAt(year, null, other)?.datum).toEqual(date);
    expect(other.entries.findIndex((entry) => entry.question === "ANNEE")).toBe(1);
    expect(other.entries).toHaveLength(mapping.entries.length);
    const none = withDatum(mapping, year, null, null);
    expect(entryAt(year, null, none)).toBeUndefined();
    expect(withDatum(none, year, null, date).entries).toHaveLength(mapping.entries.length);
  });

  it("changes one row of a matrix and no other", () => {
    const matrix = question("OBLIGATOIRES");
    const changed = withDatum(mapping, matrix, "OBJ2", { kind: "plan", field: "hasOther" });
    expect(entryAt(matrix, "OBJ2", changed)?.datum).toEqual({ kind: "plan", field: "hasOther" });
    expect(entryAt(matrix, "OBJ1", changed)).toBe(entryAt(matrix, "OBJ1", mapping));
  });

  it("says which option a word of the plan means, and takes that back", () => {
    const chosen = withChoice(mapping, year, null, "2024", "A2023");
    expect(entryAt(year, null, chosen)?.choices).toEqual({ "2024": "A2023" });
    const back = withChoice(chosen, year, null, "2024", null);
    expect(entryAt(year, null, back)?.choices).toBeUndefined();
    expect(withChoice(NOTHING, year, null, "2024", "A2023")).toBe(NOTHING);
  });
});

it("Entries that name no question are found, and taken away together", () => {
  const questions = PLACEHOLDER.questions.filter(({ alias }) => alias !== "RECAP");
  const stray = strayEntries(mapping, questions);
  expect(stray).toEqual(entriesOf(question("RECAP"), mapping));
  expect(strayEntries(withoutEntries(mapping, stray), questions)).toEqual([]);
  expect(strayEntries(mapping, PLACEHOLDER.questions)).toEqual([]);
});

describe("The list of questions", () => {
  const captured = captureForm(bytesOf(savedPage(published())), "f.html", "2024-10-01");
  const proposed = mappingOf(proposeMapping(captured));
  const view = (of: Mapping) => mappingView(captured, of).flatMap(({ questions }) => questions);
  const seen = (of: Mapping, label: RegExp) => {
    const found = view(of).find((one) => label.test(one.question.label));
    return [found?.target, found?.confidence, found?.editor];
  };

  it("says what goes where, and how sure that is", () => {
    expect(seen(proposed, /^Année/)).toEqual(["Année du plan", "sure", "datum"]);
    expect(seen(proposed, /^Actions/)[0]).toBe("Les lignes du plan : 7 colonnes sur 7");
    expect(seen(proposed, /^Objectifs/)).toEqual(["5 lignes sur 5", "likely", "rows"]);
    expect(seen(proposed, /^Tableau/)[0]).toBe("Le récapitulatif : 8 cases");
    expect(seen(proposed, /^Mention/)).toEqual(["Le formulaire la remplit lui-même", null, null]);
    expect(mappedCount(mappingView(captured, proposed))).toEqual({ mapped: 12, all: 12 });
  });

  it("says what the officer chose, and what gets nothing", () => {
    const [, year] = captured.questions;
    if (!year) throw new Error("No questions");
    const other = withDatum(proposed, year, null, { kind: "plan", field: "edition" });
    expect(seen(other, /^Année/)).toEqual(["Édition du modèle", "chosen", "datum"]);
    expect(seen(NOTHING, /^Année/)).toEqual([
      "Rien du plan : à remplir dans le formulaire",
      null,
      "datum",
    ]);
  });

  it("groups questions by the form's sections", () => {
    const [first, second, ...rest] = PLACEHOLDER.questions;
    if (!first || !second) throw new Error("No questions");
    const questions = [first, { ...second, section: "Montants" }, ...rest];
    const sections = mappingView({ ...PLACEHOLDER, questions }, mapping);
    expect(sections.map(({ title, questions: all }) => [title, all.length])).toEqual([
      [null, 1],
      ["Montants", 1],
      [null, 11],
    ]);
  });

  it("asks for the aliases that the link lacks, and only those", () => {
    const labels = missingAliases(captured, proposed).map(({ label }) => label);
    expect(labels).toEqual([
      "Année du plan d'action",
      "Sources de financement de l'État mobilisées",
      "D'autres financements sont-ils mobilisés ?",
      "Actions du plan",
      "Tableau récapitulatif des montants",
    ]);
    expect(missingAliases(captured, NOTHING)).toEqual([]);
  });
});
