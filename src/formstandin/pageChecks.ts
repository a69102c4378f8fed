/** The page's own checks, in the browser: as soon as a field is left, what is wrong stands under it. */
export const PAGE_CHECKS = String.raw`
const TODAY_FORMAT = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** « 1/3/2025 » becomes « 01/03/2025 » when the date's picker closes. */
function reformat(input) {
  const [, day, month, year] = TODAY_FORMAT.exec(input.value.trim()) || [];
  if (day) input.value = day.padStart(2, "0") + "/" + month.padStart(2, "0") + "/" + year;
}

function bound(input, name) {
  const found = [...input.classList].map((one) => new RegExp("^" + name + "(-?[0-9].*)$").exec(one)).find(Boolean);
  return found ? found[1] : null;
}

const WRONG = {
  number: "Ce n'est pas un nombre valide",
  low: "Valeur trop petite",
  high: "Valeur trop grande",
  precision: "Trop de décimales",
  date: "Ce n'est pas une date valide",
  time: "Ce n'est pas une heure valide",
  short: "Texte trop court",
  long: "Texte trop long",
  pattern: "La réponse n'a pas la forme attendue",
  twice: "Les deux réponses diffèrent",
  required: "Réponse obligatoire",
};

function wrongNumber(input) {
  const value = input.value;
  const precision = bound(input, "prec");
  if (!/^-?[0-9]+([.][0-9]+)?$/.test(value)) return "number";
  const [low, high] = [bound(input, "min"), bound(input, "max")];
  if (low !== null && Number(value) < Number(low)) return "low";
  if (high !== null && Number(value) > Number(high)) return "high";
  return precision !== null && (value.split(".")[1] || "").length > Number(precision) ? "precision" : null;
}

function wrongDate(input) {
  const [, day, month, year] = TODAY_FORMAT.exec(input.value) || [];
  const rank = (text) => Number(text.slice(4) + text.slice(2, 4) + text.slice(0, 2));
  const date = new Date(year + "-" + month + "-" + day);
  if (!day || Number.isNaN(date.getTime())) return "date";
  const [low, high] = [bound(input, "min"), bound(input, "max")];
  if (low !== null && rank(day + month + year) < rank(low)) return "low";
  return high !== null && rank(day + month + year) > rank(high) ? "high" : null;
}

function wrongText(input) {
  const length = input.value.length + (input.value.match(/\n/g) || []).length;
  const [low, high] = [bound(input, "min"), bound(input, "max")];
  if (low !== null && length < Number(low)) return "short";
  if (high !== null && length > Number(high)) return "long";
  const pattern = document.querySelector('[name="' + input.name.replace("answer", "regex") + '"]');
  if (input.matches(".regex") && pattern && !new RegExp(pattern.value).test(input.value)) return "pattern";
  const second = input.matches(".comparable") && input.parentElement.querySelector(".comparable-second");
  return second && second.value !== input.value ? "twice" : null;
}

function wrong(input) {
  if (input.value === "") return null;
  if (input.matches(".number")) return wrongNumber(input);
  if (input.matches(".date")) return wrongDate(input);
  if (input.matches(".time")) return /^\d{2}:\d{2}:\d{2}$/.test(input.value) ? null : "time";
  return input.matches(".freetext") ? wrongText(input) : null;
}

document.addEventListener(
  "blur",
  ({ target }) => {
    if (!target.matches || !target.matches("input, textarea")) return;
    if (target.matches(".datepicker")) reformat(target);
    const around = target.closest(".cell, .survey-element");
    if (!around) return;
    for (const old of around.querySelectorAll(".validation-error")) old.remove();
    // A table is looked at whole, as soon as one of its cells is left.
    const blank = [...around.querySelectorAll(".tabletable .required")].some((cell) => cell.value === "");
    const first = target.matches(".comparable-second") ? around.querySelector(".comparable") : target;
    const why = blank ? "required" : wrong(first);
    if (!why) return;
    const told = document.createElement("div");
    told.className = "validation-error";
    told.textContent = WRONG[why];
    around.append(told);
  },
  true,
);
`;
