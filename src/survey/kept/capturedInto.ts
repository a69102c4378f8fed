import { formChanges, recaptured } from "../form/changes";
import { byKey, keyOf, type FormDefinition, type Item } from "../form/definition";
import { counterpart } from "../form/differences";
import { isLinesMapping, type MappingEntry } from "../form/mapping";
import { mappingOf, proposeMapping } from "../propose/propose";
import type { KeptForm } from "./keptForm";

function follow(
  before: readonly Item[],
  after: readonly Item[],
  key: string | null,
): string | null | undefined {
  if (key === null) return null;
  const old = byKey(before, key);
  const now = old && counterpart(old, after);
  return now && (keyOf(now) ?? undefined);
}

/** An entry under the names that the new capture has; undefined when its question or column is gone. */
function followed(
  entry: MappingEntry,
  before: FormDefinition,
  after: FormDefinition,
): MappingEntry | undefined {
  const old = byKey(before.questions, entry.question);
  const now = old && counterpart(old, after.questions);
  const question = now && keyOf(now);
  if (!old || !now || question === undefined || question === null) return undefined;
  // In a complex table, rows and columns go by their place.
  const isPlaced = now.type === "complexTable";
  const part = (items: "rows" | "columns", key: string | null) =>
    isPlaced ? key : follow(old[items], now[items], key);
  const column = part("columns", entry.column);
  if (column === undefined) return undefined;
  if (isLinesMapping(entry)) return column === null ? undefined : { ...entry, question, column };
  const row = part("rows", entry.row);
  return row === undefined ? undefined : { ...entry, question, row, column };
}

function isAbout({ question }: MappingEntry, { alias, uid }: Item): boolean {
  return question === alias || question === uid;
}

/**
 * A captured form with its mapping: the one before under the new names, and what is proposed for new
 * questions; all proposed when there was none, when it was the example, or when nothing is in common.
 */
export function capturedInto(before: KeptForm | null, captured: FormDefinition): KeptForm {
  const isSameForm =
    before?.definition.captured &&
    before.definition.questions.some((question) => counterpart(question, captured.questions));
  if (!before || !isSameForm) {
    return { definition: captured, mapping: mappingOf(proposeMapping(captured)), changes: [] };
  }
  const definition = recaptured(before.definition, captured);
  const changes = formChanges(before.definition, definition);
  const kept = before.mapping.entries.flatMap(
    (entry) => followed(entry, before.definition, definition) ?? [],
  );
  const added = changes.flatMap(({ kind, question }) => (kind === "added" ? [question] : []));
  const proposed = mappingOf(proposeMapping(definition)).entries.filter((entry) =>
    added.some((question) => isAbout(entry, question)),
  );
  return {
    definition,
    mapping: { entries: [...kept, ...proposed] },
    changes: changes.length > 0 ? changes.map(({ message }) => message) : before.changes,
  };
}
