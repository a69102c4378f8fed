// The address where the add-in will be served.
import { Refusal } from "./refusal.mjs";

const EXAMPLE = "npm run build -- --env base=https://plan-action.example.fr/";
const ONLY_HERE = /^(localhost|127\..*|\[::1\]|.*\.localhost)$/;

/**
 * The address of the folder that will hold the add-in; it ends with a slash.
 * @param {unknown} given
 * @returns {URL}
 * @throws {Refusal} when Excel could not load an add-in from there
 */
export function readBase(given) {
  if (typeof given !== "string" || given === "") {
    throw new Refusal(`Donnez l'adresse où le complément sera servi : ${EXAMPLE}`);
  }
  const refuse = (reason) => new Refusal(`L'adresse « ${given} » ne convient pas : ${reason}`);
  if (/^http:/i.test(given)) throw refuse("Excel n'accepte que https://.");
  if (!/^https:\/\/[^/?#]/i.test(given) || !URL.canParse(given)) {
    throw refuse(`écrivez-la en entier, par exemple ${EXAMPLE}`);
  }
  const url = new URL(given);
  if (url.username || url.password)
    throw refuse("retirez le nom d'utilisateur et le mot de passe.");
  if (/[?#]/.test(given)) throw refuse("retirez ce qui suit « ? » ou « # ».");
  if (ONLY_HERE.test(url.hostname)) {
    throw refuse("elle ne mène qu'à cette machine. Pour un essai ici : npm run sideload.");
  }
  if (/\.\w+$/.test(url.pathname)) throw refuse("donnez le dossier, sans nom de fichier.");
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

/** The page that the build lays beside the add-in, where no other is given. */
const HELP = "aide.html";

/**
 * Where officers find help: Excel shows it beside the add-in's name.
 * @param {unknown} given a page of the organisation's own; that of the add-in where there is none
 * @param {URL} base
 * @returns {URL}
 * @throws {Refusal} when it is no https address
 */
export function readSupport(given, base) {
  if (given === undefined) return new URL(HELP, base);
  const isPage = typeof given === "string" && /^https:\/\/[^/?#]/i.test(given);
  if (!isPage || !URL.canParse(given)) {
    throw new Refusal(
      `L'adresse d'aide « ${given} » ne convient pas : écrivez-la en entier, par exemple --env support=https://intranet.example.fr/plan-action`,
    );
  }
  return new URL(given);
}
