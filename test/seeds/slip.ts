import type { Base } from "./base";
import type { Mistake, Seed } from "./mistake";

/** A mistake in few words. */
export function slip(name: string, seed: (base: Base) => Seed | null | undefined): Mistake {
  return { name, seed: (base) => seed(base) ?? null };
}
