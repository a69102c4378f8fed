import { keptFrom } from "../../src/checking/kept";
import type { Report } from "../../src/checking/report";
import { verdictSentence } from "../../src/checking/verdictSentence";
import { severityCount, severityTitle } from "../../src/taskpane/words/severities";
import { clockTime, counted, listed, quoted } from "../../src/taskpane/words/typography";
import { spokenVerdict, verdictTone, whatWasRead } from "../../src/taskpane/words/verdict";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

const at = new Date(2024, 9, 30, 14, 5);

describe("Words", () => {
  it("count: « 0 point », « 1 point », « 2 points »", () => {
    expect([0, 1, 2].map((count) => counted(count, "point"))).toEqual([
      "0 point",
      "1 point",
      "2 points",
    ]);
    expect(severityCount("warning", 2)).toBe("2 avertissements");
    expect(severityTitle("info", 1)).toBe("Information");
  });

  it("follow French typography: hours, lists, quotation marks inside others", () => {
    expect(clockTime(at)).toBe("14\u00a0h\u00a005");
    expect(listed(["a", "b", "c"])).toBe("a, b et c");
    expect(quoted("Colonne «\u00a0Total\u00a0» du modèle")).toBe(
      "«\u00a0Colonne “Total” du modèle\u00a0»",
    );
  });
});

describe("The verdict", () => {
  it("counts what blocks, and says what was read and when", async () => {
    await openPlan("saone-et-loire-2024");
    const { checked } = await checkNow();
    const { report } = checked;
    expect(verdictTone(report)).toBe("blocking");
    expect(verdictSentence(report)).toBe("5 points bloquants");
    expect(whatWasRead({ ...checked, at })).toEqual([
      "Annexe 2.1 · 2024",
      "feuille\u00a0«\u00a0Plan d'action\u00a0»",
      "vérifié à\u00a014\u00a0h\u00a005",
    ]);
    expect(spokenVerdict(report)).toMatch(/^5 points bloquants\. \d+ informations?\.$/);
  });

  it("is « Prêt à transmettre » when nothing is left, amber while a warning is to be read", async () => {
    await openPlan("saone-et-loire-2024-corrige");
    const { checked } = await checkNow();
    const { report } = checked;
    expect(verdictTone(report)).toBe("ready");
    expect(verdictSentence(report)).toBe("Prêt à transmettre");
    const warned: Report = {
      ...report,
      verdict: "review",
      summary: { blocking: 0, warning: 2, info: 1 },
    };
    expect(verdictTone(warned)).toBe("warning");
    expect(verdictSentence(warned)).toBe("Rien de bloquant · 2 avertissements à relire");
    expect(spokenVerdict(warned)).toBe(
      "Rien de bloquant · 2 avertissements à relire. 1 information.",
    );
  });

  it("says when the workbook holds no plan", () => {
    const summary = { blocking: 1, warning: 0, info: 0 };
    const report: Report = {
      plan: null,
      findings: [],
      causes: [],
      doubts: [],
      unexplained: [],
      summary,
      leftOut: [],
      ready: false,
      verdict: "blocked",
      awaiting: [],
    };
    expect(verdictSentence(report)).toBe("Aucun plan d'action trouvé");
    const judged = { report, justified: [], lapsed: new Map(), kept: keptFrom(null) };
    const checked = {
      ...judged,
      at,
      protectedSheets: [],
      file: "",
      sheetNames: new Map<string, string>(),
      formAddresses: [],
      editions: [],
      newTemplate: null,
    };
    expect(whatWasRead(checked)).toEqual(["vérifié à\u00a014\u00a0h\u00a005"]);
  });
});
