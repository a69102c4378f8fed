import { plan2025 } from "../../plans/editions";
import type { WorkbookData } from "../../../src/files/workbook/data";
import { sheetAt, workbookOf } from "../invented";
import { sheet2024 } from "./plan2024";
import { GOING_ON, type Paid, rowsOf } from "./rows";

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
export function book2025(): WorkbookData {
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
