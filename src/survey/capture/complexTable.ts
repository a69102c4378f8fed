import { NO_LIMITS, type Cell, type Item, type QuestionType } from "../form/definition";
import { attribute, hasClass, textOf, withClass, withTag, type Element } from "./html";
import { answerInputs, isChoiceInput, optionsOf } from "./inputs";
import { isReadOnly, isRequired, limitsOf } from "./limits";
import type { Headers } from "./tables";

const CELL_TYPES: Readonly<Record<string, QuestionType>> = {
  "2": "text",
  "4": "single",
  "5": "multiple",
  "6": "number",
};

function typeOf(cell: Element, input: Element): QuestionType {
  const known = CELL_TYPES[attribute(cell, "data-type") ?? ""];
  const isSingle = input.tagName === "select" || attribute(input, "type") === "radio";
  return known ?? (isSingle ? "single" : "unsupported");
}

/** A cell's own title; where it has none, EUSurvey hides the word « Question » there. */
function titleOf(cell: Element): string {
  const [title] = withClass(cell, "questiontitle");
  return title && !hasClass(title, "hidden") ? textOf(title) : "";
}

function complexCell(cell: Element, row: number): Cell | null {
  const inputs = answerInputs(cell);
  const [input] = inputs;
  const column = Number(attribute(cell, "data-col"));
  if (!input || !Number.isInteger(column) || column < 1) return null;
  const type = typeOf(cell, input);
  const isChoice = type === "single" || type === "multiple";
  // A list of several choices bears its limits itself, not on its boxes.
  const [list = input] = isChoiceInput(input) ? withClass(cell, "multiple-choice") : [];
  const name = attribute(input, "name") ?? "";
  return {
    row,
    column,
    type,
    label: titleOf(cell),
    id: name.replace(/^answer/, "") || null,
    required: isRequired(inputs) || withClass(cell, "mandatory").length > 0,
    readOnly: isReadOnly(inputs),
    limits: type === "unsupported" ? NO_LIMITS : limitsOf(list, type),
    options: isChoice ? optionsOf(cell) : [],
  };
}

/** A header over several columns names the first; the others go without. */
function spread(header: Element): Item[] {
  const span = Math.min(Math.max(Number(attribute(header, "colspan") ?? 1), 1), 50) || 1;
  const named = (label: string, id: string | null) => ({ alias: null, uid: null, id, label });
  return [
    named(textOf(header), attribute(header, "data-id")),
    ...Array.from({ length: span - 1 }, () => named("", null)),
  ];
}

/** A complex table: cells without aliases, told by their place; it may show no headers at all. */
export function complexCells(container: Element): Headers & { readonly cells: readonly Cell[] } {
  const lines = withTag(container, "tr");
  const isCell = (cell: Element) => hasClass(cell, "cell") && !hasClass(cell, "headercell");
  const body = lines.filter((line) => withTag(line, "td").some(isCell));
  const head = lines.find((line) => !body.includes(line) && withTag(line, "th").length > 0);
  return {
    rows: body.map((line) => {
      const header = withTag(line, "th").find((one) => hasClass(one, "headercell"));
      return {
        alias: null,
        uid: null,
        id: header ? attribute(header, "data-id") : null,
        label: textOf(header),
        required: false,
      };
    }),
    // The corner is no header cell (« th »).
    columns: head ? withTag(head, "th").flatMap(spread) : [],
    cells: body.flatMap((line, index) =>
      withTag(line, "td")
        .filter(isCell)
        .flatMap((cell) => complexCell(cell, index + 1) ?? []),
    ),
  };
}
