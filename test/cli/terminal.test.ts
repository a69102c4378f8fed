import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkFiles } from "../../src/cli/commands";
import { forTerminal, oneLine } from "../../src/cli/terminal";
import { hostilePlan } from "../plans/hostile";

const folder = mkdtempSync(path.join(tmpdir(), "plan-action-"));
const file = path.join(folder, "plan\u001b[31m.xlsx");
writeFileSync(file, hostilePlan());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a terminal would obey. */
const OBEYED = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;

describe("What the command line prints of a hostile workbook", () => {
  it("holds nothing that a terminal obeys, and says it all the same", async () => {
    const { output } = await checkFiles([file], {});
    expect(output).toMatch(OBEYED);
    const printed = forTerminal(output);
    expect(printed).not.toMatch(OBEYED);
    expect(printed).toContain("\\u001b[31mrouge");
  });

  it("cannot pass for lines of the report", async () => {
    const { output } = await checkFiles([file], {});
    expect(output).toContain("ligne Prêt à transmettre");
    expect(output.split("\n").filter((line) => line.startsWith("Prêt"))).toEqual([]);
  });

  it("is the same JSON", async () => {
    const { output } = await checkFiles([file], { json: true });
    const printed = forTerminal(output);
    expect(printed).not.toMatch(OBEYED);
    expect(JSON.parse(printed)).toEqual(JSON.parse(output));
  });

  it("keeps French typography", () => {
    const text = "« 1\u00a0692\u202f424,00\u00a0€ »\nÉtat – fin";
    expect(forTerminal(text)).toBe(text);
    expect(oneLine("a\r\n b\u2028c")).toBe("a b c");
  });
});
