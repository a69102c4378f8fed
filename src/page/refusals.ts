import { HostError } from "../standin";

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "La feuille est protégée et cette cellule est verrouillée : ôtez la protection dans Excel pour la modifier.",
  InvalidArgument:
    "Cette formule ne peut pas être lue : vérifiez les parenthèses, les guillemets et les points-virgules.",
};

/** Why the simulated Excel refuses what its user does, by its error or the error's code. */
export function inFrench(refusal: unknown): string {
  const code = refusal instanceof HostError ? refusal.code : String(refusal);
  return SENTENCES[code] ?? `Excel refuse cette modification (${code}).`;
}
