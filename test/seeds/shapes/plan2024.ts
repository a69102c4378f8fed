import { annexe2024 } from "../../plans/editions";
import type { SheetData } from "../../../src/files/workbook/data";
import { sheetAt } from "../invented";
import { GOING_ON, IDLE, type Paid, official, rowsOf } from "./rows";

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
export function sheet2024(name: string): SheetData {
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
