import type { Edition } from "../../plan/edition";
import { refuse } from "../../plan/shape";
import { KNOWN_SOURCES, type SourceSpec } from "../../plan/source";
import { fold } from "../../plan/text";
import { requireColumns, requireFacts } from "./columnAgreement";

/** The first value that stands twice: its place the second time; -1 when all differ. */
function repeated(values: readonly unknown[]): number {
  return values.findIndex((value, place) => values.indexOf(value) < place);
}

function requireDistinct(values: readonly unknown[], path: (place: number) => string): void {
  const place = repeated(values);
  if (place !== -1) refuse(path(place), `unique : « ${String(values[place])} » y est déjà`);
}

/** No text may name two sources, of the edition or of those that everybody knows. */
function requireSources(sources: readonly SourceSpec[]): void {
  requireDistinct(
    sources.map(({ id }) => fold(id)),
    (place) => `sources[${String(place)}].id`,
  );
  for (const [place, { id, names }] of sources.entries()) {
    const path = `sources[${String(place)}]`;
    if (/^tota(?:l|ux)$/.test(fold(id))) refuse(`${path}.id`, "le nom d'une source, pas un total");
    const others = [...sources, ...KNOWN_SOURCES].filter((other) => other.id !== id);
    for (const name of names) {
      const same = others.find((other) => other.names.some((one) => fold(one) === fold(name)));
      if (same) refuse(`${path}.names`, `propre à cette source : « ${name} » désigne ${same.id}`);
    }
  }
}

function requireKnown(edition: Edition, id: string, path: string): void {
  const known = edition.sources.map((source) => source.id);
  if (!known.includes(id)) refuse(path, `une des sources de l'édition (${known.join(", ")})`);
}

/** Each is a source of the edition, and stands there once. */
function requireAllKnown(edition: Edition, ids: readonly string[], path: string): void {
  const at = (place: number) => `${path}[${String(place)}]`;
  requireDistinct(ids, at);
  for (const [place, id] of ids.entries()) requireKnown(edition, id, at(place));
}

function requireObjectives(edition: Edition): void {
  const { objectives, engagements } = edition;
  requireDistinct(
    objectives.map(({ number }) => number),
    (place) => `objectives[${String(place)}].number`,
  );
  for (const [place, { number, written, engagement, sources }] of objectives.entries()) {
    const path = `objectives[${String(place)}]`;
    if (written !== undefined && !new RegExp(`(?:^|\\D)${String(number)}(?!\\d)`).test(written)) {
      refuse(`${path}.written`, `le numéro ${String(number)} comme le modèle l'écrit`);
    }
    if (engagement !== null && engagement >= engagements.length) {
      refuse(`${path}.engagement`, "la place d'un des engagements, à partir de 1");
    }
    requireAllKnown(edition, sources, `${path}.sources`);
  }
}

function requireFollows({ id, objectives, follows }: Edition): void {
  if (follows?.edition === id) refuse("follows.edition", "l'identifiant d'une autre édition");
  if (!follows || follows.successors === "same") return;
  const own = objectives.map(({ number }) => number);
  const pairs: string[] = [];
  for (const [place, { from, to }] of follows.successors.entries()) {
    const path = `follows.successors[${String(place)}]`;
    const unknown = to.find((number) => !own.includes(number));
    if (unknown !== undefined) {
      refuse(`${path}.to`, `des objectifs de cette édition, qui n'a pas le ${String(unknown)}`);
    }
    for (const one of from) pairs.push(...to.map((other) => `${String(one)} → ${String(other)}`));
    requireDistinct(pairs, () => path);
  }
}

/**
 * What the fields of an edition have to be together.
 * @throws {ShapeFailure} naming the field
 */
export function requireAgreement(edition: Edition): void {
  requireSources(edition.sources);
  requireColumns(edition.columns);
  for (const [place, { source }] of edition.columns.entries()) {
    if (source !== undefined) requireKnown(edition, source, `columns[${String(place)}].source`);
  }
  requireObjectives(edition);
  if (edition.recap) requireAllKnown(edition, edition.recap.sources, "recap.lines");
  requireFacts(edition);
  requireFollows(edition);
}
