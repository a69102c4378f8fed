import type { Decimal } from "decimal.js";
import { formatEuros, isZero, sum } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { french } from "../../plan/typography";
import { yearOfPlan } from "../../plan/years";
import { totalsBySource } from "../../judgement/ledger";

/** How the contract names each purse, in its own order: 304 and FIR in one item, ONDAM apart. */
const LAW = "de la loi de finances (programme 304)";
const FIR = "du fonds d'intervention régional (FIR)";
const ONDAM = "de l'objectif national de dépenses d'assurance maladie (ONDAM) médico-social";

/**
 * The sentence of the contract's article 2.2.1 with the plan's amounts, to be copied there; null while
 * an amount of the State can't be read, or there is none.
 */
export function supportSentence(plan: Plan): string | null {
  const totals = totalsBySource(plan);
  if ([...totals.values()].some(({ isPartial }) => isPartial.state) || plan.unit !== null)
    return null;
  const of = (source: Source): Decimal | null => {
    const state = totals.get(source)?.state;
    return state && !isZero(state) ? state : null;
  };
  const named = ["BOP 304", "FIR", "ONDAM"];
  const known = [...totals].filter(([, { state }]) => !isZero(state));
  // A purse that the contract's sentence has no words for: it would not add up.
  if (known.length === 0 || known.some(([source]) => !named.includes(source))) return null;
  const items = [
    [part(of("BOP 304"), LAW), part(of("FIR"), FIR)].filter((one) => one !== null).join(" et "),
    part(of("ONDAM"), ONDAM) ?? "",
  ].filter((item) => item !== "");
  const whole = formatEuros(sum(known.map(([, { state }]) => state)));
  return french(
    `Au titre de l'année ${String(yearOfPlan(plan))}, ce soutien s'élève à un montant prévisionnel de ${whole}, dont :\n${items.map((item) => `– ${item}`).join(" ;\n")}.`,
  );
}

function part(amount: Decimal | null, purse: string): string | null {
  return amount && `${formatEuros(amount)} au titre ${purse}`;
}
