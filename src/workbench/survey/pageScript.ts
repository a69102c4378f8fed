/**
 * The script of the stand-in's page, in the browser: fetches the questions in lots, clears a radio at
 * its second click, shows the questions that others show, and keeps the answers' backup.
 */
export const PAGE_SCRIPT = String.raw`"use strict";
const LOT = 4;
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
  for (const element of containers()) update(element);
  document.body.dataset.loaded = "true";
}

function isChosen(trigger) {
  const input = document.querySelector('input[value="' + trigger + '"].trigger');
  return input !== null && input.checked && input.closest(".untriggered") === null;
}

function update(element) {
  const triggers = (element.dataset.triggers || "").split(";").filter(Boolean);
  if (triggers.length === 0) return;
  const isShown = triggers.some(isChosen);
  element.classList.toggle("untriggered", !isShown);
  element.style.display = isShown ? "" : "none";
}

/** Later, as EUSurvey does. */
function updateSoon() {
  setTimeout(() => containers().forEach(update), 30);
}

document.addEventListener("click", ({ target }) => {
  if (!target.matches || !target.matches("input.trigger")) return;
  if (target.type === "radio") {
    const wasChecked = target.getAttribute("previousvalue") === "checked";
    for (const other of document.getElementsByName(target.name)) other.setAttribute("previousvalue", "false");
    if (wasChecked) target.checked = false;
    else target.setAttribute("previousvalue", "checked");
  }
  updateSoon();
});

// What was typed counts once the page has been told: knockout listens to « change ».
const told = new Map();
document.addEventListener("change", ({ target }) => {
  if (target.name && !target.matches(".trigger")) told.set(target.name, target.value);
});

function answers() {
  const pairs = [];
  for (const input of document.querySelectorAll('#runnerForm [name^="answer"]')) {
    if (input.disabled || input.closest(".untriggered")) continue;
    if (input.type === "radio" || input.type === "checkbox") {
      if (input.checked) pairs.push({ name: input.name, value: input.value });
    } else {
      const value = told.has(input.name) ? told.get(input.name) : input.defaultValue;
      if (value !== "") pairs.push({ name: input.name, value });
    }
  }
  return pairs;
}

/** The page's own backup of its answers. */
window.backup = () => JSON.stringify(answers());

document.getElementById("runnerForm").addEventListener("submit", () => {
  for (const input of document.querySelectorAll('.untriggered [name^="answer"]')) input.disabled = true;
  for (const input of document.querySelectorAll("textarea[name^=answer], input[type=text][name^=answer]")) {
    if (!told.has(input.name)) input.value = input.defaultValue;
  }
});
fill();
`;
