import type { BlindPaper } from "./blind";
import { table } from "./docx";

/** Papers made up with other layouts and words than the real ones; some hold no fiche at all, whatever amounts they name. */
export const LAYOUTS: readonly BlindPaper[] = [
  {
    name: "epp colonnes",
    file: "piece.docx",
    parts: [
      "Fiche action n°1 – Entretien prénatal précoce",
      "Contexte et enjeux",
      "Plus de 1 200 naissances.",
      "Budget prévisionnel",
      table(
        ["Financeur", "Montant 2024"],
        ["ARS (FIR)", "62 334 €"],
        ["Département", "124 666 €"],
        ["Total", "187 000 €"],
      ),
      "Indicateurs",
      "Part des femmes : 20 %",
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "vad prose",
    file: "piece.docx",
    parts: [
      "FICHE ACTION 4 : VISITES À DOMICILE",
      "Objectifs",
      "Renforcer les visites.",
      "Plan de financement",
      "L'action est financée à parité : 288 200 € par l'Agence régionale de santé et 288 200 € par le Conseil départemental, soit un total de 576 400 €.",
      "Suivi",
      "Deux comités par an.",
    ],
    fiches: [["4", "576400", "288200", "288200"]],
  },
  {
    name: "aemo",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche n° 19 : intervention à domicile", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "Coût de l'action : 310 540,00 €",
            "Part État : néant",
            "Part Département : 310 540,00 €",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["19", "310540", "0", "310540"]],
  },
  {
    name: "handicap",
    file: "piece.docx",
    parts: [
      "Annexe 3 – Fiche-action n°9",
      "Accompagnement des enfants en situation de handicap",
      table(
        ["Pilote", "MDPH et DEF"],
        ["Public", "Enfants confiés"],
        ["Description", "Équipe mobile de 5 ETP"],
        ["Moyens humains", "2 éducateurs, 1 psychologue"],
        [
          "Moyens financiers",
          ["ARS – ONDAM médico-social : 478 301 €", "Conseil départemental : 175 000 €"],
        ],
        ["Calendrier", "De janvier 2024 à décembre 2025"],
      ),
    ],
    fiches: [["9", null, "478301", "175000"]],
  },
  {
    name: "crip",
    file: "piece.docx",
    parts: [
      table(
        ["FICHE ACTION N° 6 et 7", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "Budget global 728.400 euros",
            "dont État (BOP 304) 279.824 euros",
            "dont Département 448.576 euros",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["6 et 7", "728400", "279824", "448576"]],
  },
  {
    name: "tableau synthese",
    file: "piece.docx",
    parts: [
      "Récapitulatif des fiches actions 2024",
      table(
        ["Fiche", "Action", "État", "Département", "Coût total"],
        ["1", "EPP", "62 334", "124 666", "187 000"],
        ["4", "VAD", "288 200", "288 200", "576 400"],
        ["9", "Handicap", "478 301", "175 000", "653 301"],
        ["19", "AEMO", "0", "310 540", "310 540"],
        ["Total général", [], "828 835", "898 406", "1 727 241"],
      ),
    ],
    fiches: [
      ["1", "187000", "62334", "124666"],
      ["4", "576400", "288200", "288200"],
      ["9", "653301", "478301", "175000"],
      ["19", "310540", "0", "310540"],
    ],
  },
  {
    name: "29 lojin",
    file: "piece.docx",
    parts: [
      table(
        ["Numéro de la fiche", "29-1"],
        ["Intitulé", "Logement des jeunes"],
        ["Constat", "150 jeunes sortent chaque année, pour un coût moyen de 25 000 € par place"],
        ["Budget", "230 352 €"],
        ["Contribution de l'État", "115 176 €"],
        ["Contribution du Département", "115 176 €"],
      ),
    ],
    fiches: [["29-1", "230352", "115176", "115176"]],
  },
  {
    name: "courrier",
    file: "piece.docx",
    parts: [
      "Monsieur le Préfet,",
      "Je vous transmets les pièces du dossier : la fiche action n°6 (250 000 €), la fiche action n°9 (12 000 €), le contrat et la délibération.",
      "Le financement de l'État s'élève à 300 000 €.",
      "Veuillez agréer…",
    ],
    fiches: [],
  },
  {
    name: "devis",
    file: "piece.docx",
    parts: [
      "DEVIS N° 2024-118",
      table(
        ["Désignation", "Quantité", "Montant"],
        ["Formation des assistants familiaux", "3", "4 500 €"],
        ["Déplacements", "6", "900 €"],
        ["Total TTC", [], "5 400 €"],
      ),
      "Règlement par virement : FR76 3000 4000 5000 6000 7000 189",
    ],
    fiches: [],
  },
  {
    name: "compte rendu",
    file: "piece.docx",
    parts: [
      "Compte rendu du comité de pilotage du 12 mars 2024",
      "Présents : M. A, Mme B.",
      "Action 6 : le Département confirme 448 576 €.",
      "Action 9 : l'ARS instruit la demande de 500 000 €.",
      "Prochaine réunion le 4 juin.",
    ],
    fiches: [],
  },
  {
    name: "vad ecart",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°4 – VAD", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        ["Financement", ["Total : 576 400 €", "ARS : 282 200 €", "CD 71 : 288 200 €"]],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["4", "576400", "282200", "288200"]],
  },
  {
    name: "epp k",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°1", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        ["Financement", ["Budget : 187 k€", "ARS : 62 k€", "Département : 125 k€"]],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["1", "187000", "62000", "125000"]],
  },
  {
    name: "somme",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°29-3", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "Budget total de l'action : 300 000 €",
            "Subvention de l'État : 292 800 €",
            "Fonds propres du Département : 0 €",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["29-3", "300000", "292800", "0"]],
  },
  {
    name: "inverse",
    file: "piece.docx",
    parts: [
      "Fiche action n°29-4",
      "Financement",
      table(
        [[], "Montant", "Part"],
        ["Conseil départemental", "779 272 €", "83 %"],
        ["État – programme 304", "155 928 €", "17 %"],
        ["Coût total", "935 200 €", "100 %"],
      ),
    ],
    fiches: [["29-4", "935200", "155928", "779272"]],
  },
  {
    name: "pluriannuel",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°29-2 : autonomie", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "Budget 2024 : 92 000 €",
            "Budget 2025 : 95 000 €",
            "Département 2024 : 92 000 €",
            "Département 2025 : 95 000 €",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["29-2", "92000", null, "92000"]],
  },
  {
    name: "majuscules",
    file: "piece.docx",
    parts: [
      table(
        ["FICHE N°1 ENTRETIENS PRÉNATAUX", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "BUDGET TOTAL : 187 000 € TTC",
            "FINANCEMENT ARS : 62 334 €",
            "FINANCEMENT CONSEIL DÉPARTEMENTAL : 124 666 €",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "ville",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°4", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            "Coût : 600 000 €",
            "État : 288 200 €",
            "Département : 288 200 €",
            "Commune de Mâcon : 23 600 €",
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["4", "600000", "288200", "288200", "23600"]],
  },
  {
    name: "sans numero",
    file: "piece.docx",
    parts: [
      "Fiche action",
      "Service d'AEMO renforcée",
      "Objectif n°19",
      "Renforcer",
      "Moyens financiers",
      "État : 0 €",
      "Département : 310 540 €",
    ],
    fiches: [["", null, "0", "310540"]],
  },
  {
    name: "pages",
    file: "piece.docx",
    parts: [
      "Fiche action n°1",
      "Moyens",
      "Humains : 3 sages-femmes",
      "Financiers : ARS 62 334 € ; Département 124 666 €",
      "Partenaires",
      "CPAM",
      "Fiche action n°4",
      "Moyens",
      "Financiers : ARS 288 200 € ; Département 288 200 €",
      "Partenaires",
      "CAF",
    ],
    fiches: [
      ["1", null, "62334", "124666"],
      ["4", null, "288200", "288200"],
    ],
  },
  {
    name: "cv",
    file: "piece.docx",
    parts: [
      "Curriculum vitæ",
      "Action 4 : gestion d'un budget de 120 000 €",
      "Action 6 : pilotage d'un dispositif, budget 45 000 €",
      "Département de Saône-et-Loire, 2019-2023",
    ],
    fiches: [],
  },
  {
    name: "epp",
    file: "piece.docx",
    parts: [
      "Fiche action n°1",
      table(
        ["Constat", "Un besoin"],
        [
          "Moyens financiers prévisionnels",
          [
            "Budget : 187 000 €",
            "Financement État : 62 334 €",
            "Financement Département : 124 666 €",
          ],
        ],
        ["Calendrier", "2024"],
      ),
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "sans bords",
    file: "piece.docx",
    parts: [
      "Fiche action n°1",
      table(
        ["Constat", "Un besoin"],
        [
          "Moyens financiers prévisionnels",
          [
            "Budget : 187 000 €",
            "Financement État : 62 334 €",
            "Financement Département : 124 666 €",
          ],
        ],
        ["Calendrier", "2024, dont une enveloppe nationale de 3 000 000 €"],
      ),
    ],
    fiches: [["1", "187000", "62334", "124666"]],
  },
  {
    name: "synthese",
    file: "piece.docx",
    parts: [
      "Fiches actions 2024 : synthèse financière",
      table(
        ["N° fiche", "Intitulé", "État", "Département", "Total"],
        ["1", "EPP", "62 334 €", "124 666 €", "187 000 €"],
        ["4", "VAD", "288 200 €", "288 200 €", "576 400 €"],
      ),
    ],
    fiches: [
      ["1", "187000", "62334", "124666"],
      ["4", "576400", "288200", "288200"],
    ],
  },
  {
    name: "sans bords payeurs",
    file: "piece.docx",
    parts: [
      "Fiche action n°4",
      "Moyens financiers",
      table(
        ["Financeur", "Montant"],
        ["ARS", "288 200 €"],
        ["Département", "288 200 €"],
        ["Total", "576 400 €"],
      ),
      "Calendrier",
      "2024",
    ],
    fiches: [["4", "576400", "288200", "288200"]],
  },
  {
    name: "objectif ailleurs",
    file: "piece.docx",
    parts: [
      table(
        ["FICHE ACTION N° 2", "Équipe mobile"],
        ["Objectif du contrat", "9"],
        ["Actions", "Créer une équipe"],
        ["Coût", "653 301 €"],
        ["Crédits ONDAM", "478 301 €"],
        ["Crédits départementaux", "175 000 €"],
      ),
    ],
    fiches: [["2", "653301", "478301", "175000"]],
  },
  {
    name: "definir",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°4", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          ["Budget : à définir", "État : en cours d'arbitrage", "Département : 288 200 €"],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["4", null, null, "288200"]],
  },
  {
    name: "rib colonnes",
    file: "piece.docx",
    parts: [
      table(
        ["Fiche action n°19", []],
        ["Contexte", "Les besoins croissent."],
        ["Finalité", "Mieux accompagner."],
        ["Mise en œuvre", "Un partenariat."],
        [
          "Financement",
          [
            table(
              ["Dépenses", "Montant", "Recettes", "Montant"],
              ["Personnel", "280 540 €", "État", "0 €"],
              ["Fonctionnement", "30 000 €", "Département", "310 540 €"],
              ["Total", "310 540 €", "Total", "310 540 €"],
            ),
          ],
        ],
        ["Échéancier", "2024"],
        ["Évaluation", "Nombre de bénéficiaires"],
      ),
    ],
    fiches: [["19", "310540", "0", "310540"]],
  },
];
