import { apiNotFound } from "../book/errors";

/**
 * What a class shows on the wire: the dispatcher finds members here and nowhere else, so nothing
 * of JavaScript's own can be reached. `since` is the minor number of the ExcelApi set (9 for 1.9).
 */
interface Scalar<T> {
  readonly kind: "scalar";
  readonly since: number;
  readonly read: (self: T) => unknown;
  readonly write?: (self: T, value: unknown) => void;
}
interface Reference<T> {
  readonly kind: "object";
  readonly since: number;
  readonly read: (self: T) => ExcelObject | null;
}
interface Method<T> {
  readonly kind: "method";
  readonly since: number;
  readonly call: (self: T, args: readonly unknown[]) => unknown;
}
export type Member<T> = Scalar<T> | Reference<T> | Method<T>;

/** An object of Excel's model, as the library's proxies know it. */
export abstract class ExcelObject {
  abstract get wire(): WireType;
  /** What tells it from its siblings in a collection, and under which name it goes out. */
  get identity(): Readonly<Record<string, string>> {
    return {};
  }
}

/** A collection, with the items that `load` reads. */
export abstract class ExcelCollection extends ExcelObject {
  abstract get items(): readonly ExcelObject[];
}

export interface WireType {
  readonly name: string;
  readonly names: readonly string[];
  /** Throws `ApiNotFound` with the member's full name when there is none, or a newer Excel has it. */
  member(name: string, apiLevel: number): Member<ExcelObject>;
  has(name: string, apiLevel: number): boolean;
}

/** Declares what a class shows; member names are Office.js's own (« getRange »). */
export function wireType<T extends ExcelObject>(
  name: string,
  members: Readonly<Record<string, Member<T>>>,
): WireType {
  const own = (self: ExcelObject): T => {
    if (self.wire.name !== name) throw apiNotFound(`${name} on ${self.wire.name}`);
    return self as T;
  };
  const table = new Map(Object.entries(members).map(([key, member]) => [key, erase(member, own)]));
  return {
    name,
    names: [...table.keys()],
    has: (key, apiLevel) => (table.get(key)?.since ?? Infinity) <= apiLevel,
    member(key, apiLevel) {
      const member = table.get(key);
      if (!member || member.since > apiLevel) throw apiNotFound(`${name}.${key}`);
      return member;
    },
  };
}

function erase<T>(member: Member<T>, own: (self: ExcelObject) => T): Member<ExcelObject> {
  switch (member.kind) {
    case "method":
      return { ...member, call: (self, args) => member.call(own(self), args) };
    case "object":
      return { ...member, read: (self) => member.read(own(self)) };
    case "scalar": {
      const { write, ...rest } = member;
      const erased = { ...rest, read: (self: ExcelObject) => member.read(own(self)) };
      if (!write) return erased;
      return {
        ...erased,
        write: (self, value) => {
          write(own(self), value);
        },
      };
    }
  }
}

export function scalar<T>(
  read: (self: T) => unknown,
  write?: (self: T, value: unknown) => void,
  since = 1,
): Scalar<T> {
  return { kind: "scalar", since, read, ...(write && { write }) };
}

export function reading<T>(read: (self: T) => unknown, since: number): Scalar<T> {
  return { kind: "scalar", since, read };
}

export function object<T>(read: (self: T) => ExcelObject | null, since = 1): Reference<T> {
  return { kind: "object", since, read };
}

export function method<T>(call: (self: T, ...args: unknown[]) => unknown, since = 1): Method<T> {
  return { kind: "method", since, call: (self, args) => call(self, ...args) };
}
