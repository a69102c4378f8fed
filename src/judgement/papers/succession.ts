import { EDITIONS } from "../../editions";
import { successorsOf } from "../../editions/successors";
import type { Certainty, Edition } from "../../plan/edition";

/** An objective that goes on as another, and how sure that is. */
export interface Heir {
  readonly to: number;
  readonly certainty: Certainty;
}

/** What an objective of an earlier edition became in a later one; null when nothing links the two. */
export function heirsOf(number: number, from: Edition, to: Edition): readonly Heir[] | null {
  return successorsOf(number, from, to, [...EDITIONS, from, to]);
}
