import type { Question } from "../survey/form/definition";
import type { Look } from "./looks";
import { attributes } from "./markup";

/** What no program fills: the page has inputs for it that must be left alone. */
export function unsupported(question: Question, look: Look | undefined): string {
  const id = question.id ?? "";
  const name = `answer${id}`;
  const css = question.required ? "required " : "";
  switch (look?.kind) {
    case "slider":
      return `<input${attributes({ type: "text", id: name, name, class: `${css}number sliderbox`, "data-shortname": question.alias, "data-is-answered": "false" })}>`;
    case "formula":
      return `<input${attributes({ type: "text", id: name, name, class: "formula number", "data-shortname": question.alias, value: "0" })}>`;
    case "ranking":
    case "rating":
      return `<input${attributes({ type: "hidden", id: name, name, class: look.kind })}>`;
    case "confirmation":
      // Its box stands in its title.
      return "";
    case "upload":
    case "list":
    case "buttons":
    case "likert":
    case "headerless":
    case "beside":
    case undefined:
      return `<div class="file-uploader"${attributes({ "data-id": id })}></div>`;
  }
}
