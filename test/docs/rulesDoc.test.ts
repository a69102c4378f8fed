import { readFileSync } from "node:fs";
import path from "node:path";
import { FAMILIES } from "../../src/judgement/family";
import { RULES } from "../../src/rules";
import { CROSS_RULES } from "../../src/rules/documents";
import { FOLDER_RULES } from "../../src/rules/documents/folder";
import { rulesPage } from "./rules/page";
import { tablesOfRules } from "./rules/tables";

const PAGE = path.resolve(__dirname, "../../docs/regles.md");

test("docs/regles.md says what the rules and their tests say (npm run rules:doc writes it)", async () => {
  expect(readFileSync(PAGE, "utf8")).toBe(await rulesPage(await tablesOfRules()));
});

test("it has each rule once, under its family", () => {
  const page = readFileSync(PAGE, "utf8");
  const sections = page.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split("\n")[0])).toEqual(Object.values(FAMILIES));
  const ids = sections.map((section) =>
    [...section.matchAll(/^`([a-z-]+)` · /gm)].map(([, id]) => id),
  );
  expect(ids).toEqual(
    Object.keys(FAMILIES).map((family) =>
      [...RULES, ...CROSS_RULES, ...FOLDER_RULES]
        .filter((rule) => rule.family === family)
        .map(({ id }) => id),
    ),
  );
});
