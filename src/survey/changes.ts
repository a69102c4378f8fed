import { french } from "../plan/typography";
import {
  keyOf,
  type FormDefinition,
  type Item,
  type Limits,
  type Question,
} from "./form/definition";

/** What became of a question between two captures of the form. */
export interface FormChange {
  readonly kind: "added" | "removed" | "changed";
  readonly question: Question;
  /** In French: « La question « … » est nouvelle. » */
  readonly message: string;
}

/**
 * The same question, option, row or column in another capture. UIDs first: an author can give an alias
 * to another question.
 */
export function counterpart<Kind extends Item>(
  item: Kind,
  others: readonly Kind[],
): Kind | undefined {
  return (
    (item.uid === null ? undefined : others.find(({ uid }) => uid === item.uid)) ??
    (item.alias === null ? undefined : others.find(({ alias }) => alias === item.alias)) ??
    (keyOf(item) === null ? others.find(({ label }) => label === item.label) : undefined)
  );
}

function quoted(items: readonly Item[]): string {
  return items.map(({ label }) => `« ${label} »`).join(", ");
}

function itemChanges(kind: string, before: readonly Item[], after: readonly Item[]): string[] {
  const removed = before.filter((item) => !counterpart(item, after));
  const added = after.filter((item) => !counterpart(item, before));
  const renamed = after.flatMap((item) => {
    const old = counterpart(item, before);
    return old && old.label !== item.label ? [`« ${old.label} » devient « ${item.label} »`] : [];
  });
  return [
    ...(added.length > 0 ? [`${kind} en plus : ${quoted(added)}`] : []),
    ...(removed.length > 0 ? [`${kind} en moins : ${quoted(removed)}`] : []),
    ...renamed,
  ];
}

function said(limit: number | null): string {
  return limit === null ? "aucun" : String(limit);
}

function limitChanges(before: Limits, after: Limits): string[] {
  const names = { min: "minimum", max: "maximum", decimals: "nombre de décimales" } as const;
  return (Object.keys(names) as (keyof Limits)[]).flatMap((limit) =>
    before[limit] === after[limit]
      ? []
      : [`${names[limit]} : ${said(before[limit])} → ${said(after[limit])}`],
  );
}

function cellsOf({ cells }: Question): string {
  return JSON.stringify(
    cells.map(({ row, column, type, limits, required, readOnly, options }) => {
      const labels = options.map(({ label }) => label);
      return [row, column, type, limits, required, readOnly, labels];
    }),
  );
}

/** What changed in a question. Ids are not looked at: they change at each publication. */
function differences(before: Question, after: Question): string[] {
  return [
    ...(before.label === after.label ? [] : [`« ${before.label} » devient « ${after.label} »`]),
    ...(before.type === after.type ? [] : ["elle demande un autre type de réponse"]),
    ...(before.alias === after.alias || after.alias === null || before.alias === null
      ? []
      : [`identifiant : ${before.alias} → ${after.alias}`]),
    ...(before.required === after.required
      ? []
      : [after.required ? "elle devient obligatoire" : "elle devient facultative"]),
    ...(before.readOnly === after.readOnly
      ? []
      : [after.readOnly ? "elle ne se saisit plus" : "elle se saisit maintenant"]),
    ...limitChanges(before.limits, after.limits),
    ...itemChanges("choix", before.options, after.options),
    ...itemChanges("lignes", before.rows, after.rows),
    ...itemChanges("colonnes", before.columns, after.columns),
    ...(cellsOf(before) === cellsOf(after) ? [] : ["des cases du tableau ont changé"]),
  ];
}

/** What changed in the form from one capture to the next, question by question, in the new one's order. */
export function formChanges(before: FormDefinition, after: FormDefinition): FormChange[] {
  const now = after.questions.flatMap((question): FormChange[] => {
    const old = counterpart(question, before.questions);
    const label = `« ${question.label} »`;
    if (!old) {
      return [{ kind: "added", question, message: french(`Nouvelle question : ${label}.`) }];
    }
    const found = differences(old, question);
    return found.length === 0
      ? []
      : [{ kind: "changed", question, message: french(`${label} : ${found.join(" ; ")}.`) }];
  });
  const removed = before.questions
    .filter((question) => !counterpart(question, after.questions))
    .map((question): FormChange => {
      return {
        kind: "removed",
        question,
        message: french(`Question supprimée : « ${question.label} ».`),
      };
    });
  return [...now, ...removed];
}

/**
 * A new capture with what people had completed by hand in the one before: aliases that the saved page
 * doesn't tell. It stays verified only when nothing changed.
 */
export function recaptured(before: FormDefinition, after: FormDefinition): FormDefinition {
  const questions = after.questions.map((question) => {
    const old = counterpart(question, before.questions);
    return question.alias === null && old ? { ...question, alias: old.alias } : question;
  });
  const kept = {
    ...after,
    alias: after.alias ?? before.alias,
    address: after.address ?? before.address,
    questions,
  };
  const isSame = formChanges(before, kept).length === 0 && before.address === kept.address;
  return { ...kept, verifiedOn: isSame ? before.verifiedOn : null };
}
