import { openXlsx, saveXlsx } from "../../src/standin/saving";
import { ExcelHost } from "../../src/standin";
import { fixture } from "./workbench";

/** A real plan whose line is repeated that many times below itself, each with a wrong total. */
export async function hugePlan(lines: number): Promise<Uint8Array> {
  const opened = openXlsx(await fixture("saone-et-loire-2024.xlsx"));
  const { user } = new ExcelHost(opened.data);
  const sheet = "Plan d'action";
  user.insertRows(sheet, 12, lines);
  for (let line = 0; line < lines; line += 1) {
    const row = 12 + line;
    user.edit(sheet, row, 3, `Action n° ${String(line + 1)}`);
    user.edit(sheet, row, 5, "FIR");
    user.edit(sheet, row, 6, "1000");
    user.edit(sheet, row, 7, "1000");
    user.edit(sheet, row, 8, "2500");
  }
  return saveXlsx(opened);
}
