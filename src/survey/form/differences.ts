import { labelKey, sameLabel } from "../label/labelText";
import { keyOf, type Item, type Limits, type Question, type QuestionType } from "./definition";
import { limitText } from "./limits";

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
    (keyOf(item) === null ? others.find(({ label }) => sameLabel(label, item.label)) : undefined)
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
    return old && !sameLabel(old.label, item.label)
      ? [`« ${old.label} » devient « ${item.label} »`]
      : [];
  });
  return [
    ...(added.length > 0 ? [`${kind} en plus : ${quoted(added)}`] : []),
    ...(removed.length > 0 ? [`${kind} en moins : ${quoted(removed)}`] : []),
    ...renamed,
  ];
}

function limitChanges(type: QuestionType, before: Limits, after: Limits): string[] {
  const said = (limit: number | null) => (limit === null ? "aucun" : limitText(type, limit));
  const names = { min: "minimum", max: "maximum", decimals: "nombre de décimales" } as const;
  return (Object.keys(names) as (keyof Limits)[]).flatMap((limit) =>
    before[limit] === after[limit]
      ? []
      : [`${names[limit]} : ${said(before[limit])} → ${said(after[limit])}`],
  );
}

/** A complex table's cells go by their place: another order is another table. */
function cellsOf({ type, cells, rows, columns }: Question): string {
  const headers = type === "complexTable" ? [...rows, ...columns] : [];
  return JSON.stringify([
    headers.map(({ label }) => labelKey(label)),
    cells.map(({ row, column, type: kind, limits, required, readOnly, options }) => {
      const labels = options.map(({ label }) => labelKey(label));
      return [row, column, kind, limits, required, readOnly, labels];
    }),
  ]);
}

function requiredRows({ rows }: Question): string {
  return JSON.stringify(
    rows.filter(({ required }) => required).map(({ label }) => labelKey(label)),
  );
}

function conditionsOf({ shownBy, needsAll }: Question): string {
  return JSON.stringify([needsAll, shownBy]);
}

/** What changed in a question, in French. Ids are not looked at: they change at each publication. */
export function differences(before: Question, after: Question): string[] {
  return [
    ...(sameLabel(before.label, after.label)
      ? []
      : [`« ${before.label} » devient « ${after.label} »`]),
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
    ...limitChanges(after.type, before.limits, after.limits),
    ...itemChanges("choix", before.options, after.options),
    ...itemChanges("lignes", before.rows, after.rows),
    ...itemChanges("colonnes", before.columns, after.columns),
    ...(requiredRows(before) === requiredRows(after)
      ? []
      : ["d'autres lignes deviennent obligatoires ou facultatives"]),
    ...(conditionsOf(before) === conditionsOf(after)
      ? []
      : ["elle s'affiche selon d'autres réponses"]),
    ...(cellsOf(before) === cellsOf(after) ? [] : ["des cases du tableau ont changé"]),
  ];
}
