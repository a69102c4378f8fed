import { french } from "../../plan/typography";

/** What a page says, without its layout: a line for each heading, paragraph and row of a table. */
export function reportText(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  return [...body.querySelectorAll("h1, h2, p, dt, tr")].map(lineOf).join("\n");
}

function lineOf(block: Element): string {
  switch (block.tagName) {
    case "DT":
      return `${said(block)}${french(" :")} ${said(block.nextElementSibling)}`;
    case "TR":
      return [...block.children].map(said).join("\t");
    case "H2":
      return `\n${said(block)}`;
    default:
      // The first line of a finding stands apart from the finding before it.
      return block.parentElement?.tagName === "LI" && !block.previousElementSibling
        ? `\n– ${said(block)}`
        : said(block);
  }
}

/** Its text, the markup's own line breaks made spaces. */
function said(element: Element | null): string {
  return (element?.textContent ?? "").replace(/[ \n\t]+/g, " ").trim();
}
