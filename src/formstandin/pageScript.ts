import { PAGE_CHECKS } from "./pageChecks";

/**
 * The script of the stand-in's page, in the browser: fetches the questions in lots, clears a radio at
 * its second click, shows the questions that others show, and keeps the answers' backup.
 */
export const PAGE_SCRIPT = String.raw`"use strict";
const LOT = 4;
const LATER = 100; // EUSurvey shows dependent questions so long after a choice
const containers = () => [...document.querySelectorAll(".survey-element")];
const container = (id) => document.querySelector('.survey-element[data-id="' + id + '"]');

// Knockout's way to reach a question's data from its element.
window.ko = {
  dataFor(element) {
    const found = element && element.closest(".survey-element");
    return found ? { shortname: () => shortnames[found.dataset.id], id: () => found.dataset.id } : undefined;
  },
};

async function fill() {
  for (;;) {
    const empty = [...document.querySelectorAll(".emptyelement")].slice(0, LOT);
    if (empty.length === 0) break;
    const ids = empty.map((element) => element.dataset.id).join("-");
    const answer = await fetch(location.pathname + "/elements?code=" + uniqueCode + "&ids=" + ids);
    for (const { id, kind, html } of await answer.json()) {
      const element = container(id);
      element.classList.remove("emptyelement");
      element.classList.add(kind, "forprogress");
      element.innerHTML = '<a class="survey-element-anchor"></a><div>' + html + "</div>";
    }
  }
  for (const list of document.querySelectorAll("select.single-choice")) {
    // A list opens on nothing, even without an empty entry.
    if (!list.querySelector("[selected]")) list.selectedIndex = -1;
  }
  updateAll();
  document.body.dataset.loaded = "true";
}

function isChosen(trigger) {
  const input = trigger.includes("|")
    ? document.querySelector('[data-cellid="' + trigger + '"]')
    : document.getElementById(trigger) || document.getElementById("trigger" + trigger);
  if (input === null || input.closest(".untriggered") !== null) return false;
  return input.tagName === "OPTION" ? input.selected : input.checked;
}

function update(element) {
  const triggers = (element.dataset.triggers || "").split(";").filter(Boolean);
  if (triggers.length === 0) return;
  const isShown = element.dataset.useandlogic === "true" ? triggers.every(isChosen) : triggers.some(isChosen);
  element.classList.toggle("untriggered", !isShown);
  element.style.display = isShown ? "" : "none";
}

/** What shows a question may itself be shown by another. */
function updateAll() {
  containers().forEach(() => containers().forEach(update));
}

/** Later, as EUSurvey does, with its hourglass. */
function updateSoon(input) {
  const wrapper = input.closest(".elementwrapper");
  if (!wrapper.querySelector("[data-dependencies]:not([data-dependencies=''])")) return;
  wrapper.classList.add("waiting");
  setTimeout(() => {
    updateAll();
    wrapper.classList.remove("waiting");
  }, LATER);
}

/** A second click on a radio clears it. */
function toggle(radio) {
  const wasChecked = radio.getAttribute("previousvalue") === "checked";
  for (const other of document.getElementsByName(radio.name)) other.setAttribute("previousvalue", "false");
  if (wasChecked) radio.checked = false;
  else radio.setAttribute("previousvalue", "checked");
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest && target.closest(".multiple-choice button");
  if (button) {
    // The box of a list's entry is hidden: only its button tells the page.
    const entry = button.closest("li");
    entry.querySelector("input").checked = entry.classList.toggle("selected-choice");
    updateSoon(button);
  } else if (target.matches && target.matches("input[type=radio], input[type=checkbox]")) {
    if (target.type === "radio") toggle(target);
    updateSoon(target);
  }
});
document.addEventListener("input", ({ target }) => {
  if (target.matches("select")) updateSoon(target);
});

// What was typed counts once the page has been told: knockout listens to « change ».
const told = new Map();
document.addEventListener("change", ({ target }) => {
  if (target.name && !isBox(target)) told.set(target.name, target.value);
});
const isBox = (input) => input.type === "radio" || input.type === "checkbox";

function answers() {
  const pairs = [];
  for (const input of document.querySelectorAll('#runnerForm [name^="answer"]')) {
    if (input.disabled || input.closest(".untriggered")) continue;
    if (isBox(input)) {
      // In a list of several choices, what shows as chosen is what counts.
      const entry = input.closest("li");
      if (entry ? entry.classList.contains("selected-choice") : input.checked) {
        pairs.push({ name: input.name, value: input.value });
      }
    } else {
      const value = told.has(input.name) ? told.get(input.name) : valueAtFirst(input);
      if (value !== "") pairs.push({ name: input.name, value });
    }
  }
  return pairs;
}

function valueAtFirst(input) {
  if (input.tagName !== "SELECT") return input.defaultValue;
  const chosen = input.querySelector("[selected]");
  return chosen ? chosen.value : "";
}

/** The page's own backup of its answers. */
window.backup = () => JSON.stringify(answers());

document.getElementById("runnerForm").addEventListener("submit", () => {
  for (const input of document.querySelectorAll('.untriggered [name^="answer"]')) input.disabled = true;
  for (const input of document.querySelectorAll("#runnerForm [name^=answer]")) {
    if (isBox(input)) {
      const entry = input.closest("li");
      if (entry) input.checked = entry.classList.contains("selected-choice");
    } else if (!told.has(input.name)) input.value = valueAtFirst(input);
  }
});
${PAGE_CHECKS}
fill();
`;
