import { checkWorkbook } from "../../../src/checking/check";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { openXlsx } from "../../../src/standin/saving";
import { ExcelHost } from "../../../src/standin";
import { loadOfficeJs } from "../../../src/standin/node";
import { surveyPayload } from "../../../src/survey/data/payload";
import { fixture } from "../../standin/saving/support";

/** Excel's longest text. */
const LENGTH = 32_767;

/** What makes a pattern try again and again, repeated up to the longest text. */
const BRICKS = [
  "a",
  " ",
  "\n",
  "\u00a0",
  "1",
  "1 ",
  "0,",
  "1.000.",
  "-",
  "- ",
  "€ ",
  "1 € ",
  "12 500,50 € + ",
  "1/",
  "1 & ",
  "1 et 2, ",
  "n° 1 ",
  "objectif 1 ",
  "action 1 ",
  "304 ou ",
  "FIR / ",
  "(",
  ")",
  "((a)",
  "=",
  "'",
  '"',
  "« ",
  "é",
  "\u200b",
  "\u202e",
  "e\u0301",
  "😀",
  "Engagement 1 : ",
  "Total ",
  "2024 2025 ",
];

/** Lines of the plan and of its green table, and its headers, counted from 0. */
const LINES = [6, 7, 8, 33];
const HEADERS = [2, 3];
const COLUMNS = 10;

/** The plan with a text in every cell of some rows, read and judged; the processor's time in milliseconds. */
async function judged(rows: readonly number[], text: string) {
  const { data } = openXlsx(fixture("saone-et-loire-2024.xlsx"));
  const sheet = data.sheets.find(({ name }) => name === "Plan d'action");
  for (const row of rows) {
    for (let column = 0; column < COLUMNS; column += 1) {
      sheet?.rows.get(row)?.set(column, { value: text, style: 0 });
    }
  }
  await loadOfficeJs(new ExcelHost(data));
  const snapshot = await readWorkbook();
  const started = process.cpuUsage();
  const { plan } = checkWorkbook(snapshot);
  if (plan) surveyPayload(plan);
  const { user, system } = process.cpuUsage(started);
  return { plan, time: (user + system) / 1000 };
}

it.each(BRICKS)("Cells full of %j are read and judged in bounded time", async (brick) => {
  const text = brick.repeat(Math.ceil(LENGTH / brick.length)).slice(0, LENGTH);
  const lines = await judged(LINES, text);
  expect(lines.plan).not.toBeNull();
  expect(lines.time).toBeLessThan(5_000);
  const headers = await judged(HEADERS, text);
  expect(headers.time).toBeLessThan(5_000);
});
