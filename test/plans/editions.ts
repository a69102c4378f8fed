import { editionOf } from "../../src/editions";
import type { Edition } from "../../src/plan/edition";

/** A known edition by its id. */
function known(id: string): Edition {
  const edition = editionOf(id);
  if (!edition) throw new Error(`There is no edition ${id}.`);
  return edition;
}

export const avenant2022 = known("2022-avenant");
export const annexe2023 = known("2023-annexe-2.1");
export const annexe2024 = known("2024-annexe-2.1");
export const plan2025 = known("2025-plan");
