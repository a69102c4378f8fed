import { fold } from "../../plan/text";

/** What a heading of a fiche opens: the part on money, or another. */
export type HeadingKind = "money" | "other";

const MONEY =
  /^(?:les )?(?:(?:moyens?|elements?|aspects?|modalites?|volets?|conditions?|donnees|engagements?|incidences?|impacts?|besoins?|ressources?|informations?|dimension|cadre|equilibre) (?:(?:humains?|materiels?|techniques?|rh)[ ,/&]*(?:et |ou )?)?(?:financiers?|financieres?|budgetaires?|de financement|economiques?)|financements?(?: (?:previsionnels?|prevus?|mobilises?|sollicites?|demandes?|de l'action|du projet|et budget|20\d\d|envisages?))*|budgets?(?: (?:previsionnels?|de l'action|du projet|prevus?|et financements?|alloues?|global|20\d\d|estime))*|plans? de financement|couts?(?: (?:previsionnels?|et financements?|estimes?|de l'action|du projet))+|estimation (?:financiere|budgetaire|des? couts?)|moyens(?: (?:previsionnels?|mobilises?|alloues?|dedies?|necessaires?|prevus?|consacres?|a mobiliser))*)(?![\p{L}\d])[^:€]{0,60}$/u;

const OTHER =
  /^(?:(?:les?|la|l') ?)?(?:referents?|pilotes?|pilotage|porteurs?|responsables?|contributeurs?|constats?|contextes?|diagnostic|enjeux|problematiques?|etat des lieux|elements? de contexte|objectifs?|finalites?|resultats? attendus?|descriptions?|descriptif|presentation|contenu|modalites? (?:de mise en oeuvre|operationnelles?|d'organisation|pratiques?|de suivi|d'evaluation)|mise en oeuvre|deroulement|etapes?|actions? (?:a|prevues?|envisagees?|proposees?|concretes?)|identification des acteurs|acteurs?|partenaires?|partenariats?|publics?|beneficiaires?|territoires?|perimetres?|calendriers?|echeanciers?|echeances?|planning|durees?|temporalites?|indicateurs?|evaluations?|suivi|points? de vigilance|points? d'attention|vigilances?|freins?|leviers?|risques?|conditions? de reussite|articulations?|moyens? (?:humains?|materiels?|techniques?)|ressources? humaines?|livrables?|gouvernance|cibles?|priorites?|observations?|remarques?|annexes?|validation|signatures?|intitule|thematique|axe|engagement|orientation|historique|base legale|cadre (?:legal|reglementaire)|references?)(?![\p{L}])/u;

/** Numbering before a heading: « 5. », « V – », « 3) », « ■ ». */
const NUMBERING =
  /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.)°/]|\s?[-–])\d{0,2}[.)]?\s*)?[^\p{L}\p{N}]*/u;

const LONGEST = 90;

/** What a line opens when it is a heading of a fiche, and what follows it on the line; null for any other line. */
export interface Heading {
  readonly kind: HeadingKind;
  readonly rest: string;
}

/** Reads a line as a heading: « Moyens financiers prévisionnels », « 5. Calendrier : 2024 ». */
export function headingOf(line: string): Heading | null {
  const [head = "", ...more] = line.split(/\s?:(?=\s|$)|\n/u);
  const folded = fold(head)
    .replace(NUMBERING, "")
    .replace(/[ .–-]+$/, "");
  if (folded === "" || folded.length > LONGEST) return null;
  const rest = more.length === 0 ? "" : line.slice(head.length).replace(/^\s?:?\s*/u, "");
  if (MONEY.test(folded)) return { kind: "money", rest };
  // « Objectif opérationnel » is a heading, « Objectifs de l'année : réduire… » a sentence that goes on.
  if (OTHER.test(folded) && (rest !== "" || folded.length <= 60)) return { kind: "other", rest };
  return null;
}

/** Whether a row's label is that of the part on money; what it says of itself is not asked of other labels. */
export function isMoneyHeading(label: string): boolean {
  return headingOf(label.replaceAll("\n", " "))?.kind === "money";
}
