import type { ColumnRole, ColumnSpec } from "../../../src/plan/edition";
import {
  bareHeader,
  isOfficialHeader,
  isSourceHeader,
  rolesOf,
  speaksOf,
  suits,
} from "../../../src/reading/table/headerWords";
import { annexe2024, avenant2022, plan2025 } from "../../plans/plan";

function column(role: ColumnRole, edition = annexe2024, source?: string): ColumnSpec {
  const spec = edition.columns.find(
    (one) => one.role === role && (source === undefined || one.source === source),
  );
  if (!spec) throw new Error(role);
  return spec;
}

describe("a header without what changes from year to year or from hand to hand", () => {
  test.each([
    ["Actions à mettre en œuvre 2024", "actions a mettre en oeuvre"],
    ["N° de l'objectif", "n° de l objectif"],
    ["Département (€)", "departement"],
    ["État en €", "etat"],
    ["État en euros", "etat"],
    ["ÉTAT :", "etat"],
    ["État en euro", "etat"],
    ["Part - (État)", "part etat"],
    ["Financements 2024 / 2025", "financements"],
  ])("« %s »", (text, bare) => {
    expect(bareHeader(text)).toBe(bare);
  });
});

describe("what a header speaks of, in whatever words", () => {
  test.each<[ColumnRole, string[], string[]]>([
    ["measure", ["Mesure", "Mesures", "MESURE :"], ["Nos mesures", "Mesurer"]],
    [
      "number",
      [
        "N°",
        "N",
        "Nº",
        "N°s",
        "Num.",
        "Numéro",
        "Numéros",
        "N° objectif",
        "N° de l'objectif",
        "N° d'objectif",
        "Numéro de l'objectif",
        "Objectif n°",
        "Numéro d'ordre",
      ],
      ["Nom", "N° de fiche", "Nombre"],
    ],
    [
      "objective",
      [
        "Objectif",
        "Objectifs",
        "Objectif de la SNPPE",
        "Intitulé de l'objectif",
        "Libellé des objectifs",
        "Énoncé de l’objectif",
        "intitulé objectif",
      ],
      [
        "N° de l'objectif",
        "Objectif n° 3",
        "Total pour l'objectif",
        "Objectif total",
        "Les objectifs",
      ],
    ],
    ["fiche", ["Fiche action", "Fiches", "N° fiche", "n° fiches"], ["La fiche", "Fichesx"]],
    [
      "action",
      [
        "Action",
        "Actions",
        "Actions à mettre en œuvre 2024",
        "Description de l'action",
        "Intitulé des actions",
        "Détail actions",
        "Libellé de l'action",
      ],
      ["Actions hors engagement", "Action hors contrat", "Nos actions", "Activités"],
    ],
    ["identification", ["Identification des dépenses", "Dépenses : identification"], ["Dépenses"]],
    [
      "partners",
      [
        "Partenaires",
        "Partenaire",
        "Co-partenaires",
        "Copartenaire",
        "Partenariats",
        "Partenariat",
      ],
      ["Les partenaires", "Partena"],
    ],
    [
      "source",
      ["Source de financement État", "Sources", "Financeurs", "Financeur", "La source"],
      ["Autre source", "Ressource", "Nos financeurs"],
    ],
    [
      "department",
      [
        "Département",
        "Départemental",
        "Part départementale",
        "Crédits départementaux",
        "Départementales",
        "Métropole",
        "Collectivité européenne d'Alsace",
        "CD71",
        "CD 974",
        "CEA",
        "CD",
      ],
      [
        "Total Département",
        "Fiche Département",
        "Récap Département",
        "Montant Département sollicité",
        "Autre collectivité",
        "CD 12345",
        "Départementx",
      ],
    ],
    [
      "state",
      ["État", "Etat", "Part de l'État", "Part État 2024"],
      [
        "Source de financement État",
        "Total État",
        "Récap État",
        "Montant État sollicité",
        "Autre État",
        "Département et État",
        "Métropole et État",
        "Collectivité / État",
        "Étatique",
      ],
    ],
    [
      "total",
      ["Total", "TOTAL", "Totaux", "Total pour l'objectif", "Montant total"],
      ["Total État", "Total récap", "Le total", "Totale"],
    ],
    [
      "other",
      [
        "Autres",
        "Autre",
        "Autres financements (Préciser la source)",
        "Autres financeurs",
        "Co-financements",
        "Cofinancement",
      ],
      ["Les autres", "Financements autres"],
    ],
    [
      "nextState",
      ["Montant", "Montants", "Financements 2024", "Financement 2025"],
      ["Montant État", "Financements", "Financements 2024 et 2025"],
    ],
  ])("%s", (role, spoken, unspoken) => {
    expect(spoken.filter((text) => !speaksOf(text, role))).toEqual([]);
    expect(unspoken.filter((text) => speaksOf(text, role))).toEqual([]);
  });

  test("a paragraph heads nothing", () => {
    const ninety = `Objectif ${"x".repeat(81)}`;
    expect(speaksOf(ninety, "objective")).toBe(true);
    expect(speaksOf(`${ninety}x`, "objective")).toBe(false);
  });
});

describe("the template's own header, or one that may stand for it", () => {
  test.each<[ColumnRole, string, boolean]>([
    ["department", "Département", true],
    ["department", "Département de Saône-et-Loire", true],
    ["department", "Le Département du Nord", true],
    ["department", "Métropole de Lyon", true],
    ["department", "Collectivité européenne d'Alsace", true],
    ["department", "Conseil départemental des Vosges", true],
    ["department", "La Métropole", true],
    ["department", "Part Département", false],
    ["department", "Départements", false],
    ["department", "Département 71", false],
    ["state", "Etat 2024", true],
    ["state", "Métropole de Lyon", false],
    ["other", "Autres financements (précisez la source)", true],
    ["other", "Autres", false],
    ["total", "TOTAL", true],
    ["total", "Totaux", false],
  ])("%s « %s »: %s", (role, text, isOfficial) => {
    expect(isOfficialHeader(text, column(role))).toBe(isOfficial);
  });
});

describe("how well a header suits a column", () => {
  test.each<[string, ColumnSpec, number]>([
    ["État", column("state"), 3],
    ["ETAT 2023", column("state"), 3],
    ["Part de l'État", column("state"), 1],
    ["Partenaires", column("state"), 0],
    ["", column("state"), 0],
    ["", column("source", plan2025), 0],
    ["Métropole", column("department"), 2],
    ["CD 71", column("department"), 1],
    ["N°", column("number"), 2],
    ["FIR", column("state", avenant2022, "FIR"), 3],
    ["Fonds FIR", column("state", avenant2022, "FIR"), 1],
    ["Fonds FIR", column("state", avenant2022, "ONDAM"), 0],
    ["BOP 304", column("state", avenant2022, "BOP 304"), 2],
    ["P304", column("state", avenant2022, "BOP 304"), 1],
    ["État", column("state", avenant2022, "FIR"), 0],
    ["FIR ou ONDAM", column("state", avenant2022, "FIR"), 0],
  ])("« %s » suits %j: %i", (text, spec, score) => {
    expect(suits(text, spec)).toBe(score);
  });
});

test("a source's own column is headed by one source, and briefly", () => {
  expect(
    ["FIR", "304", "BOP 304", "ONDAM", "Crédits FIR 2022 :::"].filter(
      (text) => !isSourceHeader(text),
    ),
  ).toEqual([]);
  expect(
    ["304 ou ONDAM", "Département", "", "Crédits du FIR en 2022"].filter((text) =>
      isSourceHeader(text),
    ),
  ).toEqual([]);
});

describe("the roles that a cell's text could head", () => {
  test.each([
    ["", []],
    ["Mesure", ["measure"]],
    ["N° de l'objectif", ["number"]],
    ["Objectif", ["objective"]],
    ["Fiche action", ["fiche"]],
    ["Actions", ["action"]],
    ["Identification", ["identification"]],
    ["Partenaires", ["partners"]],
    ["Source", ["source"]],
    ["Département", ["department"]],
    ["État", ["state"]],
    ["Total", ["total"]],
    ["Autres", ["other"]],
    ["FIR", ["state:FIR"]],
    ["BOP 304", ["state:BOP 304"]],
    ["304 ou ONDAM", []],
    ["Montant", []],
    [`Objectif ${"x".repeat(82)}`, []],
  ])("« %s »", (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});
