import { french } from "../../plan/typography";
import { readable, short } from "./page/pageEntry.ts?script";

const HEAD = [
  "Plan d'action : remplit le formulaire EUSurvey ouvert, avec la saisie copiée depuis Excel.",
  "Ce script lit et remplit cette page, rien d'autre : pas de réseau, pas d'envoi, rien de gardé.",
  "Vous relisez le formulaire et l'envoyez vous-même.",
];

/** The fill script, as a file that anyone can read: made to be run in the opened form. */
export function fillScript(): string {
  return [...HEAD.map((line) => `// ${french(line)}`), readable].join("\n");
}

/** The same, as short as it can be, as the address of a bookmark. */
export function bookmarklet(): string {
  return `javascript:${encodeURIComponent(short)}`;
}
