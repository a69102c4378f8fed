import { formAddress, type FormAddress } from "../form/address";
import { attribute, hasClass, textOf, type Element } from "./html";

/** Which form a saved page shows. */
export interface PageSource {
  /** null when the page doesn't tell it. */
  readonly form: FormAddress | null;
  readonly title: string;
  /** The number of the publication. */
  readonly surveyId: string | null;
  /** « FR ». */
  readonly language: string | null;
}

/** Chrome and Edge write above a saved page where it came from; every browser, where its form goes. */
function savedFrom(html: string, elements: readonly Element[]): FormAddress | null {
  const [, address = ""] =
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/.exec(html.slice(0, 4096)) ?? [];
  const form = elements.find((element) => attribute(element, "id") === "runnerForm");
  return formAddress(address) ?? formAddress((form && attribute(form, "action")) ?? "");
}

/** The value of a field that the page keeps to itself, when it looks as it should. */
function keptValue(elements: readonly Element[], name: string, like: RegExp): string | null {
  const input = elements.find(
    (element) => element.tagName === "input" && attribute(element, "name") === name,
  );
  const value = (input && attribute(input, "value")) ?? "";
  return like.test(value) ? value : null;
}

/** Reads from a saved page which form it shows. */
export function sourceOf(html: string, elements: readonly Element[]): PageSource {
  return {
    form: savedFrom(html, elements),
    title: textOf(elements.find((element) => hasClass(element, "surveytitle"))),
    surveyId: keptValue(elements, "survey.id", /^\d{1,20}$/),
    language: keptValue(elements, "language.code", /^[A-Za-z]{2,3}$/),
  };
}
