import { LOCATE } from "./locate";
import { PANEL } from "./panel";
import { WRITE } from "./write";

const HEAD = `// Plan d'action : remplit le formulaire EUSurvey ouvert, avec la saisie copiée depuis Excel.
// Ce script lit et remplit cette page, rien d'autre : pas de réseau, pas d'envoi, rien de gardé.
// Vous relisez le formulaire et l'envoyez vous-même.
`;

/** The fill script, as a file that anyone can read: made to be run in the opened form. */
export function fillScript(): string {
  return `${HEAD}(() => {\n  "use strict";\n${LOCATE}${WRITE}${PANEL}})();\n`;
}

/** The same as the address of a bookmark; comments on lines of their own and indents are left out. */
export function bookmarklet(): string {
  const lines = fillScript()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//") && !line.startsWith("/**"));
  return `javascript:${encodeURIComponent(lines.join("\n"))}`;
}
