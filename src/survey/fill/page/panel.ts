import { french } from "../../../plan/typography";
import type { AnswersJson } from "../../answers/json";
import { Filling } from "./filling";
import { drawPanel, make, type PanelParts } from "./panelParts";
import { expectWholeForm, readPayload } from "./payload";
import { countsOf, reportLines } from "./report";

const THEN =
  "Relisez le formulaire, puis envoyez-le vous-même, ou choisissez « Enregistrer comme brouillon » : une session dure 60 minutes.";

/** What is being filled: a payload and how far it is. */
interface Job {
  readonly text: string;
  readonly payload: AnswersJson;
  readonly filling: Filling;
}

function start(text: string, { progress }: PanelParts): Job {
  const payload = readPayload(text);
  const filling = new Filling(payload.answers, (done) => {
    progress.value = done;
  });
  progress.max = payload.answers.length;
  return { text, payload, filling };
}

/** The report of what was done, and what to do next. */
function tell({ payload, filling }: Job, { act, status, list }: PanelParts): void {
  const lines = reportLines(filling.results(), filling.isOver ? payload.byHand : []);
  list.replaceChildren(
    ...lines.map(({ state, text }) => make("li", { className: state, textContent: text })),
  );
  const left = payload.answers.length - filling.done;
  act.textContent = filling.isOver ? "Remplir" : "Reprendre";
  const next = filling.isOver
    ? french(THEN)
    : french(`Arrêté : ${String(left)} à remplir encore. « Reprendre » continue.`);
  status.textContent = [countsOf(lines), next].filter((part) => part !== "").join(". ");
}

/** Opens the panel where the payload is pasted: it fills, shows how far it is, stops when asked, and reports. */
export function openPanel(): void {
  const parts = drawPanel();
  const { host, paste, act, close, progress, status, list } = parts;
  let job: Job | null = null;
  let isRunning = false;

  async function run(): Promise<void> {
    list.replaceChildren();
    status.textContent = "";
    try {
      // Another saisie, or the same once it was given whole: from the start.
      if (job?.text !== paste.value || job.filling.isOver) job = start(paste.value, parts);
      expectWholeForm();
      isRunning = true;
      act.textContent = "Arrêter";
      progress.hidden = false;
      await job.filling.run();
      tell(job, parts);
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
      act.textContent = "Remplir";
    }
    isRunning = false;
    progress.hidden = true;
  }

  act.onclick = () => {
    if (isRunning) job?.filling.stop();
    else void run();
  };
  paste.oninput = () => {
    if (!isRunning) act.textContent = job?.text === paste.value ? "Reprendre" : "Remplir";
  };
  close.onclick = () => {
    job?.filling.stop();
    host.remove();
  };
  paste.focus();
}
