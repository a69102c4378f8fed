import type { Edition } from "../plan/edition";
import { remembered } from "../plan/remembered";
import { EDITIONS } from "./index";
import { LONGEST_FILE, readEdition } from "./load/loadEdition";
import { EditionRefusal } from "./load/refusal";

/** A workbook brings no more editions along. */
const MOST_STORED = 10;

/** The edition of a file's text; null when it is none. */
const editionOfText = remembered(
  (text: string): Edition | null => {
    try {
      return readEdition(text);
    } catch (error) {
      if (!(error instanceof EditionRefusal)) throw error;
      return null;
    }
  },
  { most: 2 * MOST_STORED, longest: LONGEST_FILE },
);

/** The editions of a list of files, parsed; what is none is left out. The same file is the same edition. */
export function storedEditions(stored: unknown): readonly Edition[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .slice(0, MOST_STORED)
    .flatMap((file: unknown) => editionOfText(JSON.stringify(file ?? null)) ?? []);
}

/**
 * The editions that a plan is recognised among: those that ship, the administrator's, those that the
 * workbook brings along. Of two with one id the first counts: none replaces one that ships.
 */
export function knownEditions(
  shared: readonly Edition[],
  learned: readonly Edition[],
): readonly Edition[] {
  if (shared.length + learned.length === 0) return EDITIONS;
  const all = [...EDITIONS, ...shared, ...learned];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}
