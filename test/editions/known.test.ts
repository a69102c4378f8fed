import { EDITIONS } from "../../src/editions";
import { knownEditions, storedEditions } from "../../src/editions/known";
import { editionJson } from "../../src/editions/load/editionJson";
import { loadEdition } from "../../src/editions/load/loadEdition";
import { readShared } from "../../src/editions/shared";
import { sameTemplate } from "../../src/learning/corrected";
import { annexe2024, plan2025 } from "../plans/editions";

const other = sameTemplate(annexe2024, 2026, "2026-12-01", "plan.xlsx");
const file = editionJson(other);

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s is the same once written and read again",
  (_id, edition) => {
    expect(loadEdition(JSON.parse(JSON.stringify(editionJson(edition))))).toEqual(edition);
  },
);

test("the same template for another year differs by nothing but that", () => {
  expect(other).toMatchObject({ year: 2026, learned: { on: "2026-12-01", file: "plan.xlsx" } });
  expect(other.objectives).toEqual(annexe2024.objectives);
  expect(other.id).not.toBe(annexe2024.id);
});

test("what a workbook stores is read again, what is no edition left out", () => {
  expect(storedEditions([file, { id: "constructor" }, 3, null])).toEqual([other]);
  expect(storedEditions("x")).toEqual([]);
});

test("none replaces one that ships, nor comes twice", () => {
  const impostor = { ...plan2025, name: "Un autre" };
  expect(knownEditions([impostor], [other, other])).toEqual([...EDITIONS, other]);
});

describe("the administrator's editions", () => {
  const index = (...editions: readonly string[]) =>
    JSON.stringify({ format: "plan-action/editions@1", editions });
  const read = (files: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const shared = readShared((name) => {
      asked.push(name);
      return Promise.resolve(files[name] ?? null);
    });
    return shared.then((editions) => ({ editions, asked }));
  };

  test("are those that the index names", async () => {
    const files = { "index.json": index("2026.json"), "2026.json": JSON.stringify(file) };
    expect(await read(files)).toEqual({ editions: [other], asked: ["index.json", "2026.json"] });
  });

  test.each([
    ["no index", {}],
    ["an index that is none", { "index.json": "<html>" }],
    ["another format", { "index.json": '{"format":"x","editions":["2026.json"]}' }],
    ["a file elsewhere", { "index.json": index("../2026.json") }],
    ["a file of another server", { "index.json": index("https://ailleurs.example/2026.json") }],
    [
      "too many",
      { "index.json": index(...Array.from({ length: 21 }, (_, at) => `a${String(at)}.json`)) },
    ],
  ])("are none with %s, and nothing else is asked for", async (_name, files) => {
    expect(await read(files)).toEqual({ editions: [], asked: ["index.json"] });
  });

  test("those that are absent, or are none, are left out", async () => {
    const files = {
      "index.json": index("absent.json", "faux.json", "2026.json"),
      "faux.json": '{"__proto__":{"id":"x"}}',
      "2026.json": JSON.stringify(file),
    };
    expect((await read(files)).editions).toEqual([other]);
  });
});
