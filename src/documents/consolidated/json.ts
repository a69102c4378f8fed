import { findingJson, type FindingJson } from "../../checking/json";
import { formatPlain } from "../../plan/money";
import type { Source } from "../../plan/source";
import type { Sides } from "../folder/entry";
import type { Folder } from "../folder/folder";

interface SidesJson {
  readonly state: string;
  readonly department: string;
}

type TotalsJson = Readonly<Record<string, SidesJson>>;

/** A folder as other programs read it; it changes only by adding. */
export interface ConsolidatedJson {
  readonly plans: readonly {
    readonly file: string;
    readonly name: string;
    readonly nameFrom: string;
    readonly year: number;
    readonly edition: string;
    readonly sheet: string;
    readonly verdict: string;
    readonly blocking: number;
    readonly ready: boolean;
    readonly totals: TotalsJson;
    readonly state: string;
    readonly department: string;
    readonly envelopes: Readonly<Record<string, string>>;
    readonly cofinancing: SidesJson | null;
    readonly mandatoryWithoutAction: readonly number[];
    readonly partial: boolean;
  }[];
  readonly byYear: Readonly<
    Record<
      string,
      {
        readonly plans: number;
        readonly totals: TotalsJson;
        readonly state: string;
        readonly department: string;
      }
    >
  >;
  readonly setAside: readonly {
    readonly file: string;
    readonly kind: string;
    readonly why: string;
  }[];
  readonly findings: readonly (FindingJson & { readonly file: string })[];
}

/** The folder for other programs: amounts as « 1234.50 ». */
export function consolidatedJson({ plans, years, aside, findings }: Folder): ConsolidatedJson {
  return {
    plans: plans.map((plan) => ({
      file: plan.file,
      name: plan.name,
      nameFrom: plan.nameFrom,
      year: plan.year,
      edition: plan.edition.id,
      sheet: plan.sheet,
      verdict: plan.verdict,
      blocking: plan.summary.blocking,
      ready: plan.summary.blocking === 0,
      totals: totalsJson(plan.totals),
      ...sidesJson(plan.all),
      envelopes: Object.fromEntries(
        [...plan.envelopes].map(([source, amount]) => [source, formatPlain(amount)]),
      ),
      cofinancing: plan.cofinancing && sidesJson(plan.cofinancing),
      mandatoryWithoutAction: plan.mandatoryWithoutAction,
      partial: plan.isPartial,
    })),
    byYear: Object.fromEntries(
      years.map((one) => [
        String(one.year),
        { plans: one.plans.length, totals: totalsJson(one.totals), ...sidesJson(one.all) },
      ]),
    ),
    setAside: aside.map(({ file, kind, why }) => ({ file, kind, why })),
    findings: findings.map((finding) => ({
      file: finding.file,
      ...findingJson(null, finding),
    })),
  };
}

function sidesJson({ state, department }: Sides): SidesJson {
  return { state: formatPlain(state), department: formatPlain(department) };
}

function totalsJson(totals: ReadonlyMap<Source, Sides>): TotalsJson {
  return Object.fromEntries([...totals].map(([source, sides]) => [source, sidesJson(sides)]));
}
