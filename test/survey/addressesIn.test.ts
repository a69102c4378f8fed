import { formAddressesIn } from "../../src/survey/form/addressesIn";
import { sheet, workbook, type CellSpec } from "../plans/sheet";

const RUNNER = "https://ec.europa.eu/eusurvey/runner/";

const sheetOf = (cells: readonly CellSpec[], index: number) =>
  sheet({
    name: `Feuille ${String(index + 1)}`,
    cells: Object.fromEntries(cells.map((cell, row) => [`A${String(row + 1)}`, cell])),
  });

const found = (...sheets: readonly (readonly CellSpec[])[]) =>
  formAddressesIn(workbook(...sheets.map(sheetOf))).map(({ address }) =>
    address.replace(RUNNER, "…/"),
  );

describe("The forms that a workbook names", () => {
  it.each<[string, CellSpec, string[]]>([
    ["in a sentence", `Formulaire en ligne : ${RUNNER}Plan_2024`, ["…/Plan_2024"]],
    ["at its end", `À remplir sur ${RUNNER}Plan_2024.`, ["…/Plan_2024"]],
    ["between French quotes", `« ${RUNNER}Plan-2025 » ; puis envoyer`, ["…/Plan-2025"]],
    ["in brackets", `(${RUNNER}Plan_2024)`, ["…/Plan_2024"]],
    ["followed by parameters", `${RUNNER}Plan_2024?surveylanguage=FR`, ["…/Plan_2024"]],
    ["with a slash behind", `${RUNNER}Plan_2024/`, ["…/Plan_2024"]],
    ["on two lines", `Voir\n${RUNNER}A\n${RUNNER}B`, ["…/A", "…/B"]],
    ["twice", `${RUNNER}A ou ${RUNNER}A/`, ["…/A"]],
    ["behind a link", { formula: `=HYPERLINK("${RUNNER}A","ici")`, value: "ici" }, ["…/A"]],
    ["elsewhere", "https://exemple.org/eusurvey/runner/A", []],
    ["over http", "http://ec.europa.eu/eusurvey/runner/A", []],
    ["in another part of EUSurvey", "https://ec.europa.eu/eusurvey/publication/A", []],
    ["not at all", "Plan d'action 2024", []],
    ["a number", 12, []],
  ])("%s", (_, cell, expected) => {
    expect(found([cell])).toEqual(expected);
  });

  it("of several sheets, each once, in their order", () => {
    expect(found([null, `${RUNNER}B`], ["x"], [`${RUNNER}A`, `${RUNNER}B`])).toEqual([
      "…/B",
      "…/A",
    ]);
  });
});
