import { table, type Part } from "./docx";

/** What a fiche is to be read as: number, then budget, État, Département, autres. */
export type Read = readonly [string, string | null, string | null, string | null, (string | null)?];

/** A paper made up without looking at the reader: other layouts, other words. */
export interface BlindPaper {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly file?: string;
  readonly header?: string;
  readonly fiches: readonly Read[];
}

const HEADINGS = [
  ["Constat", "Des familles attendent plusieurs mois."],
  ["Objectif opérationnel", "Réduire l'attente."],
  ["Description de l'action", "Recruter deux travailleurs sociaux."],
] as const;

/** The usual table of a fiche around its part on money. */
function usual(
  title: string,
  money: string | readonly Part[],
  label = "Moyens financiers prévisionnels",
): Part {
  return table(
    [title],
    ...HEADINGS,
    [label, money],
    ["Calendrier prévisionnel", "Année 2024"],
    ["Indicateurs", "Nombre de familles suivies"],
  );
}

export const BLIND: readonly BlindPaper[] = [
  {
    name: "labels pasted on one line",
    parts: [
      usual(
        "Fiche action n° 7 : Protocoles",
        "Budget : 50 000 € Financement Etat : 20 000 € Financement Département : 30 000 € Financements autres : néant",
      ),
    ],
    fiches: [["7", "50000", "20000", "30000", "0"]],
  },
  {
    name: "« Fiche-action n°1 », « Coût total », points between thousands, EUR",
    parts: [
      usual("Fiche-action n°1 - Entretiens prénataux", [
        "Coût total de l'action : 187.000 EUR",
        "Participation de l'État (FIR) : 62.334 EUR",
        "Participation du Conseil départemental : 124.666 EUR",
      ]),
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "no table: headings as paragraphs",
    parts: [
      "FICHE ACTION 2",
      "Bilans de santé à l'école",
      "1. Constat",
      "Les bilans ne couvrent pas tout.",
      "2. Objectifs",
      "Couvrir 90 % des enfants.",
      "3. Moyens financiers",
      "État : 12 000 euros",
      "Département : 18 000 euros",
      "4. Calendrier",
      "2024, pour un budget national de 3 000 000 €",
    ],
    fiches: [["2", null, "12000", "18000"]],
  },
  {
    name: "prose under the heading",
    parts: [
      usual(
        "Fiche n° 19 – AEMO",
        "Le coût total de l'action s'élève à 310 540 €, dont 100 000 € apportés par l'État au titre du BOP 304 et 210 540 € par le Département.",
      ),
    ],
    fiches: [["19", "310540", "100000", "210540"]],
  },
  {
    name: "prose with the payer before",
    parts: [
      usual(
        "Fiche action n°20",
        "L'État apporte 15 000 € et le Conseil départemental 25 000 €. La CAF complète à hauteur de 5 000 €.",
      ),
    ],
    fiches: [["20", null, "15000", "25000", "5000"]],
  },
  {
    name: "inner table, payers across, two lines and a total",
    parts: [
      usual("FICHE ACTION N°13", [
        table(
          ["Poste", "État", "Département", "Total"],
          ["Psychologues", "19 861 €", "50 139 €", "70 000 €"],
          ["Formation", "0 €", "15 000 €", "15 000 €"],
          ["Total", "19 861 €", "65 139 €", "85 000 €"],
        ),
      ]),
    ],
    fiches: [["13", "85000", "19861", "65139"]],
  },
  {
    name: "inner table, payers down, no currency",
    parts: [
      usual("Fiche action n°6", [
        table(
          ["Financeur", "Montant (€)"],
          ["ARS", "0"],
          ["Préfet (BOP 304)", "34 824"],
          ["Conseil départemental", "15 176"],
          ["Total", "50 000"],
        ),
      ]),
    ],
    fiches: [["6", "50000", "34824", "15176"]],
  },
  {
    name: "columns ARS / Préfet / Département / Autres / Total",
    parts: [
      usual("Fiche action n°9", [
        table(
          ["ARS", "Préfet", "Département", "Autres", "Total"],
          ["478 301 €", "0 €", "175 000 €", "", "653 301 €"],
        ),
      ]),
    ],
    fiches: [["9", "653301", "478301", "175000", null]],
  },
  {
    name: "columns of years: the plan's is meant",
    parts: [
      usual("Fiche action n°25", [
        table(
          ["", "2024", "2025"],
          ["État", "25 031 €", "30 000 €"],
          ["Département", "26 000 €", "31 000 €"],
        ),
      ]),
    ],
    fiches: [["25", null, "25031", "26000"]],
  },
  {
    name: "columns « Année 1 / Année 2 »: nothing to compare",
    parts: [
      usual("Fiche action n°26", [
        table(
          ["", "Année 1", "Année 2"],
          ["État", "25 000 €", "30 000 €"],
          ["Département", "26 000 €", "31 000 €"],
        ),
      ]),
    ],
    fiches: [["26", null, null, null]],
  },
  {
    name: "a synthesis table, one fiche to a row",
    parts: [
      "Synthèse des fiches actions 2024",
      table(
        ["N° fiche", "Intitulé", "ARS", "Préfet", "Département", "Total"],
        ["1", "EPP", "62 334 €", "", "124 666 €", "187 000 €"],
        ["6 et 7", "CRIP", "", "279 824 €", "448 576 €", "728 400 €"],
        ["Total", "", "62 334 €", "279 824 €", "573 242 €", "915 400 €"],
      ),
    ],
    fiches: [
      ["1", "187000", "62334", "124666"],
      ["6 et 7", "728400", "279824", "448576"],
    ],
  },
  {
    name: "k€ and « environ »",
    parts: [
      usual("Fiche action n°21", [
        "Budget : 102,5 k€",
        "Financement État : environ 50 000 €",
        "Financement CD : 52 500 €",
      ]),
    ],
    fiches: [["21", "102500", "50000", "52500"]],
  },
  {
    name: "zeros of every kind",
    parts: [
      usual("Fiche action n°8", [
        "Financement État : néant",
        "Financement Département : -",
        "Financements autres : sans objet",
      ]),
    ],
    fiches: [["8", null, "0", "0", "0"]],
  },
  {
    name: "to be decided",
    parts: [
      usual("Fiche action n°17", [
        "Budget : à définir",
        "Financement État : à préciser",
        "Financement Département : en cours de chiffrage",
      ]),
    ],
    fiches: [["17", null, null, null]],
  },
  {
    name: "a product and its result",
    parts: [
      usual("Fiche action n°3", [
        "Financement État : 2 postes à 45 000 € soit 90 000 €",
        "Financement Département : 45 000 € x 2 = 90 000 €",
      ]),
    ],
    fiches: [["3", null, "90000", "90000"]],
  },
  {
    name: "« dont » is no list of parts",
    parts: [
      usual("Fiche action n°4", [
        "Budget : 576 400 €",
        "Financement État : 288 200 € dont 40 000 € de formation",
        "Financement Département : 288 200 €",
      ]),
    ],
    fiches: [["4", "576400", "288200", "288200"]],
  },
  {
    name: "rows « État | 62 334 € » in the fiche's own table",
    parts: [
      table(
        ["Fiche action n° 5", "Consultations"],
        ["Pilote", "PMI"],
        ["Moyens financiers", ""],
        ["Budget total", "80 000 €"],
        ["État (FIR)", "40 000 €"],
        ["Département", "40 000 €"],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["5", "80000", "40000", "40000"]],
  },
  {
    name: "number and title in cells of their own",
    parts: [
      table(
        ["Fiche action n°", "23"],
        ["Intitulé", "Parrainage"],
        ["Constat", "…"],
        [
          "Moyens financiers prévisionnels",
          ["Financement Etat : 10 000 €", "Financement CD : 12 000 €"],
        ],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["23", null, "10000", "12000"]],
  },
  {
    name: "no number in the text: the page's header gives it",
    header: "Contrat départemental 2024\nFiche action n°11 – ODPE",
    parts: [
      table(
        ["Constat", "…"],
        ["Objectif", "…"],
        ["Moyens financiers", ["Budget : 5 000 €", "Etat : 2 500 €", "Département : 2 500 €"]],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["11", "5000", "2500", "2500"]],
  },
  {
    name: "no number anywhere but in the file's name",
    file: "FA10_participation VF.docx",
    parts: [
      table(
        ["Constat", "…"],
        ["Objectif", "…"],
        ["Moyens financiers", ["Budget : 5 000 €", "Etat : 2 500 €", "Département : 2 500 €"]],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["10", "5000", "2500", "2500"]],
  },
  {
    name: "several numbers, commas and « et »",
    parts: [
      usual("FICHE ACTION N° 6, 7 et 8 : informations préoccupantes", [
        "Budget : 30 000 €",
        "État : 15 000 €",
        "CD : 15 000 €",
      ]),
    ],
    fiches: [["6, 7 et 8", "30000", "15000", "15000"]],
  },
  {
    name: "two fiches in a row, the second in prose",
    parts: [
      usual("Fiche action n° 1", ["Etat : 1 000 €", "CD : 2 000 €"]),
      "Fiche action n° 2",
      "Contexte",
      "Un texte.",
      "Budget et financement",
      "L'ARS finance 3 000 €. Le Département finance 4 000 €.",
      "Calendrier",
      "2024",
    ],
    fiches: [
      ["1", null, "1000", "2000"],
      ["2", null, "3000", "4000"],
    ],
  },
  {
    name: "ARS and préfet as two payers of the State",
    parts: [
      usual("Fiche action n° 27", [
        "ARS : 10 000 €",
        "DDETS : 20 000 €",
        "Conseil départemental : 30 000 €",
      ]),
    ],
    fiches: [["27", null, "30000", "30000"]],
  },
  {
    name: "an amount over a line break",
    parts: [
      usual("Fiche action n° 29", [
        "Financement Etat : 1\n692 424 €",
        "Financement Département :\n500 000 €",
      ]),
    ],
    fiches: [["29", null, "1692424", "500000"]],
  },
  {
    name: "another fiche and money elsewhere are named",
    parts: [
      table(
        ["Fiche action n° 18"],
        ["Constat", "Enveloppe nationale de 2 M€ ; voir la fiche action n° 19 (310 540 €)."],
        ["Objectif", "…"],
        ["Moyens financiers", ["État : 62 282 €", "Département : 62 282 €"]],
        ["Calendrier", "2024 : versement de 30 000 €"],
      ),
    ],
    fiches: [["18", null, "62282", "62282"]],
  },
  {
    name: "other funders, each on a line",
    parts: [
      usual("Fiche action n° 12", [
        "Coût : 100 000 €",
        "État : 40 000 €",
        "Département : 40 000 €",
        "CAF : 15 000 €",
        "Commune de Valdoré : 5 000 €",
      ]),
    ],
    fiches: [["12", "100000", "40000", "40000", "20000"]],
  },
  {
    name: "« Montant sollicité auprès de l'ARS », « Montant pris en charge par le Département »",
    parts: [
      usual("Fiche action n° 13", [
        "Montant sollicité auprès de l'ARS : 19 861 €",
        "Montant pris en charge par le Département : 50 139 €",
      ]),
    ],
    fiches: [["13", null, "19861", "50139"]],
  },
  {
    name: "no financing, said in a sentence",
    parts: [
      usual(
        "Fiche action n° 14",
        "Action réalisée à moyens constants, sans financement complémentaire.",
      ),
    ],
    fiches: [["14", null, null, null]],
  },
  {
    name: "Action n° 9-1 as a title, S004's way",
    parts: [
      table(
        ["Action n°9-1 : équipe d'appui"],
        ["Constat", "…"],
        ["Objectif", "…"],
        ["Financement", ["ARS : 300 000 €", "CeA : 100 000 €"]],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["9-1", null, "300000", "100000"]],
  },
  {
    name: "« Plan de financement » in columns with the two years above",
    parts: [
      usual(
        "Fiche action n° 22",
        [
          table(
            ["", "2024", "2024", "2025", "2025"],
            ["", "État", "Département", "État", "Département"],
            ["Postes", "10 000 €", "20 000 €", "11 000 €", "21 000 €"],
          ),
        ],
        "Plan de financement",
      ),
    ],
    fiches: [["22", null, "10000", "20000"]],
  },
  {
    name: "thousands in the header",
    parts: [
      usual("Fiche action n° 16", [
        table(["En k€", "État", "Département", "Total"], ["Fonctionnement", "45", "55", "100"]),
      ]),
    ],
    fiches: [["16", "100000", "45000", "55000"]],
  },
  // Papers in which there is no fiche: nothing may be invented.
  {
    name: "a letter that cites fiches",
    parts: [
      "Monsieur le Préfet,",
      "Veuillez trouver ci-joint les fiches :",
      "- Fiche action n°6 : renforcement de la CRIP, pour un montant de 250 000 € ;",
      "- Fiche action n°7 : protocoles, 50 000 €.",
      "Le Département apporte 150 000 €.",
      "Je vous prie d'agréer, Monsieur le Préfet, mes salutations.",
    ],
    fiches: [],
  },
  {
    name: "a curriculum vitæ with amounts",
    parts: [
      "Camille EXEMPLE",
      "Expérience",
      "2019-2024 : gestion d'un budget de 2 000 000 €",
      "Formation",
      "Master d'économie",
      "Objectifs",
      "Un poste de direction",
    ],
    fiches: [],
  },
  {
    name: "a table of contents of fiches",
    parts: [
      "Sommaire",
      "Fiche action n°1 : EPP",
      "Fiche action n°2 : bilans de santé",
      "Fiche action n°3 : visites à domicile",
    ],
    fiches: [],
  },
  {
    name: "minutes of a meeting",
    parts: [
      "Compte rendu du comité de pilotage",
      "Points abordés",
      "La fiche action n° 6 est à revoir : l'État demande 20 000 € de moins.",
      "Calendrier",
      "Prochaine réunion en mars.",
      "La fiche n°9 sera transmise.",
    ],
    fiches: [],
  },
  {
    name: "the plan's own table, pasted",
    parts: [
      table(
        [
          "N° de l'objectif",
          "Objectif",
          "Actions",
          "Source de financement",
          "Département",
          "État",
          "Total",
        ],
        ["1", "EPP", "Postes", "FIR", "124 666 €", "62 334 €", "187 000 €"],
        ["6", "CRIP", "Postes", "304", "100 000 €", "50 000 €", "150 000 €"],
      ),
    ],
    fiches: [],
  },
  {
    name: "an invoice",
    parts: [
      "Facture n° 6",
      "Désignation",
      "Formation des professionnels",
      "Total : 3 000 €",
      "Département de Valdoré",
    ],
    fiches: [],
  },
  {
    name: "bold headings numbered, amounts in a sentence list",
    parts: [
      "Fiche action n° 6 : Renforcer la CRIP",
      "I – Contexte",
      "Hausse de 12 % des informations préoccupantes.",
      "II – Description",
      "Deux postes à 45 000 €.",
      "III – Budget prévisionnel 2024",
      "• Coût global : 90 000 €",
      "• Part État (programme 304) : 45 000 €",
      "• Part départementale : 45 000 €",
      "IV – Évaluation",
      "Rapport annuel.",
    ],
    fiches: [["6", "90000", "45000", "45000"]],
  },
  {
    name: "three columns: poste, payer, amount",
    parts: [
      usual("Fiche action n° 7", [
        table(
          ["Nature de la dépense", "Financeur", "Montant"],
          ["2 ETP", "État", "40 000 €"],
          ["Formation", "Département", "10 000 €"],
        ),
      ]),
    ],
    fiches: [["7", null, "40000", "10000"]],
  },
  {
    name: "shares in percents beside",
    parts: [
      usual("Fiche action n° 8", [
        table(
          ["Financeur", "Montant", "%"],
          ["État", "40 000 €", "80 %"],
          ["Département", "10 000 €", "20 %"],
          ["TOTAL", "50 000 €", "100 %"],
        ),
      ]),
    ],
    fiches: [["8", "50000", "40000", "10000"]],
  },
  {
    name: "dépenses and recettes side by side",
    parts: [
      usual("Fiche action n° 10", [
        table(
          ["Dépenses", "Montant", "Recettes", "Montant"],
          ["Personnel", "60 000 €", "État", "40 000 €"],
          ["Achats", "10 000 €", "Département", "30 000 €"],
          ["Total", "70 000 €", "Total", "70 000 €"],
        ),
      ]),
    ],
    fiches: [["10", "70000", "40000", "30000"]],
  },
  {
    name: "État first, no colon, dashes",
    parts: [
      usual("Fiche action n° 11", ["État – 12 000 €", "Département – 8 000 €", "Total – 20 000 €"]),
    ],
    fiches: [["11", "20000", "12000", "8000"]],
  },
  {
    name: "« Métropole » and « Collectivité »",
    parts: [
      usual("Fiche action n° 12", [
        "Financement Métropole : 8 000 €",
        "Financement État : 12 000 €",
      ]),
    ],
    fiches: [["12", null, "12000", "8000"]],
  },
  {
    name: "two actions in one fiche without « Budget »",
    parts: [
      usual("Fiche action n° 13", [
        "Action 1 : psychologues",
        "État : 19 861 €",
        "Département : 50 139 €",
        "Action 2 : formation",
        "État : 0 €",
        "Département : 15 000 €",
      ]),
    ],
    fiches: [["13", null, "19861", "65139"]],
  },
  {
    name: "the whole first, then two budgets that make it",
    parts: [
      usual("Fiche action n° 13", [
        "Budget total : 85 000 €",
        "Budget psychologues : 70 000 €",
        "État : 19 861 €",
        "CD : 50 139 €",
        "Budget formation : 15 000 €",
        "État : 0 €",
        "CD : 15 000 €",
      ]),
    ],
    fiches: [["13", "85000", "19861", "65139"]],
  },
  {
    name: "« Coût unitaire » is no budget",
    parts: [
      usual("Fiche action n° 19", [
        "Coût unitaire d'une mesure : 7 763 €",
        "Coût total : 310 520 €",
        "État : 155 260 €",
        "Département : 155 260 €",
      ]),
    ],
    fiches: [["19", "310520", "155260", "155260"]],
  },
  {
    name: "amounts with cents and no-break spaces",
    parts: [
      usual("Fiche action n° 20", [
        "Budget : 124 666,50 €",
        "Financement État : 62 333,25 €",
        "Financement Département : 62 333,25 €",
      ]),
    ],
    fiches: [["20", "124666.5", "62333.25", "62333.25"]],
  },
  {
    name: "financing of last year recalled",
    parts: [
      usual("Fiche action n° 21", [
        "Pour mémoire, en 2023 : État 50 000 €",
        "2024 : État 60 000 €",
        "2024 : Département 61 000 €",
      ]),
    ],
    fiches: [["21", null, "60000", "61000"]],
  },
  {
    name: "the label alone and its amount in the next paragraph",
    parts: [
      usual("Fiche action n° 23", [
        "Financement État",
        "10 000 €",
        "Financement Département",
        "20 000 €",
      ]),
    ],
    fiches: [["23", null, "10000", "20000"]],
  },
  {
    name: "« FICHE ACTION » then number on another line",
    parts: [
      table(
        ["FICHE ACTION"],
        ["N° 25 – Jeunes majeurs"],
        ["Constat", "…"],
        ["Moyens financiers", ["État : 25 031 €", "Département : 25 031 €"]],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["25", null, "25031", "25031"]],
  },
  {
    name: "FIR et ARS in one label",
    parts: [
      usual("Fiche action n° 1", [
        "ARS (crédits FIR) : 62 334 €",
        "Conseil Départemental de Valdoré : 124 666 €",
        "TOTAL : 187 000 €",
      ]),
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "amounts in bold with stars of a converter",
    parts: [
      usual("Fiche action n° 2", [
        "* État : 1 500 €",
        "* Département : 2 500 €",
        "* Autres (CPAM) : 500 €",
      ]),
    ],
    fiches: [["2", null, "1500", "2500", "500"]],
  },
  {
    name: "« Sans objet » for the whole",
    parts: [usual("Fiche action n° 3", "Sans objet")],
    fiches: [["3", null, null, null]],
  },
  {
    name: "a sentence per payer, amounts last",
    parts: [
      usual("Fiche action n° 4", [
        "La participation de l'État est de 288 200 €.",
        "Celle du Département s'élève à 288 200 €.",
        "Le budget de l'action est donc de 576 400 €.",
      ]),
    ],
    fiches: [["4", "576400", "288200", "288200"]],
  },
  {
    name: "valorisation of posts",
    parts: [
      usual("Fiche action n° 5", [
        "État (FIR) : 40 000 €",
        "Département (valorisation de 1 ETP de médecin) : 85 000 €",
      ]),
    ],
    fiches: [["5", null, "40000", "85000"]],
  },
  {
    name: "synthesis by objective with a row of engagement",
    parts: [
      "Tableau récapitulatif des fiches",
      table(
        ["Fiche", "Libellé de l'action", "Part État", "Part Département", "Coût total"],
        ["Engagement 1", "", "", "", ""],
        ["Fiche 1", "EPP", "62 334", "124 666", "187 000"],
        ["Fiche 4", "VAD", "288 200", "288 200", "576 400"],
        ["Engagement 2", "", "", "", ""],
        ["Fiche 19", "AEMO", "0", "310 540", "310 540"],
      ),
    ],
    fiches: [
      ["1", "187000", "62334", "124666"],
      ["4", "576400", "288200", "288200"],
      ["19", "310540", "0", "310540"],
    ],
  },
  {
    name: "a press release",
    parts: [
      "Communiqué de presse",
      "Protection de l'enfance : l'État et le Département signent",
      "L'État apporte 1 692 424 € et le Département 2 414 109 €.",
      "Contact",
      "service presse",
    ],
    fiches: [],
  },
  {
    name: "a form of hiring with headings",
    parts: [
      "Fiche de poste",
      "Intitulé : chargé de mission",
      "Missions",
      "Suivre le budget de 300 000 €",
      "Objectifs",
      "Calendrier",
      "Prise de poste en mars",
    ],
    fiches: [],
  },
  {
    name: "an e-mail about one fiche",
    parts: [
      "Objet : fiche action n° 9",
      "Bonjour,",
      "Fiche action n° 9 : le montant de l'État est de 478 301 €, merci de corriger.",
      "Cordialement",
    ],
    fiches: [],
  },
];
