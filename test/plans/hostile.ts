import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/standin/saving";

/** Texts that do harm where they are taken for markup, a formula, a script or a terminal's command. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<img src=x onerror="window.hostile=1">`,
  `</style></title><script>window.hostile=1</script>`,
  `"><iframe src="https://hostile.example/"></iframe>`,
  `=HYPERLINK("https://hostile.example/","cliquez")`,
  `+cmd|' /C calc'!A0`,
  `' onmouseover='window.hostile=1`,
  `]]><a xmlns="x">&amp;</a>`,
  `javascript:window.hostile=1`,
  `\u001b[31mrouge\u001b[0m \u009b2J`,
  `\u202Etxet\u202C \u2066x\u2069`,
  `\u0000nul\u0007`,
  `ligne\nPrêt à transmettre`,
  "${window.hostile=1} {{7*7}} %s %n",
];

/** A sheet's name has 31 characters at most, and none of []:*?/\ */
export const HOSTILE_SHEET = `"><img src=x onerror=hostile()>`;

/** Where the texts go in Saône-et-Loire's plan, rows and columns counted from 0. */
const TITLE = [0, 0] as const;
const OTHER_FUNDING_HEADER = [3, 9] as const;
const FIRST_LINE = 5;
const ACTION = 3;
const SOURCE = 5;
const STATE = 7;

/** A real plan with hostile texts for its title, actions, sources, amounts, a header, a recap label and its sheet. */
export function hostilePlan(): Uint8Array {
  const file = path.resolve(__dirname, "../fixtures/saone-et-loire-2024.xlsx");
  const opened = openXlsx(new Uint8Array(readFileSync(file)));
  const sheet = opened.data.sheets.find(({ name }) => name === "Plan d'action");
  const set = ([row, column]: readonly [number, number], value: string) => {
    const cells = sheet?.rows.get(row);
    const cell = cells?.get(column);
    cells?.set(column, { value, style: cell?.style ?? 0 });
  };
  HOSTILE_TEXTS.forEach((text, i) => {
    set([FIRST_LINE + i, ACTION], text);
    if (i % 3 === 1) set([FIRST_LINE + i, SOURCE], text);
    if (i % 3 === 2) set([FIRST_LINE + i, STATE], text);
  });
  set(TITLE, HOSTILE_TEXTS.join(" "));
  set(OTHER_FUNDING_HEADER, `Autres financements ${HOSTILE_TEXTS[0] ?? ""}`);
  return renamed(saveXlsx(opened));
}

function renamed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/workbook.xml";
  const escaped = HOSTILE_SHEET.replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const now = xml.replace(/name="Plan d(?:'|&apos;|&#39;)action"/, `name="${escaped}"`);
  if (now === xml) throw new Error("The sheet was not found.");
  return zipSync({ ...parts, [name]: strToU8(now) });
}
