import type { Plan } from "../../../src/plan/plan";
import type { Mistake } from "../mistake";
import { change, header, idle, rewritten } from "./change";

/** Formulas of the green table look for the sources to the letter. */
function isCounted({ recap }: Plan): boolean {
  return recap?.lines.some(({ state }) => state.formula !== null) ?? false;
}

/** Headers, numbers and sources as another hand writes them. */
export const headers: readonly Mistake[] = [
  rewritten("« Etat » for « État »", header("state"), (text) => text.replace("État", "Etat")),
  rewritten("« État » for « Etat »", header("state"), (text) => text.replace("Etat", "État")),
  rewritten("« Métropole »", header("department"), () => "Métropole"),
  rewritten("« Collectivité »", header("department"), () => "Collectivité"),
  rewritten("« Conseil départemental »", header("department"), () => "Conseil départemental"),
  rewritten("« Précisez » or « Préciser »", header("other"), (text) =>
    text.includes("Préciser")
      ? text.replace("Préciser", "Précisez")
      : text.replace("Précisez", "Préciser"),
  ),
  rewritten("a header in capitals", header("objective"), (text) => text.toUpperCase()),
  rewritten("a header on two lines in its cell", header("action"), (text) =>
    text.replace(" ", "\n"),
  ),
  rewritten(
    "a number as text",
    (plan) => (plan.edition.facts.numberInWording ? null : idle(plan)?.number),
    (text) => `${text} `,
  ),
  rewritten(
    "« n° 26 » for a number",
    (plan) => (/^\d+$/.test(idle(plan)?.number.text ?? "") ? idle(plan)?.number : null),
    (text) => `n° ${text}`,
  ),
  rewritten(
    "« 26 (facultatif) » for a number",
    (plan) => (/^\d+$/.test(idle(plan)?.number.text ?? "") ? idle(plan)?.number : null),
    (text) => `${text} (facultatif)`,
  ),
  rewritten(
    "a right-to-left mark in a number",
    (plan) => (plan.edition.facts.numberInWording ? null : idle(plan)?.number),
    (text) => `\u200f${text}\u200e`,
  ),
  change("304 as a text, or as a number", (plan) => {
    const source = plan.lines.find((line) => line.source?.text === "304")?.source;
    if (!source) return null;
    return (hand) => {
      if (source.content.kind === "text") hand.type(source.at, "304");
      else hand.typeText(source.at, "304");
    };
  }),
  rewritten(
    "spaces around a source",
    (plan) =>
      plan.lines.find(
        (line) =>
          line.source?.text === "FIR" &&
          line.source.at.column !== line.number.at.column &&
          !isCounted(plan),
      )?.source,
    () => " FIR\u00a0",
  ),
  rewritten(
    "a number rubbed out, its wording left",
    (plan) => (plan.edition.facts.numberInWording ? null : idle(plan)?.number),
    () => "",
  ),
];
