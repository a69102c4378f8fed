import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/checking/check";
import { reportJson, type ReportJson } from "../../../src/checking/json";
import { fixWrites } from "../../../src/checking/fixes";
import { offersFor } from "../../../src/checking/offers";
import { fillWarnings } from "../../../src/checking/fillWarnings";
import { openFile } from "../../../src/cli/files";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { a1 } from "../../../src/plan/address";

const FIXTURES = path.join(__dirname, "../../fixtures");

/** What a workbook with a seeded mistake is to give. */
interface Expected {
  readonly causes: readonly { readonly cell: string; readonly expected: string }[];
  /** Nothing may be called sure. */
  readonly quiet: boolean;
  /** Cells of which one is as likely. */
  readonly alternatives?: readonly string[];
}

async function reportOf(name: string) {
  const file = path.join(FIXTURES, `${name}.xlsx`);
  await openFile(file);
  const report = checkWorkbook(await readWorkbook());
  return { report, json: reportJson(file, report) };
}

function named({ causes }: ReportJson) {
  return causes
    .flatMap(({ cells }) => cells.map(({ cell, expected }) => ({ cell, expected })))
    .sort((one, other) => (one.cell < other.cell ? -1 : 1));
}

const NAMES = readdirSync(path.join(FIXTURES, "causes"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(".xlsx", ""));

describe.each(NAMES)("%s", (name) => {
  const expected = JSON.parse(
    readFileSync(path.join(FIXTURES, "causes", `${name}.expected.json`), "utf8"),
  ) as Expected;

  test("names the cell that is wrong, or says nothing for sure", async () => {
    const { json } = await reportOf(`causes/${name}`);
    if (expected.quiet) {
      expect(json.causes.filter(({ certainty }) => certainty === "sure")).toEqual([]);
    } else {
      expect(named(json)).toEqual(
        [...expected.causes].sort((one, other) => (one.cell < other.cell ? -1 : 1)),
      );
    }
  });

  test("leaves in doubt what several corrections would mend, and writes none of them", async () => {
    const { json, report } = await reportOf(`causes/${name}`);
    const { causes, alternatives } = expected;
    if (!expected.quiet || causes.length === 0) return;
    const possible = [...causes.map(({ cell }) => cell), ...(alternatives ?? [])];
    expect(json.doubts.length).toBeGreaterThan(0);
    if ((alternatives ?? []).length > 0) {
      const told = json.doubts.flatMap((doubt) => doubt.alternatives.flat());
      expect(told.some(({ cell }) => possible.includes(cell))).toBe(true);
    }
    const written = fixWrites(report).map(({ at }) => a1(at));
    expect(written.filter((cell) => possible.includes(cell))).toEqual([]);
  });
});

describe("Saône-et-Loire as printed", () => {
  const NAME = "saone-et-loire-2024";

  test("H19 is named, for I19 and D35 agree against it", async () => {
    const { json } = await reportOf(NAME);
    const [cause, ...others] = json.causes;
    expect(others).toEqual([]);
    expect(cause?.cells).toEqual([{ cell: "H19", found: "479301.00", expected: "478301.00" }]);
    expect(cause?.certainty).toBe("sure");
    expect(cause?.explains.map((place) => json.findings[place]?.cells[0])).toEqual(["I19", "D35"]);
    expect(cause?.message).toContain("I19 et D35 concordent");
  });

  test("D33, E33 and D36 stay in doubt, each with its alternatives", async () => {
    const { json } = await reportOf(NAME);
    const told = json.doubts.map(({ explains }) =>
      explains.map((place) => json.findings[place]?.cells[0]),
    );
    expect(told).toEqual([["D33", "D36"], ["E33"]]);
    for (const { alternatives, among } of json.doubts) {
      expect(alternatives).toHaveLength(3);
      expect(among).toBeGreaterThan(3);
    }
  });

  test("nothing offers to write over I19 or D35 alone", async () => {
    const { report } = await reportOf(NAME);
    const offers = report.findings.flatMap((finding) => offersFor(report, finding));
    const alone = offers
      .filter(({ writes }) => writes.length === 1)
      .flatMap(({ writes }) => writes.map(({ at }) => a1(at)));
    expect(alone).toContain("H19");
    expect(alone).not.toContain("I19");
    expect(alone).not.toContain("D35");
    expect(fixWrites(report).map(({ at }) => a1(at))).toEqual(["H19"]);
  });

  test("the other way out updates all that contradicts it, in one stroke", async () => {
    const { report } = await reportOf(NAME);
    const [cause] = report.causes;
    expect(cause?.otherWay?.writes.map(({ at }) => a1(at))).toEqual(["I19", "D35", "D36"]);
  });

  test("filling the green table says first what it would hide", async () => {
    const { report } = await reportOf(NAME);
    expect(fillWarnings(report)).toContain("D35 est peut-être juste\u00a0: voyez H19.");
  });
});
