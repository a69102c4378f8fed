import { nameOfContract } from "../plan/papers/contract";
import type { Paper } from "../plan/papers/papers";

/** What a paper is, in a few words: « 16 fiches actions », « contrat 2024 »; else why it is not read. */
export function paperContent({ refusal, fiches, contracts }: Paper): string {
  if (refusal !== null) return refusal;
  const named = [
    ...(fiches.length > 0
      ? [`${String(fiches.length)} ${fiches.length > 1 ? "fiches actions" : "fiche action"}`]
      : []),
    ...contracts.map((contract) => {
      const name = nameOfContract(contract).replace(/^(?:le |la |l')/, "");
      return contract.year === null ? name : `${name} ${String(contract.year)}`;
    }),
  ];
  return named.length === 0 ? "non reconnu" : named.join(", ");
}
