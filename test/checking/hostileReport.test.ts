import { parse, type DefaultTreeAdapterMap } from "parse5";
import { checkWorkbook } from "../../src/checking/check";
import { deviationFrom, withDeviations } from "../../src/checking/deviations";
import { reportHtml } from "../../src/checking/reportHtml";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { openXlsx } from "../../src/standin/saving";
import { ExcelHost } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { HOSTILE_SHEET, HOSTILE_TEXTS, hostilePlan } from "../plans/hostile";

/** All that the report is made of. */
const ELEMENTS =
  "html head meta title style body h1 h2 dl dt dd p ol ul li span table thead tbody tr th td".split(
    " ",
  );
const ATTRIBUTES = ["lang", "charset", "name", "content", "class", "scope"];

it("A hostile workbook's texts stand in the report as text, and nothing else", async () => {
  await loadOfficeJs(new ExcelHost(openXlsx(hostilePlan()).data));
  const report = checkWorkbook(await readWorkbook());
  const { plan } = report;
  const warning = report.findings.find(({ severity }) => severity === "warning");
  if (!plan || !warning) throw new Error("The hostile plan reads as a plan, with warnings.");
  const [reason = ""] = HOSTILE_TEXTS;
  const judged = withDeviations(report, [deviationFrom(plan, warning, reason, `">${reason}`)]);
  expect(judged.justified).toHaveLength(1);

  const page = reportHtml(judged, { file: `${reason}.xlsx`, at: new Date() });
  const { elements, attributes, text } = walk(parse(page));
  expect([...elements].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
  expect([...attributes].filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  for (const told of [reason, HOSTILE_SHEET, "=HYPERLINK(", "</style></title><script>"]) {
    expect(text).toContain(told);
  }
});

type Node = DefaultTreeAdapterMap["node"];

function walk(root: Node) {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  let text = "";
  const visit = (node: Node) => {
    if ("tagName" in node) {
      elements.add(node.tagName);
      for (const { name } of node.attrs) attributes.add(name);
    }
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return { elements, attributes, text };
}
