/** Why a value of a JSON file is not what it should be: where it stands, and what was expected there, in French. */
export class ShapeFailure extends Error {
  override readonly name = "ShapeFailure";

  constructor(
    /** « fichier.questions[3].alias ». */
    readonly path: string,
    /** « un nombre », « vrai ou faux ». */
    readonly expected: string,
  ) {
    super(`« ${path} » devrait être ${expected}.`);
  }
}

/** Reads a value of a JSON file at a path; throws a ShapeFailure that names the path. */
export type Shape<Value> = (value: unknown, path: string) => Value;

/** @throws {ShapeFailure} always */
export function refuse(path: string, expected: string): never {
  throw new ShapeFailure(path, expected);
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

/** A whole number within bounds, both included. */
export function whole(least: number, most: number): Shape<number> {
  return (value, path) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? value
      : refuse(path, `un nombre entier de ${String(least)} à ${String(most)}`);
}

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

/** What may be left out, and what it then is. */
export function optional<Value, Default>(
  shape: Shape<Value>,
  otherwise: Default,
): Shape<Value | Default> {
  return (value, path) => (value === undefined ? otherwise : shape(value, path));
}

export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return (value, path) =>
    values.find((known) => known === value) ?? refuse(path, `parmi ${values.join(", ")}`);
}

export function list<Value>(shape: Shape<Value>, most: number, least = 0): Shape<readonly Value[]> {
  const size = least === 0 ? `d'au plus ${String(most)}` : `de ${String(least)} à ${String(most)}`;
  return (value, path) =>
    Array.isArray(value) && value.length >= least && value.length <= most
      ? value.map((one: unknown, index) => shape(one, `${path}[${String(index)}]`))
      : refuse(path, `une liste ${size} éléments`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Shapes<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

/** An object with these keys; others are left out. */
export function object<Value>(shapes: Shapes<Value>): Shape<Value> {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, "un objet");
    const read: Partial<Value> = {};
    for (const key in shapes) {
      // What an object inherits (« constructor ») is no field of the file.
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      read[key] = shapes[key](own, path === "" ? key : `${path}.${key}`);
    }
    return read as Value;
  };
}

/** An object with these keys and no others. */
export function exactly<Value>(shapes: Shapes<Value>): Shape<Value> {
  const shape = object(shapes);
  return (value, path) => {
    const unknown = isRecord(value)
      ? Object.keys(value).find((key) => !Object.hasOwn(shapes, key))
      : undefined;
    if (unknown === undefined) return shape(value, path);
    return refuse(path === "" ? unknown : `${path}.${unknown}`, "absent : ce champ est inconnu");
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
