import type { Edition, ObjectiveSpec } from "../plan/edition";
import type { Source } from "../plan/source";
import { ORDINARY } from "./facts";
import { DEPARTMENT_AMOUNTS, DEPARTMENT_NAMES } from "./headers";

const FIR: readonly Source[] = ["FIR"];
const BOP: readonly Source[] = ["BOP 304"];

/** number, place of the heading, sources, mandatory, wording. */
type Row = readonly [number, number, readonly Source[], boolean, string];

const ROWS: readonly Row[] = [
  [
    1,
    0,
    FIR,
    true,
    "Quantitatif : augmenter le nombre de bénéficiaires des VAD de puéricultrices et d'entretiens postnatal précoce (EPNP), maintien du nombre d'entretiens prénataux précoces (EPP) et de visites à domicile (VAD) prénatales et postnatales de sages-femmes",
  ],
  [
    2,
    0,
    FIR,
    true,
    "Qualitatif : améliorer la qualité des parcours périnataux, notamment via des actions d'aller vers de la PMI, en particulier en direction des femmes et nourrissons vulnérables.",
  ],
  [
    3,
    0,
    FIR,
    true,
    "Quantitatif : augmenter le nombre de bénéficiaires pour les consultations médicales obligatoires des enfants de moins de 6 ans, et maintien du nombre d'actions de PMI pour les enfants de 3-4 ans à l'école maternelle",
  ],
  [
    4,
    0,
    FIR,
    true,
    "Qualitatif : améliorer la qualité de l'offre de prévention de la PMI via des actions dédiées aux enfants, notamment les plus vulnérables",
  ],
  [5, 0, FIR, false, "Actions innovantes ou transversales"],
  [
    6,
    1,
    BOP,
    true,
    "Renforcer les interventions précoces d'aide à domicile dans un objectif de prévention (ex: places en centre parental, TISF et CESF, aides fi)",
  ],
  [
    7,
    1,
    BOP,
    true,
    "Accroître le recours aux mesures de protection de l'enfance à domicile sous toutes ses formes et aux modes d'accueil à dimension familiale",
  ],
  [
    8,
    1,
    BOP,
    false,
    "Renforcer le partenariat auprès des cellules de recueil, de traitement et d'évaluation des informations préoccupantes (CRIP)",
  ],
  [9, 1, BOP, false, "Accompagner la scolarité des enfants ayant une mesure de protection"],
  [
    10,
    1,
    BOP,
    false,
    "Soutenir et accompagner vers l'autonomie les jeunes majeurs sortant des dispositifs de protection",
  ],
  [
    11,
    1,
    BOP,
    false,
    "Mieux connaître les publics de la protection de l'enfance pour améliorer leur prise en charge et renforcer le pilotage de cette politique",
  ],
];

const objectives: readonly ObjectiveSpec[] = ROWS.map(
  ([number, engagement, sources, mandatory, wording]) => ({
    number,
    engagement,
    sources,
    mandatory,
    wording,
    inTemplate: true,
  }),
);

/** The contract of 2025, as the Métropole de Lyon filled it: other objectives under the same numbers. */
export const plan2025: Edition = {
  id: "2025-plan",
  name: "Plan d'action 2025",
  year: 2025,
  columns: [
    // The source stands in a column without a header, merged downwards, or in the number (« FIR 1 »).
    { role: "source", header: "", accepted: ["Source de financement"], required: false },
    { role: "number", header: "N° de l'objectif", accepted: ["N° objectif", "N°"], required: true },
    { role: "objective", header: "Objectif", accepted: ["Objectifs"], required: true },
    { role: "action", header: "Actions 2025", accepted: ["Actions"], required: true },
    { role: "partners", header: "Partenaires", accepted: ["Partenaire"], required: true },
    { role: "department", header: "Département", accepted: DEPARTMENT_NAMES, required: true },
    { role: "state", header: "Etat", required: true },
    {
      role: "total",
      header: "Total pour objectif",
      accepted: ["Total pour l'objectif", "Total"],
      required: true,
    },
  ],
  engagements: [
    "Renforcer la prévention en santé chez les jeunes enfants",
    "Renforcer les dispositifs d'intervention précoce et à domicile ainsi qu'à améliorer la qualité de la prise en charge en protection de l'enfance",
  ],
  objectives,
  recap: {
    title: "Récapitulatifs montants totaux 2025",
    state: "Montant État sollicité",
    department: "Montant Département",
    acceptedDepartments: DEPARTMENT_AMOUNTS,
    sources: ["BOP 304", "FIR"],
  },
  basis: {
    structure: "Ne pas modifier la structure du tableau (modèle de plan d'action 2025)",
    sources: "Objectifs 1 à 5 : FIR ; objectifs 6 à 11 : BOP 304 (modèle de plan d'action 2025)",
    mandatory:
      "Objectifs 1 à 4, 6 et 7 : les autres portent « (facultatif) » (modèle de plan d'action 2025)",
    recap: "Récapitulatif des montants totaux (modèle de plan d'action 2025)",
  },
  facts: { ...ORDINARY, writesBop304: true, sourceInNumber: true, sourceRunsDown: true },
};
