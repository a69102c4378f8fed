import { Decimal } from "decimal.js";
import { a1From } from "../../plan/address";
import type { Finding } from "../../judgement/finding";
import type { Folder } from "../folder/folder";
import { count, euros, long, text, type Cell, type Sheet } from "./sheet";
import { ASIDE_WORDS, SEVERITY_WORDS } from "./words";

const COLUMNS = [
  text("Nom", 26),
  count("Année", 8),
  text("Fichier", 34),
  text("Gravité", 15),
  text("Cellules", 16),
  long("Constat"),
  long("À faire"),
  euros("Trouvé"),
  euros("Attendu"),
  euros("Écart"),
  text("Règle", 26),
];

/** What to send back, by plan; first what the folder itself says of them. */
export function findingsSheet({ plans, findings }: Folder): Sheet {
  const named = new Map(plans.map((plan) => [plan.file, plan]));
  const rows = [
    ...findings.map((finding) => {
      const plan = named.get(finding.file);
      return rowOf(
        plan?.name ?? "",
        plan?.year ?? null,
        finding.file,
        plan?.sheet ?? null,
        finding,
      );
    }),
    ...plans.flatMap(({ name, year, file, sheet, findings: own }) =>
      own.map((finding) => rowOf(name, year, file, sheet, finding)),
    ),
  ];
  return {
    name: "Constats",
    top: [],
    frozenColumns: 1,
    tables: [{ name: "Constats", title: "", columns: COLUMNS, rows }],
  };
}

function rowOf(
  name: string,
  year: number | null,
  file: string,
  sheet: string | null,
  finding: Finding,
): Cell[] {
  return [
    name,
    year,
    file,
    SEVERITY_WORDS[finding.severity],
    finding.cells.map((cell) => a1From(sheet, cell)).join(", "),
    finding.message,
    finding.remedy,
    figure(finding.found),
    figure(finding.expected),
    finding.difference,
    finding.rule,
  ];
}

/** A formula or a text that was found is shown as a text, never calculated. */
function figure(value: Decimal | string | null): Cell {
  return value instanceof Decimal || value === null ? value : value.slice(0, 200);
}

/** Files that do not count, and why. */
export function asideSheet({ aside }: Folder): Sheet {
  return {
    name: "Écartés",
    top: [],
    frozenColumns: 1,
    tables: [
      {
        name: "Ecartes",
        title: "",
        columns: [text("Fichier", 44), text("Motif", 18), long("Pourquoi, et que faire", 90)],
        rows: aside.map(({ file, kind, why }) => [file, ASIDE_WORDS[kind], why]),
      },
    ],
  };
}
