import { readContracts } from "../../src/documents/contract/readContracts";
import { openWord } from "../../src/files/word/openWord";
import { formatPlain } from "../../src/plan/money";
import { docx, table, type Part } from "./docx";

const TITLE = "CONTRAT DÉPARTEMENTAL DE PRÉVENTION ET DE PROTECTION DE L'ENFANCE";
const ARTICLE = "ARTICLE 2 – ENGAGEMENTS FINANCIERS";

/** Kind, year, total, 304, FIR, ONDAM of what a paper holds. */
function read(...parts: readonly Part[]): unknown[][] {
  return readContracts(openWord(docx(parts)), "contrat.docx", 2024).map(
    ({ kind, year, total, amounts }) => [
      kind,
      year,
      total && formatPlain(total.amount),
      ...["BOP 304", "FIR", "ONDAM"].map((source) => {
        const amount = amounts.get(source);
        return amount ? formatPlain(amount.amount) : null;
      }),
    ],
  );
}

const ALL = ["contract", 2024, "1692424.00", "843728.00", "370395.00", "478301.00"];

describe("the State's money by source, whatever the order and the sentence", () => {
  test.each<[string, Part[]]>([
    [
      "the model's own sentence",
      [
        "Au titre de l'année 2024, ce soutien s'élève à un montant prévisionnel de 1 692 424 €, dont :",
        "– 843 728 € au titre de la loi de finances (programme 304) et 370 395 € au titre du fonds d'intervention régional (FIR) versés au Département ;",
        "– 478 301 € au titre de l'ONDAM médico-social versés aux établissements.",
      ],
    ],
    [
      "sources before their amounts",
      [
        "Le montant total s'élève à 1 692 424 €.",
        "- Programme 304 : 843 728 €",
        "- FIR : 370 395 €",
        "- ONDAM : 478 301 €",
      ],
    ],
    [
      "one sentence for all",
      [
        "L'État apporte 1 692 424 €, répartis entre le BOP 304 (843 728 €), le FIR (370 395 €) et l'ONDAM (478 301 €).",
      ],
    ],
    [
      "a table, sources down",
      [
        table(
          ["Source", "Montant 2024"],
          ["BOP 304", "843 728 €"],
          ["FIR", "370 395 €"],
          ["ONDAM médico-social", "478 301 €"],
          ["Total", "1 692 424 €"],
        ),
      ],
    ],
    [
      "a table, sources across",
      [
        table(
          ["", "Programme 304", "FIR", "ONDAM", "Total"],
          ["Crédits 2024", "843 728 €", "370 395 €", "478 301 €", "1 692 424 €"],
        ),
      ],
    ],
    [
      "amounts on the line below their sources",
      [
        "Le soutien de l'État est de 1 692 424 €, dont :",
        "Programme 304 :",
        "843 728 €",
        "FIR :",
        "370 395 €",
        "ONDAM :",
        "478 301 €",
      ],
    ],
    [
      "last year's amounts recalled",
      [
        "Pour mémoire, au titre de l'année 2023, le soutien était de 1 500 000 € dont 700 000 € au titre du programme 304.",
        "Au titre de l'année 2024, ce soutien s'élève à 1 692 424 €, dont 843 728 € au titre du programme 304, 370 395 € au titre du FIR et 478 301 € au titre de l'ONDAM.",
      ],
    ],
    [
      "two payments, each half of a source",
      [
        "Au titre de l'année 2024, ce soutien s'élève à 1 692 424 €, dont 843 728 € (programme 304), 370 395 € (FIR), 478 301 € (ONDAM).",
        "Un premier versement de 421 864 € au titre du programme 304 intervient à la signature.",
      ],
    ],
  ])("%s", (_, parts) => {
    expect(read(TITLE, "2024", "Vu le code ;", ARTICLE, ...parts)).toEqual([ALL]);
  });
});

test("an avenant is told from the contract, a délibération from both", () => {
  expect(
    read(
      "AVENANT N° 1 AU CONTRAT DÉPARTEMENTAL DE PROTECTION DE L'ENFANCE 2024",
      "Le FIR est porté à 400 000 €.",
    ),
  ).toEqual([["amendment", 2024, null, null, "400000.00", null]]);
  expect(
    read(
      "Délibération n° 205",
      "CONTRACTUALISATION PRÉVENTION ET PROTECTION DE L'ENFANCE",
      "Contrat 2024",
      "Vu la délibération du 28 septembre 2023 approuvant le contrat départemental de prévention 2023,",
      "Décide d'approuver le contrat départemental 2024 qui fixe la participation de l'État à hauteur de 1 692 424 €, dont 1 214 123 € alloués au département et 478 301 € alloués aux établissements.",
    ),
  ).toEqual([["deliberation", 2024, "1692424.00", null, null, null]]);
});

test("the délibération says what goes to whom", () => {
  const [paper] = readContracts(
    openWord(
      docx([
        "Délibération n° 205",
        "Contrat 2024",
        "La participation de l'État est de 1 692 424 €, dont 1 214 123 € alloués au département et 478 301 € alloués aux établissements.",
      ]),
    ),
    "d.docx",
    2024,
  );
  expect([paper?.paid, paper?.paidElsewhere].map((one) => one && formatPlain(one.amount))).toEqual([
    "1214123.00",
    "478301.00",
  ]);
});

test("objectives are counted in words, finance laws by their years, articles named", () => {
  const [contract] = readContracts(
    openWord(
      docx([
        TITLE,
        "2024",
        "Vu la loi n° 2022-1726 du 30 décembre 2022 de finances pour 2023 ;",
        "ARTICLE 2 – ENGAGEMENTS",
        "2.1. Objectifs",
        "Parmi ces objectifs, six objectifs obligatoires concourent à la protection.",
        "Les parties s'engagent sur neuf objectifs parmi les douze autres.",
        "Cinq des objectifs liés à la PMI sont assortis d'indicateurs.",
        "Les parties réalisent ces quinze objectifs.",
        "2.2.1. Financement par l'État",
        "843 728 € au titre du programme 304.",
      ]),
    ),
    "c.docx",
    2024,
  );
  expect(contract?.objectives).toMatchObject({
    mandatory: 6,
    chosen: 9,
    all: 15,
    place: "art. 2.1",
  });
  expect(contract?.lawYears).toEqual([2023]);
  expect(contract?.amounts.get("BOP 304")).toMatchObject({ place: "art. 2.2.1" });
});

test.each<[string, Part[]]>([
  [
    "a letter about the contract",
    ["Objet : contrat 2024", "Le contrat sera signé en décembre pour 1 692 424 €."],
  ],
  [
    "a fiche",
    ["Fiche action n° 6", "Moyens financiers", "État (BOP 304) : 34 824 €", "Calendrier", "2024"],
  ],
  ["a contract of employment", ["CONTRAT DE TRAVAIL", "Rémunération : 2 500 € par mois"]],
])("%s is no contract", (_, parts) => {
  expect(read(...parts)).toEqual([]);
});
