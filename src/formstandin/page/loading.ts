import { BETWEEN_LOTS, LOT } from "../facts/facts";
import { all } from "./dom";

/** What the server tells of a question: its container's class and what stands in it. */
interface Loaded {
  readonly id: string;
  readonly kind: string;
  readonly html: string;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function place({ id, kind, html }: Loaded): void {
  const container = document.querySelector<HTMLElement>(`.survey-element[data-id="${id}"]`);
  if (!container) return;
  container.classList.remove("emptyelement");
  container.classList.add(...kind.split(" "));
  container.querySelector("img")?.remove();
  container.insertAdjacentHTML("beforeend", `<div>${html}</div>`);
}

/** Fetches the questions in lots, alone: scrolling loads nothing. */
export async function loadQuestions(code: string): Promise<void> {
  for (;;) {
    const empty = all(".emptyelement").slice(0, LOT);
    if (empty.length === 0) return;
    const ids = empty.map(({ dataset }) => dataset.id ?? "").join("-");
    const answer = await fetch(`${location.pathname}/markup?code=${code}&ids=${ids}`);
    for (const loaded of (await answer.json()) as Loaded[]) place(loaded);
    await pause(BETWEEN_LOTS);
  }
}
