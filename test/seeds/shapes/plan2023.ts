import { annexe2023 } from "../../plans/editions";
import type { WorkbookData } from "../../../src/files/workbook/data";
import { sheetAt, workbookOf } from "../invented";
import { GOING_ON, IDLE, type Paid, official, rowsOf } from "./rows";

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
export function book2023(): WorkbookData {
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
