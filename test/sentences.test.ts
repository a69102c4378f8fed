import { readdirSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../src/checking/check";
import { keptFrom, checkAsKept } from "../src/checking/kept";
import { reportHtml } from "../src/checking/reportHtml";
import { openFile } from "../src/cli/files";
import { printedReport, printedWrites } from "../src/cli/print";
import { checkOutcome, fillOutcome, clearOutcome } from "../src/commands/outcome";
import { readWorkbook } from "../src/excel/readWorkbook";
import { recapWrites } from "../src/judgement/recapFill";
import { RULES } from "../src/rules";
import { CROSS_RULES } from "../src/rules/documents";
import { french } from "../src/plan/typography";
import { misspaced } from "./french";

const FIXTURES = path.join(__dirname, "fixtures");
const NAMES = readdirSync(FIXTURES).filter((name) => name.endsWith(".xlsx"));

/** A page as one reads it, without the texts that are the workbook's own. */
function read(page: string, own: readonly string[]): string {
  const text = page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&#39;/g, "'");
  return own.reduce((rest, one) => rest.replaceAll(one, ""), text);
}

describe.each(NAMES)("what people read of %s has its no-break spaces", (name) => {
  test("the report, printed and to keep, and what the ribbon says", async () => {
    await openFile(path.join(FIXTURES, name));
    const snapshot = await readWorkbook();
    const report = checkWorkbook(snapshot);
    const { plan } = report;
    const writes = plan ? recapWrites(plan) : [];
    const page = reportHtml(checkAsKept(snapshot, keptFrom(null)), {
      file: name,
      at: new Date(2024, 9, 30, 14, 5),
    });
    const texts = {
      printed: printedReport(name, report),
      writes: plan ? printedWrites(plan.sheet, writes) : "",
      kept: read(page, [plan?.title?.text ?? ""]),
      checked: checkOutcome(report, ["Plan d'action"]),
      filled: plan ? fillOutcome(plan, writes) : "",
      cleared: clearOutcome(["Plan d'action", "Feuil1"]),
    };
    const found = Object.entries(texts).flatMap(([what, text]) =>
      misspaced(text).map((place) => `${what}: ${place}`),
    );
    expect(found).toEqual([]);
  });
});

test("what the rules say of themselves has them once told in French", () => {
  for (const { title, why, remedy, basis } of [...RULES, ...CROSS_RULES]) {
    expect([title, why, remedy, basis].map(french).flatMap(misspaced)).toEqual([]);
    // A French sentence leaves a space before its double signs: french() has where to put one.
    expect(
      [title, why, remedy, basis].filter((text) =>
        /[^\s\d][;!?»]|«\S/.test(text.replace(/#[^ ,…]+/g, "#")),
      ),
    ).toEqual([]);
  }
});
