// What `npm run build -- --env …` asks for.
import { readBase, readSupport } from "./base.mjs";
import { Refusal } from "./refusal.mjs";

const KNOWN = ["base", "support", "officejs", "maps"];

/**
 * @param {Readonly<Record<string, unknown>>} env as webpack's command line gives it
 * @returns {{ base: URL, support: URL, isOfficeJsLocal: boolean, hasMaps: boolean }}
 * @throws {Refusal} in French, for an option that is missing, unknown or wrong
 */
export function readSettings(env) {
  const unknown = Object.keys(env).find((key) => !key.startsWith("WEBPACK_") && !isKnown(key));
  if (unknown) {
    throw new Refusal(`L'option « ${unknown} » est inconnue. Il y a : ${KNOWN.join(", ")}.`);
  }
  const { officejs = "microsoft", maps = false } = env;
  if (officejs !== "microsoft" && officejs !== "local") {
    throw new Refusal(
      `officejs=${officejs} n'existe pas : « microsoft » (par défaut), ou « local » pour un réseau fermé.`,
    );
  }
  if (typeof maps !== "boolean") {
    throw new Refusal("« maps » s'écrit sans valeur : --env maps.");
  }
  const base = readBase(env.base);
  const support = readSupport(env.support, base);
  return { base, support, isOfficeJsLocal: officejs === "local", hasMaps: maps };
}

const isKnown = (key) => KNOWN.includes(key);
