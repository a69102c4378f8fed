import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import type { Finding } from "../finding";
import { Candidates } from "./candidates";
import { NO_CAUSES, type Cause, type Causes, type Doubt } from "./cause";
import { judge, type Named } from "./certainty";
import { ascending, FindingPlaces } from "./findingPlaces";
import { impossibleSources, mendedBy, type ImpossibleSource } from "./impossibleSources";
import { modelOf, type Model } from "./model";
import { otherWayOf } from "./otherWay";
import { ownWitnesses } from "./ownWitnesses";
import { Ranking } from "./ranking";
import { explain, type Explained } from "./search";
import type { Slip } from "./slip";
import { Ways } from "./ways";
import { causeSentence, doubtSentence } from "./words";
import type { Witness } from "./witness";

const MOST_ALTERNATIVES = 3;

/**
 * The smallest corrections that make every sum of the plan hold, where they explain findings: what is
 * sure, what is likely, and what is left in doubt. Pure.
 * @param findings those of the plan, in their order: `explains` are places in it
 * @param witnesses what papers say of its amounts
 */
export function causesOf(
  plan: Plan,
  findings: readonly Finding[],
  witnesses: readonly Witness[] = [],
): Causes {
  const places = new FindingPlaces(findings);
  if (places.isEmpty) return NO_CAUSES;
  const asWritten = modelOf(plan, new Map());
  const impossible = impossibleSources(asWritten);
  const model = impossible.length === 0 ? asWritten : modelOf(plan, mendedBy(impossible));
  const ways = new Ways(model, places);
  const ofSources = impossible.map((one) => sourceCause(asWritten, ways, places, one));
  if (model.residual.size === 0) return { ...NO_CAUSES, causes: ofSources };
  const ranking = new Ranking(plan, [...witnesses, ...ownWitnesses(plan)]);
  const parts = explain(new Candidates(model));
  const judged = parts.map((part) => ({ part, ...judge(part, ranking, plan) }));
  const causes = judged.flatMap(({ named }) =>
    named.map((one) => causeOf(ways, places, ranking, one)),
  );
  const doubts = judged.map(({ part, open }) => doubtOf(ways, places, part, open));
  return {
    causes: [...ofSources, ...causes].filter(({ explains }) => explains.length > 0).sort(inOrder),
    doubts: doubts.filter((doubt) => doubt !== null).sort(byFirst),
    unexplained: ascending(
      parts
        .filter(({ sets }) => sets.length === 0)
        .flatMap(({ residual }) => places.ofEquations(model, residual.keys())),
    ),
  };
}

function byFirst(one: Pick<Cause, "explains">, other: Pick<Cause, "explains">): number {
  return (one.explains[0] ?? 0) - (other.explains[0] ?? 0);
}

function inOrder(one: Cause, other: Cause): number {
  const rank = ({ certainty }: Cause) => (certainty === "sure" ? 0 : 1);
  return rank(one) - rank(other) || byFirst(one, other);
}

function causeOf(
  ways: Ways,
  places: FindingPlaces,
  ranking: Ranking,
  { slip, certainty }: Named,
): Cause {
  const explains = places.ofSlip(ways.model, slip);
  const [change] = slip.changes;
  const look = change && slip.kind === "cell" ? ranking.likelihood(change).look : null;
  const other = otherWayOf(ways, slip);
  return {
    ...ways.of([slip]),
    explains,
    certainty,
    message: french(causeSentence(ways, slip, certainty, explains.length, look)),
    otherWay: other && { ...other, message: french(other.message) },
  };
}

/** A source that its objective cannot have, and that the green table counts as it should be. */
function sourceCause(
  asWritten: Model,
  ways: Ways,
  places: FindingPlaces,
  { use, to, effect }: ImpossibleSource,
): Cause {
  const slip: Slip = { kind: "source", key: "", changes: [], source: { use, to }, effect };
  const explains = places.ofSlip(asWritten, slip);
  return {
    ...ways.of([slip]),
    explains,
    certainty: "sure",
    message: french(causeSentence(ways, slip, "sure", explains.length, null)),
    otherWay: null,
  };
}

/** What is left of a part once the sure and the likely are named; null where nothing is, or it explains no finding. */
function doubtOf(
  ways: Ways,
  places: FindingPlaces,
  { residual }: Explained,
  open: readonly (readonly Slip[])[],
): Doubt | null {
  const touched = new Set(open.flat().flatMap(({ effect }) => [...effect.keys()]));
  const violated = ways.model.equations.filter(({ id }) => residual.has(id) && touched.has(id));
  const explains = ascending(
    places.ofEquations(
      ways.model,
      violated.map(({ id }) => id),
    ),
  );
  if (open.length === 0 || explains.length === 0) return null;
  const alternatives = open.slice(0, MOST_ALTERNATIVES).map((set) => ways.of(set));
  return {
    alternatives,
    among: open.length,
    explains,
    message: french(doubtSentence(ways, open, alternatives, violated)),
  };
}
