import { apiNotFound } from "../book/errors";
import { wireName, type QueryInfo } from "./protocol";
import { ExcelCollection, type ExcelObject } from "./wire";

/** What `load` wants of an object: its own scalars, and the same of those it leads to. */
interface Selection {
  all: boolean;
  readonly parts: Map<string, Selection>;
}

type Answer = Record<string, unknown>;

/** Answers a query: the properties asked for, their names with a capital. */
export function answerQuery(
  target: ExcelObject,
  { Select = [], Expand = [], Top, Skip }: QueryInfo,
  apiLevel: number,
): Answer {
  const wanted: Selection = { all: Select.length === 0 && Expand.length === 0, parts: new Map() };
  for (const path of [...Select, ...Expand]) add(wanted, path);
  if (target instanceof ExcelCollection) {
    return answerCollection(target, wanted, apiLevel, Skip ?? 0, Top ?? Infinity);
  }
  return answerObject(target, wanted, apiLevel);
}

function add(selection: Selection, path: string): void {
  const [name = "", ...rest] = path.split(/[/.]/).filter((step) => step !== "items");
  if (name === "" || name === "*" || name === "$all") {
    selection.all = true;
    return;
  }
  const part = selection.parts.get(name) ?? { all: false, parts: new Map<string, Selection>() };
  selection.parts.set(name, part);
  if (rest.length === 0) part.all = true;
  else add(part, rest.join("/"));
}

function answerCollection(
  target: ExcelCollection,
  wanted: Selection,
  apiLevel: number,
  skip: number,
  top: number,
): Answer {
  const own = [...wanted.parts].filter(([name]) => target.wire.has(name, apiLevel));
  const ofItems: Selection = {
    all: wanted.all,
    parts: new Map([...wanted.parts].filter(([name]) => !target.wire.has(name, apiLevel))),
  };
  const answer = answerObject(target, { all: wanted.all, parts: new Map(own) }, apiLevel);
  answer._Items = target.items
    .slice(skip, skip + top)
    .map((item) => ({ ...answerAny(item, ofItems, apiLevel), ...item.identity }));
  return answer;
}

function answerAny(target: ExcelObject, wanted: Selection, apiLevel: number): Answer {
  return target instanceof ExcelCollection
    ? answerCollection(target, wanted, apiLevel, 0, Infinity)
    : answerObject(target, wanted, apiLevel);
}

function answerObject(target: ExcelObject, wanted: Selection, apiLevel: number): Answer {
  const answer: Answer = { ...target.identity };
  const names = new Set(wanted.parts.keys());
  if (wanted.all) for (const name of scalars(target, apiLevel)) names.add(name);
  for (const name of names) {
    const member = target.wire.member(name, apiLevel);
    switch (member.kind) {
      case "scalar":
        answer[wireName(name)] = member.read(target);
        break;
      case "object": {
        const part = member.read(target);
        const wantedPart = wanted.parts.get(name) ?? { all: true, parts: new Map() };
        answer[wireName(name)] = part && answerAny(part, wantedPart, apiLevel);
        break;
      }
      case "method":
        throw apiNotFound(`${target.wire.name}.${name}`);
    }
  }
  return answer;
}

/** What `load()` without a list reads: all that this Excel has. */
function scalars(target: ExcelObject, apiLevel: number): readonly string[] {
  return target.wire.names.filter(
    (name) =>
      target.wire.has(name, apiLevel) && target.wire.member(name, apiLevel).kind === "scalar",
  );
}
