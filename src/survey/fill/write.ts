/** Fill script, second part: one field at a time, as the officer's own typing would. */
export const WRITE = String.raw`
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const LATER = 100; // the form shows dependent questions a moment after the click

  const done = (state, why) => ({ state, why: why || "" });
  const sameText = (one, other) => one.replace(/\r\n?/g, "\n") === other.replace(/\r\n?/g, "\n");

  function tell(input) {
    for (const type of ["input", "change", "blur"]) {
      input.dispatchEvent(new Event(type, { bubbles: type !== "blur" }));
    }
  }

  function type(input, value) {
    if (sameText(input.value, value)) {
      tell(input);
      return done("same");
    }
    const hadOther = input.value !== "";
    input.value = value;
    tell(input);
    if (!sameText(input.value, value)) return done("failed", "le formulaire n'a pas gardé la valeur");
    return done("filled", hadOther ? "une autre valeur a été remplacée" : "");
  }

  async function choose(inputs, options) {
    const wanted = options.map((option) => inputOfOption(inputs, option));
    const missing = options.filter((option, index) => !wanted[index]);
    if (missing.length > 0) {
      return done("failed", "choix introuvable dans la page : " + missing.map((option) => option.label).join(", "));
    }
    let clicks = 0;
    for (const input of inputs) {
      const isWanted = wanted.includes(input);
      // A second click on a radio clears it: click only what is not so already.
      if (input.checked === isWanted || (input.type === "radio" && !isWanted)) continue;
      if (input.disabled) return done("skipped", "lecture seule");
      input.click();
      clicks += 1;
    }
    if (clicks > 0) await pause(LATER);
    if (!wanted.every((input) => input.checked)) return done("failed", "le formulaire n'a pas gardé le choix");
    return done(clicks > 0 ? "filled" : "same");
  }

  function select(list, option) {
    const found = [...list.options].find((one) => normal(one.textContent) === normal(option.label));
    return found ? type(list, found.value) : done("failed", "choix introuvable dans la page : " + option.label);
  }

  /** Fills one answer of the payload; says what became of it. Never throws. */
  async function fillAnswer(answer) {
    try {
      if (answer.problems.some((problem) => problem.severity === "blocking")) {
        return done("skipped", "à corriger d'abord : " + answer.problems[0].message);
      }
      if (answer.value === "") return done("skipped", "rien à saisir");
      const container = containerOf(answer.question);
      if (!container) return done("failed", "question introuvable dans la page");
      const inputs = inputsOf(container, answer);
      if (inputs.length === 0) return done("failed", "champ introuvable dans la page");
      if (container.classList.contains("untriggered")) return done("skipped", "le formulaire ne pose pas cette question");
      if (inputs.every((input) => input.disabled || input.readOnly)) return done("skipped", "lecture seule");
      const [first] = inputs;
      if (first.tagName === "SELECT") {
        const outcome = select(first, answer.options[0]);
        await pause(LATER);
        return outcome;
      }
      if (answer.options.length > 0) return await choose(inputs, answer.options);
      if (first.type === "radio" || first.type === "checkbox") return done("failed", "la question est devenue un choix");
      return type(first, answer.value);
    } catch (error) {
      return done("failed", "erreur : " + error.message);
    }
  }

  /** Choices come first: they show the questions that depend on them. */
  async function fillAll(answers, report) {
    const isChoice = (answer) => answer.options.length > 0;
    for (const answer of [...answers.filter(isChoice), ...answers.filter((one) => !isChoice(one))]) {
      report(answer, await fillAnswer(answer));
    }
  }
`;
