import { backup, listenToTyping, settleForSubmission } from "./answers";
import { listenToChoices } from "./choosing";
import { updateAll } from "./dependencies";
import { all } from "./dom";
import { loadQuestions } from "./loading";
import { showAll, startPages } from "./pages";
import { listenToLeaving, validate } from "./validation";

/** What the server writes in the page for its script. */
declare const uniqueCode: string;
declare const shortnames: Readonly<Record<string, string | null>>;

/** Knockout's way to reach a question's data from its element. */
function dataFor(element: Element | null): unknown {
  const container = element?.closest<HTMLElement>(".survey-element");
  if (!container) return undefined;
  const id = container.dataset.id ?? "";
  return { shortname: () => shortnames[id] ?? null, id: () => id };
}

function submit(action: "submit" | "draft"): void {
  const form = document.getElementById("runnerForm");
  if (!(form instanceof HTMLFormElement)) return;
  if (action === "submit" && !validate(form)) {
    showAll();
    return;
  }
  settleForSubmission();
  if (action === "draft") form.action += "/draft";
  form.submit();
}

async function start(): Promise<void> {
  await loadQuestions(uniqueCode);
  for (const list of all<HTMLSelectElement>("select.single-choice")) {
    // A list opens on nothing, even without an empty entry.
    if (!list.querySelector("[selected]")) list.selectedIndex = -1;
  }
  updateAll();
  startPages();
  document.body.dataset.loaded = "true";
}

Object.assign(window, { ko: { dataFor }, backup: () => JSON.stringify(backup()) });
listenToTyping();
listenToChoices();
listenToLeaving();
document.getElementById("btnSubmit")?.addEventListener("click", () => {
  submit("submit");
});
document.getElementById("btnSaveDraft")?.addEventListener("click", () => {
  submit("draft");
});
void start();
