// `npm run rules:doc`: writes docs/regles.md from the rules and the tables of their tests.
import { writeFileSync } from "node:fs";
import { rulesPage } from "./page";
import { tablesOfRules } from "./tables";

writeFileSync("docs/regles.md", await rulesPage(await tablesOfRules()));
