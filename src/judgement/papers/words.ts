import type { Source } from "../../plan/source";
import { formatEuros } from "../../plan/money";
import type { Contract } from "../../plan/papers/contract";
import { nameOfFiche, type Fiche } from "../../plan/papers/fiche";
import type { Rounded } from "../../plan/papers/rounded";
import { amountOf } from "../../plan/papers/statement";
import type { Citation } from "./crossRule";
import type { Mismatch } from "./compare";
import type { Verdict, Witness } from "./witnesses";

/** « La fiche 13 ». */
export function theFiche(fiche: Pick<Fiche, "number" | "title">): string {
  return `La ${nameOfFiche(fiche)}`;
}

/** « 18 861,00 € », « environ 75 000,00 € » for a rounded amount. */
export function euros({ amount, unit }: Rounded): string {
  return unit.isZero() ? formatEuros(amount) : `environ ${formatEuros(amount)}`;
}

/** Where a fiche says it. */
export function citationOf(fiche: Fiche, quote: string | null, page = fiche.page): Citation {
  return {
    file: fiche.file,
    place: nameOfFiche(fiche),
    quote: oneLine(quote),
    page,
  };
}

const LONGEST_QUOTE = 300;

/** A quotation on one line, cut where it is long; null where there are no words. */
function oneLine(quote: string | null): string | null {
  const line = (quote ?? "").replace(/\s+/g, " ").trim();
  if (line === "") return null;
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** « Le contrat et le budget de la fiche (70 000,00 €) donnent raison au plan : la fiche est à reprendre. » */
export function verdictWords({ agree, mend }: Verdict, mismatch: Mismatch): string {
  if (agree.length === 0) return "L'un des deux est à reprendre.";
  const whole = amountOf(mismatch.unit.budget.budget);
  const names = agree.map((witness) =>
    witness === "fiche-budget" && whole ? `${NAMES[witness]} (${euros(whole)})` : NAMES[witness],
  );
  const all = listed(names);
  const subject = all.charAt(0).toUpperCase() + all.slice(1);
  const verb = agree.length > 1 ? "donnent" : VERB[agree[0] ?? "contract"];
  if (mend === null) return `${subject} ne disent pas la même chose : vérifiez les deux.`;
  return mend === "document"
    ? `${subject} ${verb} raison au plan : la fiche est à reprendre.`
    : `${subject} ${verb} raison à la fiche : le plan est à reprendre.`;
}

const NAMES: Readonly<Record<Witness, string>> = {
  contract: "le contrat",
  "fiche-budget": "le budget de la fiche",
  "fiche-parts": "les parts données par la fiche",
  recap: "le tableau récapitulatif",
  "line-total": "le total de la ligne",
};

const VERB: Readonly<Record<Witness, string>> = {
  contract: "donne",
  "fiche-budget": "donne",
  "fiche-parts": "donnent",
  recap: "donne",
  "line-total": "donne",
};

/** « a, b et c ». */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} et ${last}`;
}

/** Where a contract says it: « contrat, art. 2.2.1 ». */
export function citationOfContract(
  { file, kind }: Pick<Contract, "file" | "kind">,
  quote: string | null,
  article = "",
): Citation {
  const name = { contract: "contrat", amendment: "avenant", deliberation: "délibération" }[kind];
  const place = article === "" ? name : `${name}, ${article}`;
  return { file, place, quote: oneLine(quote), page: null };
}

/** « du FIR », « de l'ONDAM ». */
export function ofSource(source: Source): string {
  const name = source.replace(/^BOP (?=\d)/, "");
  return /^[aeiouyh]/i.test(name) ? `de l'${name}` : `du ${name}`;
}
