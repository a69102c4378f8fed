import type { Edition, ObjectiveSpec } from "../../src/plan/edition";
import { annexe2023 } from "../../src/editions/2023-annexe-2.1";
import { annexe2024 } from "../../src/editions/2024-annexe-2.1";
import { avenant2022 } from "../../src/editions/2022-avenant";
import { plan2025 } from "../../src/editions/2025-plan";
import type { SheetData, WorkbookData } from "../../src/workbench/data";
import { sheetAt, workbookOf, type Content } from "./invented";

/** An action and what it costs: Département, then State. */
type Paid = readonly [action: string, department: Content, state: Content];

const IDLE: Paid = ["Pas d'action", "", ""];
const GOING_ON: Paid = ["Poursuite des actions engagées", "", ""];

/** Rows of a template's objectives under their headings, each made for its place. */
function rowsOf(
  { engagements, objectives }: Edition,
  top: number,
  heading: (text: string) => readonly Content[],
  lines: (objective: ObjectiveSpec, row: number) => readonly (readonly Content[])[],
) {
  const rows: (readonly Content[])[] = [];
  engagements.forEach((text, place) => {
    rows.push(heading(text));
    for (const objective of objectives) {
      if (objective.engagement !== place || !objective.inTemplate) continue;
      rows.push(...lines(objective, top + rows.length));
    }
  });
  return rows;
}

function official({ sources }: ObjectiveSpec): Content {
  const [source = "", ...others] = sources;
  if (others.length > 0) return "304 ou ONDAM";
  return source === "BOP 304" ? 304 : source;
}

const PAID_2024: Readonly<Record<number, readonly Paid[]>> = {
  1: [
    ["Trois postes de sages-femmes", 90000, 30000],
    ["Formation à l'entretien prénatal", "", 12000],
    ["Supervision des équipes", "", 8000],
    ["Achat de matériel", "", 5000],
  ],
  6: [
    ["Quatre postes à la cellule", 200000, 60000],
    ["Logiciel de suivi", "", 20000],
    ["Formation à l'évaluation", "", 15000],
    ["Étude des délais", "", 10000],
  ],
  9: [["Équipe mobile ASE et handicap", 40000, 310000]],
  23: [["Voir objectif 6", "", ""]],
  26: [["Journées de formation", 5000.5, ""]],
};

/** 2024, from D12 on: headers on one line, sources merged, the recap at the right. */
function sheet2024(name: string): SheetData {
  const top = 13;
  const merges: string[] = [];
  const rows = rowsOf(
    annexe2024,
    top,
    (text) => [text],
    ({ number, wording, mandatory, ...spec }, row) => {
      const paid = PAID_2024[number] ?? [mandatory ? GOING_ON : IDLE];
      if (paid.length > 1) {
        const last = String(row + paid.length - 1);
        merges.push(
          `E${String(row)}:E${last}`,
          `F${String(row)}:F${last}`,
          `I${String(row)}:I${last}`,
        );
      }
      return paid.map(([action, department, state], place) => {
        const at = String(row + place);
        const own = place === 0;
        const source = official({ number, wording, mandatory, ...spec });
        const total = `=J${at}+K${at}`;
        const opening = ["", own ? number : "", own ? wording : "", action, "", own ? source : ""];
        return [...opening, department, state, total, ""];
      });
    },
  );
  const headers = [
    "Mesure",
    "N°",
    "Objectif",
    "Actions 2024",
    "Partenaires",
    "Source de financement",
  ];
  const money = ["Conseil départemental", "Etat", "Total", "Autres financements"];
  return sheetAt(
    name,
    {
      D9: [["Plan d'action 2024 – protection de l'enfance"]],
      D12: [[...headers, ...money], ...rows],
      P15: [
        ["Récapitulatif montants totaux 2024", "Montant État sollicité", "Montant Département"],
        ["BOP 304", 105000, 205000.5],
        ["FIR", 55000, 90000],
        ["ONDAM", 310000, 40000],
        ["TOTAL", "=SUM(Q16:Q18)", "=SUM(R16:R18)"],
      ],
    },
    merges,
  );
}

const PAID_2023: Readonly<Record<number, readonly Paid[]>> = {
  1: [["Deux postes de sages-femmes", 60000, 45000]],
  2: [
    ["Bilans de santé", 25000, 20000],
    ["Matériel de dépistage", 4000, ""],
  ],
  5: [["Consultations de nourrissons", 31000.25, 31000.25]],
  9: [["Places passerelles", "", 120000]],
  19: [
    ["Placements à domicile", 300000, 90000],
    ["Mesures renforcées", 80000, 45000],
  ],
  20: [["Voir objectif 19", "", ""]],
  25: [["Logements accompagnés", 52000, 26000]],
};

/** 2023: numbers and sources as text, typed totals; the recap, on its own sheet, has formulas. */
function book2023(): WorkbookData {
  const rows = rowsOf(
    annexe2023,
    6,
    (text) => [text],
    (objective, row) => {
      const paid = PAID_2023[objective.number] ?? [objective.mandatory ? GOING_ON : IDLE];
      return paid.map(([action, department, state], place) => {
        const opening = place === 0 ? [String(objective.number), objective.wording] : ["", ""];
        const total = Number(department) + Number(state);
        const next = objective.number === 1 && row > 0 ? 45000 : "";
        const source = String(official(objective));
        return ["", ...opening, action, source, department, state, total || "", "", next];
      });
    },
  );
  const headers = ["Mesure", "N° de l'objectif", "Objectif", "Actions à mettre en œuvre 2023"];
  const money = ["Département", "État", "Total pour l'objectif", "Autres financements", "Montant"];
  const last = String(5 + rows.length);
  const sum = (column: string, source: string) =>
    `=SUMIF('Plan d''action'!$F$6:$F$${last},"${source}",'Plan d''action'!${column}$6:${column}$${last})`;
  const plan = sheetAt("Plan d'action", {
    B1: [["Annexe 2.1 - Plan d'action 2023"]],
    G4: [["Financements 2023", "", "", "", "Financements 2024"]],
    B5: [[...headers, "Source de financement État", ...money], ...rows],
  });
  plan.merges = [{ top: 3, bottom: 3, left: 6, right: 9 }];
  const recap = sheetAt("Récapitulatif", {
    B2: [
      ["Récapitulatif montants totaux 2023", "Montant Département", "Montant État sollicité"],
      ["FIR", sum("$G", "FIR"), sum("$H", "FIR")],
      ["304", sum("$G", "304"), sum("$H", "304")],
      ["ONDAM", sum("$G", "ONDAM"), sum("$H", "ONDAM")],
      ["", "=SUM(C3:C5)", "=SUM(D3:D5)"],
    ],
  });
  return workbookOf([plan, recap], 0);
}

const PAID_2025: Readonly<Record<number, readonly Paid[]>> = {
  1: [
    ["Visites à domicile", 80000, 50000],
    ["Entretiens postnatals", 20000, 30000],
  ],
  2: [["Aller vers", 41000, 40000]],
  3: [["Bilans en maternelle", 70000, 70000]],
  6: [["Centre parental", 400000, 250000]],
  7: [["Placement à domicile", 500000, 380000]],
  10: [["Jeunes majeurs", 90000, 60000]],
};

/** 2025, each line with its source; last year's plan stands on another sheet. */
function book2025(): WorkbookData {
  const rows = rowsOf(
    plan2025,
    6,
    (text) => [text],
    (objective, row) => {
      const { number, mandatory, sources, wording } = objective;
      return (PAID_2025[number] ?? [mandatory ? GOING_ON : ["", "", ""]]).map(
        ([action, department, state], place) => {
          const at = String(row + place);
          const opening = place === 0 ? [number, wording] : ["", ""];
          return [sources.join(), ...opening, action, "", department, state, `=SUM(F${at}:G${at})`];
        },
      );
    },
  );
  const headers = ["Source de financement", "N° de l'objectif", "Objectif", "Actions 2025"];
  const bottom = 5 + rows.length + 3;
  const sum = (column: string) =>
    `=SUM(${column}${String(bottom + 2)}:${column}${String(bottom + 3)})`;
  const plan = sheetAt("2025 – l'annexe", {
    A2: [["Contrat 2025-2027 : plan d'action 2025"]],
    A5: [[...headers, "Partenaires", "Département", "Etat", "Total pour objectif"], ...rows],
    [`B${String(bottom)}`]: [
      ["Récapitulatifs montants totaux 2025"],
      ["", "Montant État sollicité", "Montant Département"],
      ["FIR", 190000, 211000],
      ["BOP 304", 690000, 990000],
      ["Total", sum("C"), sum("D")],
    ],
  });
  return workbookOf([sheet2024("2024"), plan], 1);
}

const PAID_2022: Readonly<Record<number, readonly Content[]>> = {
  1: ["", 40000, "", 45000, ""],
  2: ["", 15000, "", 15000, 2000],
  6: ["", "", 80000, 95000, ""],
  9: [120000, "", "", 30000, ""],
  27: ["", "", 20000, 20000, ""],
};

/** 2022, with typed subtotals and totals, and envelopes that leave room. */
function book2022(): WorkbookData {
  const sums = (lines: readonly (readonly Content[])[]) =>
    [0, 1, 2, 3, 4, 5].map((place) =>
      lines.reduce((sum, line) => sum + (Number(line.at(place - 6)) || 0), 0),
    );
  const rows: (readonly Content[])[] = [];
  const all: (readonly Content[])[] = [];
  avenant2022.engagements.forEach((text, place) => {
    const lines = avenant2022.objectives
      .filter(({ engagement, number }) => engagement === place && number !== 28)
      .map(({ number, wording }) => {
        const paid = PAID_2022[number] ?? ["", "", "", "", ""];
        const total = paid.reduce<number>((sum, one) => sum + Number(one), 0);
        const action = total === 0 ? "Pas d'action" : `Action de l'objectif ${String(number)}`;
        return ["", `${String(number)}/ ${wording}`, "", action, "", ...paid, total];
      });
    rows.push([text, "", "", "", "", ...sums(lines)], ...lines);
    all.push(...lines);
  });
  const headers = ["Mesure", "Objectif de la SNPPE", "Fiche action", "Mesures", ""];
  const money = ["ONDAM", "FIR", "BOP 304", "Département", "autres", "total"];
  const plan = sheetAt(
    "Avenant",
    {
      B2: [["Avenant 2021-2022"]],
      B4: [
        [...headers.slice(0, 4), "Identification des dépenses", "Financements 2ème année"],
        ["", "", "", "", "", ...money],
        ...rows,
        ["TOTAL", "", "", "", "", ...sums(all)],
        ["Enveloppes notifiées", "", "", "", "", 150000, 60000, 110000],
      ],
    },
    ["B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:L4"],
  );
  return workbookOf([plan], 0);
}

export const SHAPES: Readonly<Record<string, () => WorkbookData>> = {
  "2024, déplacé": () =>
    workbookOf([sheetAt("Lisez-moi", { A1: [["Bonjour"]] }), sheet2024("PA 2024 (v3)")], 1),
  "2023, récapitulatif à part": book2023,
  "2025, deux plans": book2025,
  "2022, tapé à la main": book2022,
};
