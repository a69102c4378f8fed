import { french } from "../../plan/typography";
import { SurveyFailure } from "../form/failure";
import { parsePage, textOf, withTag } from "./html";
import { LARGEST_PAGE } from "./pageFile";

/** What EUSurvey's page gets of a question, an option, a row or a column. */
export interface ElementNames {
  readonly id: string;
  readonly uid: string | null;
  readonly alias: string | null;
  /** As its author wrote it, in HTML. */
  readonly title: string;
  /** Of a matrix: how many rows it asks for, and whether each column serves once only. */
  readonly minRows: number | null;
  readonly maxRows: number | null;
  readonly isInterdependent: boolean;
}

/** More than any form has. */
const MOST_ELEMENTS = 50_000;
const LONGEST_NAME = 255;

const NOT_THAT =
  "Ce fichier n'est pas ce que cette adresse affiche : ouvrez-la dans votre navigateur, enregistrez la page, puis choisissez le fichier obtenu.";

function refuse(): never {
  throw new SurveyFailure(french(NOT_THAT));
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function name(value: unknown): string | null {
  const read = text(value);
  return read !== null && read.length <= LONGEST_NAME ? read : null;
}

/** EUSurvey writes 0 where there is no limit. */
function limit(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

function namesOf(element: Json): ElementNames | null {
  const { id, uniqueId, shortname, title } = element;
  if (typeof id !== "number" && typeof id !== "string") return null;
  return {
    id: String(id),
    uid: name(uniqueId),
    alias: name(shortname),
    title: text(title) ?? "",
    minRows: limit(element.minRows),
    maxRows: limit(element.maxRows),
    isInterdependent: element.isInterdependent === true,
  };
}

const CHILDREN = ["possibleAnswers", "questions", "answers", "childElements"] as const;

/** A browser that shows the file as a page saves it as one. */
function jsonIn(file: string): string {
  const [shown] = file.trimStart().startsWith("<") ? withTag(parsePage(file), "pre") : [];
  return shown ? textOf(shown) : file;
}

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length > LARGEST_PAGE) refuse();
  try {
    return JSON.parse(jsonIn(new TextDecoder().decode(bytes).replace(/^\uFEFF/, "")));
  } catch {
    return refuse();
  }
}

/**
 * Reads the elements that EUSurvey's page gets of its questions, with what they hold, as the officer
 * saved them from their address (elementsAddress.ts).
 * @throws {SurveyFailure} in French, when it is something else
 */
export function readElements(bytes: Uint8Array): ElementNames[] {
  const file = parsed(bytes);
  if (!Array.isArray(file)) refuse();
  const found: ElementNames[] = [];
  const waiting = (file as readonly unknown[]).slice();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isRecord(next)) refuse();
    const names = namesOf(next);
    if (names) found.push(names);
    if (found.length > MOST_ELEMENTS) refuse();
    for (const key of CHILDREN) {
      const children = next[key];
      // One by one: a list made to do harm may have millions.
      if (Array.isArray(children)) for (const child of children as unknown[]) waiting.push(child);
    }
  }
  if (found.length === 0) refuse();
  return found;
}
