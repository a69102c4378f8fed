/**
 * Fill script, first part: where a field of the payload stands on the opened page. Questions are
 * found by UID, then by alias: ids change at each publication.
 */
export const LOCATE = String.raw`
  // Never answered: the form's trap for robots, and what is not an answer.
  const isAnswer = (input) => /^answer/.test(input.name) && !/^hp-/.test(input.name) && input.type !== "hidden";
  const normal = (text) => text.replace(/\s+/g, " ").trim().toLowerCase();

  const containers = () => [...document.querySelectorAll(".survey-element")];

  function aliasByKnockout(container) {
    try {
      const data = window.ko && window.ko.dataFor(container.querySelector("input, textarea, select") || container);
      return data && typeof data.shortname === "function" ? data.shortname() : null;
    } catch {
      return null;
    }
  }

  function idOfUid(uid) {
    try {
      return uid && typeof idsforuids === "object" && idsforuids ? idsforuids[uid] : undefined;
    } catch {
      return undefined;
    }
  }

  /** The element that holds a question, or undefined. */
  function containerOf({ uid, alias, type }) {
    const all = containers();
    const id = idOfUid(uid);
    const byUid = uid && all.find((one) => one.dataset.uid === uid || (id && one.dataset.id === String(id)));
    if (byUid) return byUid;
    if (!alias) return undefined;
    const ofAlias = (one) =>
      [...one.querySelectorAll("input, textarea, select")].some(
        (input) => input.dataset.shortname === alias && input.type !== "radio" && input.type !== "checkbox",
      );
    const isTyped = type !== "multiple" && type !== "matrix" && type !== "table" && type !== "complexTable";
    return (isTyped && all.find(ofAlias)) || all.find((one) => aliasByKnockout(one) === alias);
  }

  /** The words of an element as one reads them, without marks and help. */
  function wordsOf(element) {
    if (!element) return "";
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".screen-reader-only, .mandatory, .validation-error, .validation-error-server").forEach((one) => one.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  /** The words of an option: bound to it, or, in complex tables, right after it. */
  function labelOf(input) {
    const label = document.getElementById("answerlabel" + input.value);
    return wordsOf(label ? label.querySelector(".answertext") || label : input.nextElementSibling);
  }

  /** The header over a column of a complex table; one may stand over several columns. */
  function columnHead(lines, place) {
    const head = lines.find((one) => one.querySelector("th.headercell") && !one.querySelector("td.cell:not(.headercell)"));
    const headers = head ? [...head.querySelectorAll("th.headercell")] : [];
    return headers.flatMap((one) => [one, ...Array(one.colSpan - 1)])[place - 1];
  }

  /** Rows of a complex table count from 1 below its headers, columns are numbered on its cells. */
  function complexCell(container, row, column) {
    const lines = [...container.querySelectorAll(".complextable tr")];
    const rows = lines.filter((one) => one.querySelector("td.cell:not(.headercell)"));
    const line = rows[row.place - 1];
    const cell = line && line.querySelector('td.cell[data-col="' + column.place + '"]');
    if (!cell) return [];
    // Cells go by their place alone: row and column must still be those that were read.
    const isOther = (head, { label }) => head && label && normal(wordsOf(head)) !== normal(label);
    if (isOther(line.querySelector("th.headercell"), row) || isOther(columnHead(lines, column.place), column)) return [];
    return [...cell.querySelectorAll("input, textarea, select")].filter(isAnswer);
  }

  /** In a plain table or a matrix: by aliases, else by the UIDs of the row and of the column. */
  function tableInputs(container, row, column) {
    const inputs = [...container.querySelectorAll("input, textarea")].filter(isAnswer);
    const parts = (input) => (input.dataset.shortname || "").split("|");
    if (!row.alias) {
      const line = container.querySelector('tr[data-uid="' + row.uid + '"]');
      const head = container.querySelector('th[data-uid="' + row.uid + '"]');
      const within = line || (head && head.closest("tr"));
      return inputs.filter((input) => within && within.contains(input) && (!column || parts(input)[1] === column.alias));
    }
    return inputs.filter((input) => parts(input)[0] === row.alias && (!column || parts(input)[1] === column.alias));
  }

  /** The inputs of a field: one to type in, or one for each option. */
  function inputsOf(container, { question, row, column }) {
    if (question.type === "complexTable") return complexCell(container, row, column);
    if (row) return tableInputs(container, row, column);
    return [...container.querySelectorAll("input, textarea, select")].filter(isAnswer);
  }

  /** In a list of several choices, the button that stands for a hidden box; else undefined. */
  function buttonOf(input) {
    const entry = input.closest(".multiple-choice li");
    return entry ? entry.querySelector("button") || undefined : undefined;
  }

  /** The input of an option: by its UID, by its alias (after the row's, in a matrix), else by its label. */
  function inputOfOption(inputs, option) {
    const id = idOfUid(option.uid);
    const last = (input) => ((buttonOf(input) || input).dataset.shortname || "").split("|").pop();
    return (
      (id && inputs.find((input) => input.value === String(id))) ||
      (option.alias && inputs.find((input) => last(input) === option.alias)) ||
      inputs.find((input) => normal(labelOf(input)) === normal(option.label))
    );
  }
`;
