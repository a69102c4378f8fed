export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** Fills a list of choices; `choose` gets the value chosen. */
export function fillChoices(
  list: HTMLSelectElement,
  choices: readonly Choice[],
  choose: (value: string) => void,
): void {
  list.replaceChildren(...choices.map(({ value, title }) => new Option(title, value)));
  list.addEventListener("change", () => {
    choose(list.value);
  });
}
