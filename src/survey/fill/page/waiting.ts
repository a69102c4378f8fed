/** The form shows the questions that depend on a choice 100 ms after the click. */
const LATER = 150;
const TOO_LATE = 3000;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Waits until the form has shown what a choice reveals: its hourglass is gone; never for long. */
export async function settle(): Promise<void> {
  await pause(LATER);
  for (let waited = 0; waited < TOO_LATE; waited += LATER) {
    if (document.querySelector(".waiting") === null) return;
    await pause(LATER);
  }
}

/**
 * Does something on the page of the form where an element stands. A form of several pages keeps the
 * others out of sight, and a choice made out of sight shows nothing that depends on it.
 */
export async function onItsPage<Result>(
  element: Element,
  act: () => Promise<Result>,
): Promise<Result> {
  const page = element.closest<HTMLElement>(".single-page");
  if (page?.style.display !== "none") return act();
  page.style.display = "";
  try {
    return await act();
  } finally {
    page.style.display = "none";
  }
}
