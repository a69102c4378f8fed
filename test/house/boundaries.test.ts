import { readFileSync } from "node:fs";
import path from "node:path";
import {
  ROOT,
  circles,
  importsIn,
  foldersOfSource,
  reached,
  readHouse,
  readImports,
  refusal,
} from "./house";

const house = readHouse();
const imports = readImports();

test("every folder of src has its place in boundaries.mjs, and no place is without its folder", () => {
  expect([...house.rooms].sort()).toEqual(foldersOfSource());
});

test("a file imports only what its floor allows, types included", () => {
  const strays = [...imports].flatMap(([file, targets]) =>
    targets.flatMap((target) => {
      const why = refusal(house.zones, file, target);
      return why === undefined ? [] : [`${file} → ${target} : ${why}`];
    }),
  );
  expect(strays).toEqual([]);
});

test("no file imports itself by way of others, types included", () => {
  expect(circles(imports)).toEqual([]);
});

test("what Excel loads reaches nothing of what plays in another's place", () => {
  const entries = ["src/taskpane/index.tsx", "src/commands/index.ts"];
  const loaded = [...reached(imports, entries)];
  const rooms = new Set(loaded.map((file) => file.split("/")[1]));
  expect(loaded.length).toBeGreaterThan(entries.length);
  expect([...rooms].filter((room) => !house.shipped.includes(room ?? ""))).toEqual([]);
});

test("README's table has the rooms of boundaries.mjs, in their order", () => {
  const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([a-z]+)\/` +\|/gm)].map(([, room]) => room);
  expect(rows).toEqual(house.rooms.filter((room) => !room.includes("/")));
});

describe("the zones refuse", () => {
  test.each([
    ["a floor above", "src/plan/plan.ts", "src/rules/index.ts"],
    ["what stands in for Excel", "src/taskpane/App.tsx", "src/standin/host.ts"],
    ["what stands in for the form", "src/survey/link.ts", "src/formstandin/server.ts"],
    ["the command line", "src/commands/commands.ts", "src/cli/main.ts"],
    ["a family of rules for another", "src/rules/entry/a.ts", "src/rules/content/b.ts"],
    ["a folder above, in the same room", "src/standin/book/book.ts", "src/standin/wire/wire.ts"],
    ["the room's own files, from below", "src/taskpane/words/a.ts", "src/taskpane/App.tsx"],
    [
      "the floor above in a room of a room",
      "src/taskpane/form/state/a.ts",
      "src/taskpane/form/FormPage.tsx",
    ],
    ["the domain, to Excel's stand-in", "src/standin/host.ts", "src/plan/money.ts"],
    ["the tests", "src/plan/plan.ts", "test/plans/plan.ts"],
  ])("%s", (_, from, to) => {
    expect(refusal(house.zones, from, to)).toBeDefined();
  });
});

describe("the zones allow", () => {
  test.each([
    ["a floor below", "src/rules/index.ts", "src/plan/plan.ts"],
    ["the same folder", "src/rules/entry/a.ts", "src/rules/entry/b.ts"],
    ["a folder below, in the same room", "src/standin/wire/wire.ts", "src/standin/book/book.ts"],
    ["the room's folders, to its own files", "src/taskpane/App.tsx", "src/taskpane/frame/Pane.tsx"],
    ["addresses, to Excel's stand-in", "src/standin/book/address.ts", "src/plan/address.ts"],
  ])("%s", (_, from, to) => {
    expect(refusal(house.zones, from, to)).toBeUndefined();
  });
});

describe("circles", () => {
  test("are found, however long", () => {
    const made = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", []],
      ["d", ["a"]],
    ]);
    expect(circles(made)).toEqual(["a → b → d → a"]);
  });

  test("count every import: of values, of types, given on, loaded later", () => {
    const text = `
      import { a } from "./a";
      import type { B } from "./b";
      export type { C } from "../c";
      type D = import("./d").D;
      const e = () => import("./e");`;
    const known = new Set([
      "src/x/a.ts",
      "src/x/b.ts",
      "src/c/index.ts",
      "src/x/d.tsx",
      "src/x/e.ts",
    ]);
    expect(importsIn(text, "src/x/file.ts", known)).toEqual([...known]);
  });
});
