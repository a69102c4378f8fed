import type { Edition } from "../plan/edition";
import { exactly, list, oneOf, pattern, ShapeFailure } from "../plan/shape";
import { storedEditions } from "./known";

/** An administrator puts no more editions beside the add-in. */
const MOST_SHARED = 20;
const LONGEST_INDEX = 20_000;

const index = exactly({
  format: oneOf(["plan-action/editions@1"]),
  editions: list(
    pattern(/^[a-z\d][a-z\d.-]{0,80}\.json$/, "le nom d'un fichier .json de ce dossier"),
    MOST_SHARED,
  ),
});

/** Gives the text of a file of the add-in's folder `editions/`; null when it is not there. */
type ReadShared = (name: string) => Promise<string | null>;

/**
 * The editions that an administrator put beside the add-in, by the list of `editions/index.json`.
 * Never rejects: what is absent, or is none, is as if nobody had put it there.
 */
export async function readShared(read: ReadShared): Promise<readonly Edition[]> {
  const names = namesIn(await read("index.json"));
  const texts = await Promise.all(names.map((name) => read(name)));
  return storedEditions(texts.flatMap((text) => parsed(text) ?? []));
}

function namesIn(text: string | null): readonly string[] {
  if (text === null || text.length > LONGEST_INDEX) return [];
  try {
    return index(parsed(text), "").editions;
  } catch (error) {
    if (error instanceof ShapeFailure) return [];
    throw error;
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
