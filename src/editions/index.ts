import type { Edition } from "../plan/edition";
import { avenant2022 } from "./2022-avenant";
import { annexe2023 } from "./2023-annexe-2.1";
import { annexe2024 } from "./2024-annexe-2.1";
import { plan2025 } from "./2025-plan";

/** The editions of the official template seen so far. Adding one: a file here, a line below, a fixture. */
export const EDITIONS: readonly Edition[] = [avenant2022, annexe2023, annexe2024, plan2025];

/** The edition of that id, or undefined. */
export function editionOf(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}
