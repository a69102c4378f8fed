import { french } from "../../plan/typography";
import { SurveyFailure } from "../failure";

/** Reads a value of a JSON file at a path; throws a SurveyFailure that names the path. */
export type Shape<Value> = (value: unknown, path: string) => Value;

function refuse(path: string, expected: string): never {
  throw new SurveyFailure(
    french(`Ce fichier n'est pas un formulaire lisible : « ${path} » devrait être ${expected}.`),
  );
}

/** A string of at most `longest` characters. */
export function string(longest = 10_000): Shape<string> {
  return (value, path) =>
    typeof value === "string" && value.length <= longest
      ? value
      : refuse(path, `un texte d'au plus ${String(longest)} caractères`);
}

/** A string of a pattern, said in French. */
export function pattern(like: RegExp, expected: string): Shape<string> {
  return (value, path) =>
    typeof value === "string" && like.test(value) ? value : refuse(path, expected);
}

export const number: Shape<number> = (value, path) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse(path, "un nombre");

/** A whole number from 1. */
export const place: Shape<number> = (value, path) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1
    ? value
    : refuse(path, "un nombre entier à partir de 1");

export const boolean: Shape<boolean> = (value, path) =>
  typeof value === "boolean" ? value : refuse(path, "vrai ou faux");

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

/** A key that files written before it was thought of don't have. */
export function optional<Value>(shape: Shape<Value>, absent: Value): Shape<Value> {
  return (value, path) => (value === undefined ? absent : shape(value, path));
}

export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return (value, path) =>
    values.find((known) => known === value) ?? refuse(path, `parmi ${values.join(", ")}`);
}

export function list<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, path) =>
    Array.isArray(value) && value.length <= most
      ? value.map((one: unknown, index) => shape(one, `${path}[${String(index)}]`))
      : refuse(path, `une liste d'au plus ${String(most)} éléments`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with these keys; others are left out. */
export function object<Value>(shapes: {
  readonly [Key in keyof Value]: Shape<Value[Key]>;
}): Shape<Value> {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, "un objet");
    const read: Partial<Value> = {};
    for (const key in shapes) read[key] = shapes[key](value[key], `${path}.${key}`);
    return read as Value;
  };
}

/** Texts by key. */
export const texts: Shape<Readonly<Record<string, string>>> = (value, path) => {
  if (!isRecord(value)) return refuse(path, "un objet");
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => [key, string()(text, `${path}.${key}`)]),
  );
};

/** The shape that a key's value chooses. */
export function tagged<Value>(
  key: string,
  shapes: Readonly<Record<string, Shape<Value>>>,
): Shape<Value> {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, "un objet");
    const tag = oneOf(Object.keys(shapes))(value[key], `${path}.${key}`);
    return (shapes[tag] ?? refuse(path, "connu"))(value, path);
  };
}
