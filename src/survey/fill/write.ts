/** Fill script, second part: one field at a time, as the officer's own typing would. */
export const WRITE = String.raw`
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const LATER = 150; // the form shows dependent questions 100 ms after the click
  const TOO_LATE = 3000;

  const done = (state, why) => ({ state, why: why || "" });
  const sameText = (one, other) => one.replace(/\r\n?/g, "\n") === other.replace(/\r\n?/g, "\n");
  const isReadOnly = (input) => input.disabled || input.readOnly || (buttonOf(input) || input).disabled;

  /** Waits until the form has shown what a choice reveals: its hourglass is gone; never for long. */
  async function settle() {
    await pause(LATER);
    for (let waited = 0; document.querySelector(".waiting") && waited < TOO_LATE; waited += LATER) await pause(LATER);
  }

  function tell(input) {
    for (const type of ["input", "change", "blur", "focusout"]) {
      input.dispatchEvent(new Event(type, { bubbles: type !== "blur" }));
    }
  }

  /** An outcome with what the form itself says against the answer, right under it. */
  function withComplaint(input, outcome) {
    const around = input.closest(".cell") || input.closest(".survey-element");
    const said = around && around.querySelector(".validation-error");
    const text = said ? said.textContent.trim() : "";
    if (!text || (outcome.state !== "filled" && outcome.state !== "same")) return outcome;
    // Of a plain table the form speaks as a whole: another cell may be the wrong one.
    return done(input.closest(".tabletable") ? outcome.state : "failed", "le formulaire signale : " + text);
  }

  function put(input, value) {
    input.value = value;
    tell(input);
  }

  function type(input, value) {
    const again = input.parentElement.querySelector(".comparable-second");
    if (again && !sameText(again.value, value)) put(again, value);
    const hadOther = input.value !== "";
    const wasSame = sameText(input.value, value);
    if (wasSame) tell(input);
    else put(input, value);
    if (!sameText(input.value, value)) return done("failed", "le formulaire n'a pas gardé la valeur");
    if (wasSame) return done("same");
    return done("filled", hadOther ? "une autre valeur a été remplacée" : "");
  }

  async function choose(inputs, options) {
    const wanted = options.map((option) => inputOfOption(inputs, option));
    const missing = options.filter((option, index) => !wanted[index]);
    if (missing.length > 0) {
      return done("failed", "choix introuvable dans la page : " + missing.map((option) => option.label).join(", "));
    }
    // A second click on a radio clears it: click only what is not so already. Boxes to clear come
    // first: one that excludes the others holds them.
    const isWanted = (input) => wanted.includes(input);
    const toClick = inputs.filter((input) => input.checked !== isWanted(input) && (input.type !== "radio" || isWanted(input)));
    toClick.sort((one, other) => isWanted(one) - isWanted(other));
    for (const input of toClick) (buttonOf(input) || input).click();
    if (toClick.length > 0) await settle();
    if (!wanted.every((input) => input.checked)) return done("failed", "le formulaire n'a pas gardé le choix");
    return done(toClick.length > 0 ? "filled" : "same");
  }

  async function select(list, option) {
    const id = idOfUid(option.uid);
    const entries = [...list.options];
    const found =
      (id && entries.find((one) => one.value === String(id))) ||
      entries.find((one) => normal(one.textContent) === normal(option.label));
    if (!found) return done("failed", "choix introuvable dans la page : " + option.label);
    const outcome = type(list, found.value);
    // In complex tables the form looks at a list once it is clicked.
    list.dispatchEvent(new Event("click", { bubbles: true }));
    await settle();
    return outcome;
  }

  const isHidden = (element) => element.closest(".untriggered") !== null;

  /** Fills one answer of the payload; says what became of it. Never throws. */
  async function fillAnswer(answer) {
    try {
      const problem = answer.problems.find((one) => one.severity === "blocking");
      if (problem) return done("skipped", "à corriger d'abord : " + problem.message);
      if (answer.value === "") return done("skipped", "rien à saisir");
      const container = containerOf(answer.question);
      if (!container) return done("failed", "question introuvable dans la page");
      const inputs = inputsOf(container, answer);
      if (inputs.length === 0) return done("failed", "champ introuvable dans la page : le formulaire a changé");
      const [first] = inputs;
      if (isHidden(first)) return done("hidden", "le formulaire ne pose pas cette question");
      if (inputs.every(isReadOnly)) return done("skipped", "lecture seule");
      const isBox = first.type === "radio" || first.type === "checkbox";
      if ((isBox || first.tagName === "SELECT") !== answer.options.length > 0) {
        return done("failed", "la question demande maintenant un autre type de réponse");
      }
      const outcome =
        first.tagName === "SELECT" ? await select(first, answer.options[0])
        : isBox ? await choose(inputs, answer.options)
        : type(first, answer.value);
      const title = wordsOf(container.querySelector(".questiontitle"));
      const isSame = outcome.state === "failed" || normal(title) === normal(answer.question.label);
      return {
        ...(isSame ? outcome : done(outcome.state, "l'intitulé de la question a changé : « " + title + " »")),
        input: first,
      };
    } catch (error) {
      return done("failed", "erreur : " + error.message);
    }
  }

  /** Choices come first, again as long as they reveal others: they show the questions that depend on them. */
  async function fillAll(answers, report) {
    const outcomes = new Map();
    const isOpen = (answer) => !outcomes.has(answer) || outcomes.get(answer).state === "hidden";
    for (let before = -1; before !== answers.filter(isOpen).length; ) {
      before = answers.filter(isOpen).length;
      for (const answer of answers) {
        if (answer.options.length > 0 && isOpen(answer)) outcomes.set(answer, await fillAnswer(answer));
      }
    }
    for (const answer of answers) {
      if (!outcomes.has(answer)) outcomes.set(answer, await fillAnswer(answer));
    }
    // The form may have complained of what was not filled yet: only what it says in the end counts.
    for (const answer of answers) {
      const { input, ...outcome } = outcomes.get(answer);
      const { state, why } = input ? withComplaint(input, outcome) : outcome;
      report(answer, done(state === "hidden" ? "skipped" : state, why));
    }
  }
`;
