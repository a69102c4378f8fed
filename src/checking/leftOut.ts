import { french } from "../plan/typography";
import type { LeftOut } from "../reading/snapshot";

/** What was too large to be read, and what to do about it: a sentence or two for each. */
export function leftOutNotes(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map(({ sheet, from }) =>
    french(
      from === null
        ? `La feuille « ${sheet} » est trop grande : elle n'a pas été lue. Si elle contient le plan, affichez-la, supprimez les lignes et les colonnes inutiles, puis vérifiez.`
        : `La feuille « ${sheet} » n'a pas été lue à partir de ${from}, loin du reste. Si rien d'utile ne s'y trouve, effacez-le ; sinon, rapprochez-le du plan.`,
    ),
  );
}
