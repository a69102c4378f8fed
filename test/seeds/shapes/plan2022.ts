import { avenant2022 } from "../../plans/editions";
import type { WorkbookData } from "../../../src/files/workbook/data";
import { type Content, sheetAt, workbookOf } from "../invented";

const PAID_2022: Readonly<Record<number, readonly Content[]>> = {
  1: ["", 40000, "", 45000, ""],
  2: ["", 15000, "", 15000, 2000],
  6: ["", "", 80000, 95000, ""],
  9: [120000, "", "", 30000, ""],
  27: ["", "", 20000, 20000, ""],
};

/** 2022, with typed subtotals and totals, and envelopes that leave room. */
export function book2022(): WorkbookData {
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
