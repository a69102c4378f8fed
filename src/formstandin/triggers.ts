import { byKey, type FormDefinition, type Trigger } from "../survey/form/definition";

/** What a page names a trigger by: an option's id; in a matrix « row|column ». */
function triggerId({ questions }: FormDefinition, trigger: Trigger): string {
  const by = byKey(questions, trigger.question);
  if (!by) return "";
  if (trigger.row === null) return byKey(by.options, trigger.option)?.id ?? "";
  return `${byKey(by.rows, trigger.row)?.id ?? ""}|${byKey(by.columns, trigger.option)?.id ?? ""}`;
}

/** The ids of the questions that a choice shows, as the page bears them on its option. */
export function dependenciesOf(
  definition: FormDefinition,
  question: string | null,
  row: string | null,
  option: string | null,
): string {
  return definition.questions
    .filter(({ shownBy }) =>
      shownBy.some(
        (trigger) =>
          trigger.question === question && trigger.row === row && trigger.option === option,
      ),
    )
    .map(({ id }) => `${id ?? ""};`)
    .join("");
}

/** The ids of the choices that show a question, as the page bears them on its container. */
export function triggersAttribute(definition: FormDefinition, shownBy: readonly Trigger[]): string {
  return shownBy.map((trigger) => `${triggerId(definition, trigger)};`).join("");
}
