/**
 * Fill script, first part: where a field of the payload stands on the opened page. Questions are
 * found by UID, then by alias: ids change at each publication.
 */
export const LOCATE = String.raw`
  // Never answered: the form's trap for robots, and what is not an answer.
  const isAnswer = (input) => /^answer/.test(input.name) && !/^hp-/.test(input.name);
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
      return typeof idsforuids === "object" && idsforuids ? idsforuids[uid] : undefined;
    } catch {
      return undefined;
    }
  }

  /** The element that holds a question, or undefined. */
  function containerOf({ uid, alias, type }) {
    const all = containers();
    const id = uid && idOfUid(uid);
    const byUid = uid && all.find((one) => one.dataset.uid === uid || (id && one.dataset.id === String(id)));
    if (byUid) return byUid;
    if (!alias) return undefined;
    const ofAlias = (one) =>
      [...one.querySelectorAll("input, textarea")].some(
        (input) => input.dataset.shortname === alias && input.type !== "radio" && input.type !== "checkbox",
      );
    const isTyped = type !== "single" && type !== "multiple" && type !== "matrix" && type !== "table" && type !== "complexTable";
    return (isTyped && all.find(ofAlias)) || all.find((one) => aliasByKnockout(one) === alias);
  }

  const labelOf = (input) => {
    const id = input.getAttribute("aria-labelledby");
    const label = (id && document.getElementById(id)) || (input.labels && input.labels[0]);
    const text = label && (label.querySelector(".answertext") || label);
    return text ? normal(text.textContent) : "";
  };

  /** Rows of a complex table count from 1 below its headers, columns are numbered on its cells. */
  function complexCell(container, row, column) {
    const rows = [...container.querySelectorAll(".complextable tr")].filter((one) => one.querySelector("td.cell:not(.headercell)"));
    const cell = rows[row.place - 1] && rows[row.place - 1].querySelector('td.cell[data-col="' + column.place + '"]');
    return cell ? [...cell.querySelectorAll("input, textarea, select")].filter(isAnswer) : [];
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

  /** The input of an option: by its alias (after the row's, in a matrix), else by its label. */
  function inputOfOption(inputs, option) {
    const last = (input) => (input.dataset.shortname || "").split("|").pop();
    return (
      (option.alias && inputs.find((input) => last(input) === option.alias)) ||
      inputs.find((input) => labelOf(input) === normal(option.label))
    );
  }
`;
