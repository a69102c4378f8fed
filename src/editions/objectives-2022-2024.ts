import type { ObjectiveSpec } from "../plan/edition";
import type { Source } from "../plan/source";

/** The engagements of the contracts of 2020–2024, as the template's headings write them. */
export const ENGAGEMENTS_2022_2024 = [
  "Engagement 1 : Agir le plus précocement possible pour répondre aux besoins des enfants et de leurs familles",
  "Engagement 2 : Sécuriser les parcours des enfants protégés et prévenir les ruptures",
  "Engagement 3 : Donner aux enfants les moyens d'agir et garantir leurs droits",
  "Engagement 4 : Préparer leur avenir et sécuriser leur vie d'adulte",
  "Conditions pour y parvenir",
] as const;

const FIR: readonly Source[] = ["FIR"];
const BOP: readonly Source[] = ["BOP 304"];
const ONDAM: readonly Source[] = ["ONDAM"];
const EITHER: readonly Source[] = ["BOP 304", "ONDAM"];
/** Seen without money: no paper says who pays, any source is accepted. */
const UNKNOWN: readonly Source[] = [];

/** number, place of the engagement, sources, in the template's table, wording ({year}: the edition's horizon). */
type Row = readonly [number, number, readonly Source[], boolean, string];

const ROWS: readonly Row[] = [
  [
    1,
    0,
    FIR,
    true,
    "Atteindre à horizon {year} un taux de couverture par la PMI d'au moins 20 % des entretiens prénatals précoces au niveau national",
  ],
  [
    2,
    0,
    FIR,
    true,
    "Faire progresser le nombre de bilans de santé en école maternelle réalisés par la PMI et se rapprocher du contenu de l'examen de santé tel que défini dans le carnet de santé",
  ],
  [
    3,
    0,
    FIR,
    true,
    "Doubler au niveau national le nombre de visites à domicile pré et postnatales réalisées par des sages-femmes de PMI en faveur des familles vulnérables",
  ],
  [
    4,
    0,
    FIR,
    true,
    "Permettre qu'à horizon {year}, au niveau national, au moins 15 % des enfants bénéficient de l'intervention à domicile d'infirmières puéricultrices de la PMI, notamment jusqu'aux deux ans de l'enfant et dans les familles vulnérables",
  ],
  [
    5,
    0,
    FIR,
    true,
    "Permettre qu'à horizon {year}, au niveau national, au moins 20 % des enfants bénéficient de consultations infantiles en PMI correspondant à des examens de santé obligatoire du jeune enfant, en particulier pour les enfants jusqu'à deux ans",
  ],
  [13, 0, FIR, true, "Soutenir les actions innovantes en PMI en matière de santé publique"],
  [
    12,
    0,
    UNKNOWN,
    false,
    "Renforcer les interventions de travailleurs en intervention sociale et familiale (TISF)",
  ],
  [14, 0, UNKNOWN, false, "Créer 20 nouveaux relais parentaux sur le territoire à horizon {year}"],
  [15, 0, UNKNOWN, false, "Soutenir les parents en situation de handicap"],
  [16, 0, UNKNOWN, false, "Soutenir les parents d'enfants en situation de handicap"],
  [
    6,
    1,
    BOP,
    true,
    "Renforcer les moyens, les ressources et la pluridisciplinarité des cellules de recueil des informations préoccupantes (CRIP) pour atteindre sur l'ensemble du territoire un délai maximal de trois mois par évaluation",
  ],
  [7, 1, BOP, true, "Systématiser et renforcer les protocoles informations préoccupantes (IP)"],
  [
    8,
    1,
    BOP,
    true,
    'Systématiser un volet "maîtrise des risques" dans les schémas départementaux de protection de l\'enfance incluant un plan de contrôle des établissements et services',
  ],
  [17, 1, BOP, true, "Mieux articuler les contrôles Etat / département"],
  [
    9,
    1,
    ONDAM,
    true,
    "Garantir l'accompagnement de tous les enfants protégés en situation de handicap",
  ],
  [
    18,
    1,
    BOP,
    false,
    "Créer 600 nouvelles places d'accueil en fratries au niveau national à horizon {year}",
  ],
  [19, 1, BOP, true, "Diversifier l'offre en matière de protection de l'enfance à domicile"],
  [
    20,
    1,
    BOP,
    true,
    "Structurer et développer le soutien aux tiers dignes de confiance et aux tiers bénévoles",
  ],
  [21, 1, BOP, true, "Développer les centres parentaux"],
  [22, 1, UNKNOWN, false, "Systématiser les mesures d'accompagnement au retour à domicile"],
  [23, 1, BOP, true, "Développer le parrainage, le soutien scolaire, etc."],
  [
    10,
    2,
    BOP,
    true,
    "Systématiser la participation des enfants et des jeunes aux observatoires départementaux de la protection de l'enfance (ODPE)",
  ],
  [
    24,
    3,
    UNKNOWN,
    false,
    "Mettre en place des dispositifs d'accompagnement global et passerelles, notamment pour les jeunes en situation de handicap",
  ],
  [
    25,
    3,
    BOP,
    true,
    "Favoriser l'accès aux droits et l'accompagnement vers l'autonomie des anciens MNA",
  ],
  [11, 4, BOP, true, "Renforcer l'ODPE"],
  [26, 4, BOP, true, "Renforcer la formation des professionnels"],
  [27, 4, EITHER, true, "Soutien au plan de lutte contre la prostitution des mineurs"],
  [29, 4, BOP, true, "Réaliser un projet innovant"],
];

/**
 * The objectives of 2022–2024 with the source each may use (sources and wordings as the real plans give them).
 * @param year the horizon written in the wordings
 * @param mandatory the numbers that the edition demands
 */
export function objectives2022To2024(
  year: number,
  mandatory: readonly number[],
): readonly ObjectiveSpec[] {
  return ROWS.map(([number, engagement, sources, inTemplate, wording]) => ({
    number,
    engagement,
    sources,
    inTemplate,
    wording: wording.replace("{year}", String(year)),
    mandatory: mandatory.includes(number),
  }));
}
