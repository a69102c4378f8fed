import { contributionOf, inputName, nameOf } from "../../../src/formstandin/contribution";
import { heldBack } from "../../../src/formstandin/pageRefusals";
import { refusalsOf } from "../../../src/formstandin/serverChecks";
import { fieldsOf } from "../../../src/survey/form/fields";
import { changed, published } from "../forms";

const sources = { min: 2, max: 2, decimals: null };
const day = { min: 20240101, max: 20241231, decimals: null };
const definition = published(
  changed({
    TOTAL_ETAT: { required: true, limits: { min: 1, max: 1e7, decimals: 2 } },
    COLLECTIVITE: { limits: { min: 3, max: 200, decimals: null } },
    MENTION: { type: "email", readOnly: false },
    AUTRES_PRECISION: { type: "regex", pattern: "^[0-9]{4}$", shownBy: [] },
    SOURCES: { limits: sources },
    DATE_VALIDATION: { limits: day },
    OBLIGATOIRES: { limits: { min: 2, max: 3, decimals: null }, isInterdependent: true },
    RECAP: {
      rows: [{ alias: "R_FIR", uid: null, id: null, label: "FIR", required: true }],
    },
  }),
);
const key = (alias: string, row: string | null = null, column: string | null = null) =>
  JSON.stringify([alias, row, column]);
const whole = {
  [key("ANNEE")]: "A2024",
  [key("TOTAL_ETAT")]: "1.5",
  [key("TOTAL_DEPARTEMENT")]: "2",
  [key("RECAP", "R_FIR", "R_ETAT")]: "1",
  [key("RECAP", "R_FIR", "R_DEPT")]: "1",
};

/** What the page holds back, and what the server refuses, of one answer among good ones. */
function said(field: string, value: string) {
  const given = new Map(Object.entries({ ...whole, [field]: value }));
  const of = (refusals: readonly { field: string; reason: string }[]) =>
    refusals.map(({ reason }) => reason).join(", ");
  return [of(heldBack(definition, given)), of(refusalsOf(definition, given))];
}

describe("the page and the server don't look at the same things", () => {
  it.each([
    ["whole", "TOTAL_ETAT", "1234.5", "", ""],
    ["a sign before", "TOTAL_ETAT", "+5", "", ""],
    ["a comma", "TOTAL_ETAT", "1234,5", "Ce n'est pas un nombre valide", "Ce n'est pas un nombre"],
    ["a space", "TOTAL_ETAT", "1 500", "Ce n'est pas un nombre valide", "Ce n'est pas un nombre"],
    ["a currency", "TOTAL_ETAT", "5 €", "Ce n'est pas un nombre valide", "Ce n'est pas un nombre"],
    ["decimals: the page alone", "TOTAL_ETAT", "1.555", "Trop de décimales", ""],
    ["too small", "TOTAL_ETAT", "0.5", "Valeur trop petite", "Nombre trop petit"],
    ["zero: the page alone", "TOTAL_ETAT", "0", "Valeur trop petite", ""],
    ["too large", "TOTAL_ETAT", "10000001", "Valeur trop grande", "Nombre trop grand"],
    ["nothing", "TOTAL_ETAT", "", "Réponse obligatoire", "Réponse obligatoire"],
  ])("number, %s", (_, alias, value, page, server) => {
    expect(said(key(alias), value)).toEqual([page, server]);
  });

  it.each([
    ["several lines", "abc\r\ndef", "", ""],
    ["an emoji", "bien 🙂", "Caractère refusé", "Caractère refusé"],
    ["an emoji in several lines", "a\r\n🙂", "Caractère refusé", "Caractère refusé"],
    ["a tab in one line: the server alone", "abc\td", "", "Caractère refusé"],
    ["a tab in several lines", "a\r\nb\td", "", ""],
    ["too long", "x".repeat(201), "Texte trop long", "Texte trop long"],
    ["line breaks count two", `a\r\n${"x".repeat(198)}`, "Texte trop long", "Texte trop long"],
    ["too short", "ab", "Texte trop court", "Texte trop court"],
  ])("text, %s", (_, value, page, server) => {
    expect(said(key("COLLECTIVITE"), value)).toEqual([page, server]);
  });

  it("5,000 characters are held by the page alone", () => {
    const cell = key("ACTIONS", "L1", "A_ACTION");
    expect(said(cell, "x".repeat(5000))).toEqual(["", ""]);
    expect(said(cell, "x".repeat(5001))).toEqual(["Texte trop long", ""]);
  });

  it("cells of a plain table are free text", () => {
    expect(said(key("ACTIONS", "L1", "A_ETAT"), "1 500 €")).toEqual(["", ""]);
  });

  it("a required row of a plain table is held by the page alone, cell by cell", () => {
    expect(said(key("RECAP", "R_FIR", "R_ETAT"), "")).toEqual(["Réponse obligatoire", ""]);
  });

  it.each([
    ["31/10/2024", "", ""],
    ["31/02/2024", "", ""],
    ["2024-10-31", "Ce n'est pas une date valide", "Ce n'est pas une date"],
    ["31/12/2023", "Valeur trop petite", "Trop tôt"],
    ["01/01/2025", "Valeur trop grande", "Trop tard"],
  ])("a day: %s", (value, page, server) => {
    expect(said(key("DATE_VALIDATION"), value)).toEqual([page, server]);
  });

  it.each([
    ["nom.prenom@saone-et-loire.fr", ""],
    ["o'neil+pa@ddets.71.gouv.fr", ""],
    ["prénom@saone.fr", "Adresse invalide"],
    ["nom@localhost", "Adresse invalide"],
    ["nom..prenom@a.fr", "Adresse invalide"],
    ["nom@-a.fr", "Adresse invalide"],
    ["nom@a@b.fr", "Adresse invalide"],
  ])("an e-mail is held by the page alone: %s", (value, page) => {
    expect(said(key("MENTION"), value)).toEqual([page, ""]);
  });

  it("a text with an expression is held by the page alone", () => {
    expect(said(key("AUTRES_PRECISION"), "2024")).toEqual(["", ""]);
    expect(said(key("AUTRES_PRECISION"), "24")).toEqual([
      "La réponse n'a pas la forme attendue",
      "",
    ]);
  });

  it.each([
    ["P304", "Trop peu de choix", "Trop peu de choix"],
    ["P304,FIR", "", ""],
    ["P304,FIR,ONDAM", "Trop de choix", "Trop de choix"],
    ["AILLEURS,FIR", "", "Choix inconnu"],
  ])("choices: %s", (value, page, server) => {
    expect(said(key("SOURCES"), value)).toEqual([page, server]);
  });

  it("rows of a matrix are counted, and each column used once, by the page alone", () => {
    const answered = (...rows: readonly string[]) => {
      const pairs = rows.map(
        (alias, index) => [key("OBLIGATOIRES", `OBJ${String(index + 1)}`), alias] as const,
      );
      const given = new Map([...Object.entries(whole), ...pairs]);
      return [heldBack(definition, given), refusalsOf(definition, given)].map((refusals) =>
        refusals.map(({ reason }) => reason).join(", "),
      );
    };
    expect(answered("PREVUE_OUI")).toEqual(["Trop peu de lignes", ""]);
    expect(answered("PREVUE_OUI", "PREVUE_NON")).toEqual(["", ""]);
    expect(answered("PREVUE_OUI", "PREVUE_OUI")).toEqual([
      "Chaque colonne ne peut servir qu'une fois",
      "",
    ]);
  });
});

it("what nothing shows is not looked at", () => {
  const hidden = published(changed({ AUTRES_PRECISION: { limits: { ...sources, max: 1 } } }));
  const given = new Map(Object.entries({ ...whole, [key("AUTRES_PRECISION")]: "🙂🙂" }));
  expect(refusalsOf(hidden, given)).toEqual([]);
});

describe("the answer « false », in any case", () => {
  const taken = (alias: string, value: string, row: string | null, column: string | null) => {
    const field = fieldsOf(definition).find(
      (one) => one.question.alias === alias && one.row === row && one.column === column,
    );
    if (!field) throw new Error(alias);
    return contributionOf(definition, [[inputName(field), value]]).get(nameOf(field));
  };

  it.each(["false", "False", "FALSE"])("is dropped: %s", (value) => {
    expect(taken("COLLECTIVITE", value, null, null)).toBeUndefined();
  });

  it("is kept in the cells of a plain table", () => {
    expect(taken("ACTIONS", "False", "L1", "A_ACTION")).toBe("False");
  });
});
