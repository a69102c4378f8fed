import { HostError, apiNotFound, itemNotFound } from "../book/errors";
import type { Faults } from "./faults";
import {
  ACTION_TYPE,
  PATH_TYPE,
  memberName,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";
import { ExcelObject } from "./wire";

/** Where object paths start, and where references lead. */
export interface Root {
  readonly workbook: ExcelObject;
  readonly references: ReadonlyMap<string, ExcelObject>;
  readonly apiLevel: number;
  readonly faults: Pick<Faults, "assertAllowed">;
}

/** Does a request's actions in their order; the first that fails ends it, what was done stays done. */
export function dispatch(root: Root, body: RequestBody): ResponseBody {
  return new Dispatch(root, body).run();
}

class Dispatch {
  /** A path is walked once in a request: its method must not be called twice. */
  private readonly objects = new Map<number, ExcelObject | null>();
  /** The member at work, for the error's location. */
  private location: string | null = null;

  constructor(
    private readonly root: Root,
    private readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of this.body.Actions.entries()) {
      this.location = null;
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
        if (action.ActionType === ACTION_TYPE.trace) TraceIds.push(action.Id);
      } catch (error) {
        const { code: Code, message: Message } = asHostError(error);
        const Error = { Code, Message, ActionIndex, Location: this.location };
        return { Results, TraceIds, Error };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: ActionInfo): unknown {
    if (action.ActionType === ACTION_TYPE.trace) return null;
    const target = this.object(action.ObjectPathId);
    // What is done to a null object is done to nothing, without an error, as in Excel.
    if (!target) return null;
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return target.identity;
      case ACTION_TYPE.query:
        this.location = target.wire.name;
        this.root.faults.assertAllowed(this.location);
        return answerQuery(target, action.QueryInfo ?? {}, this.root.apiLevel);
      case ACTION_TYPE.call:
        return this.call(target, action.Name, this.arguments(action.ArgumentInfo));
      case ACTION_TYPE.set:
        this.set(target, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION_TYPE.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(target, name, value);
        }
        return null;
      default:
        throw apiNotFound(`action type ${String(action.ActionType)} on ${target.wire.name}`);
    }
  }

  private object(pathId: number): ExcelObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${String(pathId)}.`);
    const found = this.walk(path);
    this.objects.set(pathId, found);
    return found;
  }

  private walk(path: ObjectPathInfo): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return this.root.workbook;
      case PATH_TYPE.nothing:
        return null;
      case PATH_TYPE.reference:
        return this.root.references.get(path.Name) ?? missingReference(path.Name);
      case PATH_TYPE.newObject:
        throw apiNotFound(path.Name);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH_TYPE.property:
        return this.property(parent, path.Name);
      case PATH_TYPE.method:
        return asObject(this.call(parent, path.Name, this.arguments(path.ArgumentInfo)), path.Name);
      case PATH_TYPE.indexer:
        return asObject(this.call(parent, "getItem", this.arguments(path.ArgumentInfo)), "getItem");
      default:
        throw apiNotFound(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private property(parent: ExcelObject, name: string): ExcelObject | null {
    const member = parent.wire.member(this.at(parent, name), this.root.apiLevel);
    if (member.kind !== "object") throw apiNotFound(`${parent.wire.name}.${memberName(name)}`);
    return member.read(parent);
  }

  private call(target: ExcelObject, name: string, values: readonly unknown[]): unknown {
    const member = target.wire.member(this.at(target, name), this.root.apiLevel);
    if (member.kind !== "method") throw apiNotFound(`${target.wire.name}.${memberName(name)}`);
    return member.call(target, values);
  }

  private set(target: ExcelObject, name: string, value: unknown): void {
    const member = target.wire.member(this.at(target, name), this.root.apiLevel);
    if (member.kind !== "scalar" || !member.write) {
      throw apiNotFound(`${target.wire.name}.${memberName(name)} (set)`);
    }
    member.write(target, value);
  }

  private at(target: ExcelObject, name: string): string {
    this.location = `${target.wire.name}.${memberName(name)}`;
    this.root.faults.assertAllowed(this.location);
    return memberName(name);
  }

  /** An argument that is an object comes as its path's id, and is marked as such. */
  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const marks = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, place) => {
      const id = marks[place];
      return typeof id === "number" && id !== 0 ? this.object(id) : value;
    });
  }
}

/** A fault of the stand-in itself still gets an answer, that says what it was. */
function asHostError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError("GeneralException", String(error));
}

function asObject(value: unknown, name: string): ExcelObject | null {
  if (value === null || value instanceof ExcelObject) return value;
  throw apiNotFound(`${name} is no object`);
}

function missingReference(id: string): never {
  throw itemNotFound(`reference ${id}`);
}
