import { french } from "../plan/typography";

/** HTML made by `html` alone: nothing that comes from a workbook is in it as markup. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlPart = string | number | Html | readonly HtmlPart[] | null;

/**
 * A template of HTML: what is put into it is text, unless it is HTML made the same way. Its own words
 * are French, and get their spaces here.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = strings.reduce(
    (before, string, i) => before + asMarkup(parts[i - 1] ?? null) + french(string),
    "",
  );
  return new Html(markup);
}

function asMarkup(part: HtmlPart): string {
  if (part === null) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(asMarkup).join("");
  return escaped(String(part));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
