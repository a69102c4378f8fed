import type { Contract } from "../../plan/papers/contract";
import type { Papers } from "../../plan/papers/papers";
import { agreesWith } from "../../plan/papers/rounded";

/** The contracts and avenants given, without the délibérations. */
export function contractsIn(papers: Papers["papers"]): Contract[] {
  return papers.flatMap(({ contracts }) => contracts.filter(({ kind }) => kind !== "deliberation"));
}

/** The délibérations given. */
export function deliberationsIn(papers: Papers["papers"]): Contract[] {
  return papers.flatMap(({ contracts }) => contracts.filter(({ kind }) => kind === "deliberation"));
}

/**
 * The contract that a plan is held against: an avenant of its year that gives amounts, before the
 * contract. Several that do not say the same: none, the officer has to choose.
 */
export function contractInForce(papers: Papers["papers"], year: number): Contract | null {
  const ofYear = contractsIn(papers).filter(
    (contract) => (contract.year === null || contract.year === year) && contract.amounts.size > 0,
  );
  const amendments = ofYear.filter(({ kind }) => kind === "amendment");
  const [first, ...others] = amendments.length > 0 ? amendments : ofYear;
  return first && others.every((other) => saysSame(first, other)) ? first : null;
}

/** Contracts of the year, of which none prevails. */
export function rivalContracts(papers: Papers["papers"], year: number): Contract[] {
  const ofYear = contractsIn(papers).filter(
    (contract) => contract.year === year && contract.amounts.size > 0,
  );
  return ofYear.length > 1 && contractInForce(papers, year) === null ? ofYear : [];
}

function saysSame(one: Contract, other: Contract): boolean {
  return [...one.amounts.keys(), ...other.amounts.keys()].every((source) => {
    const mine = one.amounts.get(source);
    const theirs = other.amounts.get(source);
    return mine === undefined || theirs === undefined
      ? mine === theirs
      : agreesWith(mine.amount, theirs);
  });
}
