import type { PaperText } from "../../files/paper/blocks";
import type { Contract, ObjectiveCount } from "../../plan/papers/contract";
import { fold, yearsIn } from "../../plan/text";
import { passagesOf, type Passage } from "../fiches/passages";
import { titleOf } from "../fiches/title";
import { clausesOf, type Clause } from "./clauses";
import { NUMBER, numberOf } from "./numbers";
import { sourceAmounts } from "./sourceAmounts";

type Kind = Contract["kind"];

const CONTRACT =
  /^(?:projet de |annexe \S+ ?[:–-]? ?)?(?:contrat|convention)\b(?! de travail)(?=.{0,140}(?:prevention|protection|enfance|departement|objectifs et de moyens))(?!.*(?:est conclu|a pour objet|fixe|definit|prevoit))/;
const AMENDMENT = /^(?:projet d')?avenant\b(?!s)/;
const DELIBERATION =
  /^(?:extrait du registre des )?deliberations?\b(?:$| ?(?:n ?°|numero|du |de l|de la |\d)|.{0,60}(?:conseil|commission|assemblee))|^(?:rapport|extrait).{0,40}(?:conseil departemental|commission permanente|assemblee departementale)|^commission permanente|^reunion du (?:conseil|\d)/;
const LONGEST_TITLE = 220;

/** The contracts, avenants and délibérations of a paper, each from its title to the next. */
export function readContracts(paper: PaperText, file: string, year: number | null): Contract[] {
  return segments(passagesOf(paper.blocks)).flatMap(({ kind, passages }) => {
    const contract = contractOf(kind, passages, file, year);
    return contract === null ? [] : [contract];
  });
}

function kindOf(passage: Passage): Kind | "fiche" | null {
  if (passage.kind === "table" || !passage.isOpening) return null;
  if (titleOf(passage.text)?.isFiche) return "fiche";
  const folded = fold(passage.text);
  if (folded.length > LONGEST_TITLE || /;$|^vu\b/.test(folded)) return null;
  if (AMENDMENT.test(folded)) return "amendment";
  if (CONTRACT.test(folded)) return "contract";
  return DELIBERATION.test(folded) ? "deliberation" : null;
}

function segments(passages: readonly Passage[]): { kind: Kind; passages: readonly Passage[] }[] {
  const found: { kind: Kind | "fiche"; from: number }[] = [];
  for (const [at, passage] of passages.entries()) {
    const kind = kindOf(passage);
    const before = found.at(-1)?.kind;
    // « Contrat départemental … » under the title of its avenant, or of the délibération that approves it.
    const isWithin =
      before === kind ||
      (before === "amendment" && kind === "contract" && at - (found.at(-1)?.from ?? 0) < 12);
    if (kind !== null && !isWithin) found.push({ kind, from: at });
  }
  return found.flatMap(({ kind, from }, i) => {
    // What stands above a délibération's number (its date) is its own.
    const start = i === 0 ? 0 : from;
    const end = found[i + 1]?.from ?? passages.length;
    return kind === "fiche" ? [] : [{ kind, passages: passages.slice(start, end) }];
  });
}

function contractOf(
  kind: Kind,
  passages: readonly Passage[],
  file: string,
  planYear: number | null,
): Contract | null {
  const clauses = clausesOf(passages);
  const texts = clauses.flatMap((clause) => (clause.kind === "text" ? [clause.text] : []));
  const year = yearOf(texts, kind);
  const money = sourceAmounts(clauses, year?.year ?? planYear);
  const objectives = objectivesIn(clauses);
  const isSure = texts.some((text) =>
    /^\W*article\b|il est convenu|apres en avoir delibere|le conseil|les parties/i.test(fold(text)),
  );
  if (money.amounts.size === 0 && money.total === null && !(isSure && objectives !== null))
    return null;
  const laws = texts.filter((text) => LAW.test(fold(text)));
  return {
    file,
    kind,
    year: year?.year ?? null,
    yearQuote: year?.quote ?? null,
    ...money,
    objectives,
    lawYears: laws.flatMap((text) => LAW.exec(fold(text))?.[1] ?? []).map(Number),
    lawQuote: laws.length === 0 ? null : laws.map((text) => text.replace(/[ ;]+$/, "")).join(" ; "),
  };
}

const LAW =
  /^\W*vu\b.*(?:loi de finances|de finances|financement de la securite sociale)[^.;]*?pour (20\d\d)/;
const MOST_TITLE_LINES = 14;

/** The year of the title, or the one that the amounts are for. */
function yearOf(texts: readonly string[], kind: Kind): { year: number; quote: string } | null {
  const head = texts.slice(0, MOST_TITLE_LINES);
  for (const [at, text] of head.entries()) {
    const folded = fold(text);
    const isTitle =
      CONTRACT.test(folded) ||
      AMENDMENT.test(folded) ||
      (kind === "deliberation" && /^contrat\b/.test(folded));
    if (!isTitle) continue;
    const next = head
      .slice(at + 1, at + 4)
      .find((line) => /^\W*(?:annee |exercice |pour l'annee )?20\d\d\W*$/i.test(fold(line)));
    const quote = yearsIn(text).length > 0 ? text : next === undefined ? null : `${text} ${next}`;
    const [year] = quote === null ? [] : yearsIn(quote);
    if (quote !== null && year !== undefined) return { year, quote: quote.replace(/\s+/g, " ") };
  }
  for (const text of texts) {
    const named = /(?:au titre de|pour) l'(?:annee|exercice) (20\d\d)/.exec(fold(text));
    if (named) return { year: Number(named[1]), quote: named[0] };
  }
  for (const text of texts) {
    const named = /contrat (?:departemental|de prevention|signe)[^.;]{0,90}? (20\d\d)(?!-)/.exec(
      fold(text),
    );
    if (named && !/^\W*vu\b/.test(fold(text))) return { year: Number(named[1]), quote: named[0] };
  }
  return null;
}

const MANDATORY = new RegExp(
  String.raw`\b(${NUMBER}) (?:premiers )?objectifs? (?:sont )?(?:dits )?obligatoires`,
);
const CHOSEN = new RegExp(
  String.raw`\b(${NUMBER}) (?:autres |nouveaux )?objectifs? (?:(?:facultatifs?|complementaires?|optionnels?|choisis|supplementaires?)|(?:parmi|au choix|retenus? parmi))`,
);
const ALL = new RegExp(
  String.raw`\b(?:(?:ces|l'ensemble des|les|des|un total de|au total,?|soit) (?:au total )?(${NUMBER}) objectifs?(?! (?:obligatoires|facultatifs|parmi|autres))|(${NUMBER}) objectifs? (?:au total|en tout))`,
);

/** « six objectifs obligatoires … neuf objectifs parmi les douze autres … ces quinze objectifs ». */
function objectivesIn(clauses: readonly Clause[]): ObjectiveCount | null {
  let mandatory: number | null = null;
  let chosen: number | null = null;
  let all: { count: number; clause: Extract<Clause, { kind: "text" }> } | null = null;
  let first: Extract<Clause, { kind: "text" }> | null = null;
  for (const clause of clauses) {
    if (clause.kind === "table") continue;
    const folded = fold(clause.text);
    const said = (pattern: RegExp) => {
      const match = pattern.exec(folded);
      return match ? numberOf(match[1] ?? match[2] ?? "") : null;
    };
    const found = [said(MANDATORY), said(CHOSEN), said(ALL)] as const;
    mandatory ??= found[0];
    chosen ??= found[1];
    if (all === null && found[2] !== null) all = { count: found[2], clause };
    if (found[0] !== null || found[1] !== null) first ??= clause;
  }
  const summed = mandatory !== null && chosen !== null ? mandatory + chosen : null;
  const count = all?.count ?? summed;
  const clause = all?.clause ?? first;
  if (count === null || !clause) return null;
  return { mandatory, chosen, all: count, quote: clause.text.slice(0, 220), place: clause.place };
}
