import type { Edition } from "../plan/edition";
import { KNOWN_SOURCES, type SourceSpec } from "../plan/source";
import avenant2022 from "./2022-avenant.json";
import annexe2023 from "./2023-annexe-2.1.json";
import annexe2024 from "./2024-annexe-2.1.json";
import plan2025 from "./2025-plan.json";
import { loadEdition } from "./load/loadEdition";

/** The editions of the official template seen so far. Adding one: a file here, a line below, a fixture. */
export const EDITIONS: readonly Edition[] = [avenant2022, annexe2023, annexe2024, plan2025].map(
  (file) => loadEdition(file),
);

/** The edition of that id, or undefined. */
export function editionOf(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}

const NAMEABLE = new WeakMap<readonly Edition[], readonly SourceSpec[]>();

/** The sources that a sheet may name before one knows which of these editions it is of: theirs, and those known to all. */
export function nameableSources(editions: readonly Edition[]): readonly SourceSpec[] {
  const found = NAMEABLE.get(editions);
  if (found) return found;
  const all = [...KNOWN_SOURCES, ...editions.flatMap(({ sources }) => sources)];
  // A known one that an edition gives more names is the edition's.
  const sources = [...new Map(all.map((source) => [source.id, source])).values()];
  NAMEABLE.set(editions, sources);
  return sources;
}
