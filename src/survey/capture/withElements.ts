import { french } from "../../plan/typography";
import { SurveyFailure } from "../form/failure";
import type { FormDefinition, Item, Question } from "../form/definition";
import { sameLabel } from "../label/labelText";
import type { ElementNames } from "./elements";
import { textOfHtml } from "./html";

const OTHER_FORM =
  "Ce fichier est celui d'un autre formulaire : ouvrez l'adresse donnée pour celui-ci, enregistrez la page, puis choisissez le fichier obtenu.";

/** Finds an item among what the page gets: by UID, else by id, which holds for one publication. */
function finder(elements: readonly ElementNames[]) {
  const byUid = new Map(elements.flatMap((one) => (one.uid === null ? [] : [[one.uid, one]])));
  const byId = new Map(elements.map((one) => [one.id, one]));
  return ({ uid, id }: Item): ElementNames | undefined =>
    (uid === null ? undefined : byUid.get(uid)) ?? (id === null ? undefined : byId.get(id));
}

type Find = ReturnType<typeof finder>;

/** An item with its name; its words too where the page drops the spaces between their lines. */
function named<Kind extends Item>(item: Kind, find: Find): Kind {
  const found = find(item);
  if (!found) return item;
  const title = textOfHtml(found.title);
  return {
    ...item,
    alias: found.alias ?? item.alias,
    label: title !== "" && sameLabel(title, item.label) ? title : item.label,
  };
}

function completed(question: Question, find: Find): Question {
  const all = <Kind extends Item>(items: readonly Kind[]) => items.map((item) => named(item, find));
  const found = find(question);
  const matrix =
    found && question.type === "matrix"
      ? {
          limits: { min: found.minRows, max: found.maxRows, decimals: null },
          isInterdependent: found.isInterdependent,
        }
      : {};
  return {
    ...named(question, find),
    ...matrix,
    options: all(question.options),
    rows: all(question.rows),
    columns: all(question.columns),
    cells: question.cells.map((cell) => ({ ...cell, options: all(cell.options) })),
  };
}

/**
 * A captured form with the names that its saved page lacks, read from what the page gets of its
 * questions. What was verified stays so: it is the same form, from the same source.
 * @throws {SurveyFailure} in French, when it is another form's
 */
export function withElements(
  definition: FormDefinition,
  elements: readonly ElementNames[],
): FormDefinition {
  const find = finder(elements);
  if (!definition.questions.some((question) => find(question))) {
    throw new SurveyFailure(french(OTHER_FORM));
  }
  return {
    ...definition,
    questions: definition.questions.map((question) => completed(question, find)),
  };
}
