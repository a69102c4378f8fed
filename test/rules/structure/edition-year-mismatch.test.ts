import { editionYearMismatch, messages } from "../../../src/rules/structure/edition-year-mismatch";
import {
  annexe2023,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  tallHeaders,
} from "../../plans/plan";
import { testRule } from "../testRule";

const lines = [{ number: 1 }, { number: 6 }];
const tall2024 = tallHeaders(annexe2024);
const tall2022 = tallHeaders(avenant2022);
const tall2023 = tallHeaders(annexe2023);

testRule(editionYearMismatch, {
  shown: { accept: "one year everywhere, 2024" },
  accept: {
    "one year everywhere, 2023": in2023(lines, tall2023),
    "one year everywhere, 2024": in2024(lines, tall2024),
    "one year everywhere, 2025": in2025(lines),
    "2022: « Financements 2ème année »": in2022(lines),
    "2022: « 2021-2022 » as title": in2022(lines, {
      ...tall2022,
      title: "Plan d'action 2021-2022",
      cells: { ...tall2022.cells, F3: "Financements 2022" },
    }),
    "a title without a year": in2024(lines, { ...tall2024, title: "Annexe 2.1 : plan d'action" }),
    "a title with the year of the contract": in2024(lines, {
      ...tall2024,
      title: "Plan d'action 2024 des contrats signés en 2020 ou en 2023",
    }),
    "« Financements 2024 » of next year in a 2023 plan": in2023(lines, tall2023),
    "« horizon 2023 » in a wording": in2024(
      [
        { number: 1, wording: "Atteindre à horizon 2023 un taux de couverture de 20 %" },
        { number: 6 },
      ],
      tall2024,
    ),
    "« => pour les dépenses 2025 » beside an action": in2024(
      [{ number: 1, action: "Recruter => pour les dépenses 2025" }, { number: 6 }],
      tall2024,
    ),
    "2023: no year but the next one's": in2023(lines, {
      title: "Annexe 2.1",
      cells: {
        D4: "Actions à mettre en œuvre",
        F3: "Financements",
        C8: "Récapitulatif montants totaux",
      },
    }),
    "no green table": in2024(lines, { ...tall2024, recap: false }),
  },
  reject: {
    "last year in a header of the green table": [
      in2024(lines, {
        ...tall2024,
        cells: { ...tall2024.cells, D8: "Montant État sollicité 2023" },
      }),
      [{ cell: "D8", message: messages.mismatch("Montant État sollicité 2023", 2024) }],
    ],
    "the recap kept from the year before": [
      in2024(lines, {
        ...tall2024,
        cells: { ...tall2024.cells, C8: "Récapitulatif montants totaux 2023" },
      }),
      [
        {
          cell: "C8",
          message: messages.mismatch("Récapitulatif montants totaux 2023", 2024),
          found: "Récapitulatif montants totaux 2023",
          expected: "Récapitulatif montants totaux 2024",
          fix: { C8: "Récapitulatif montants totaux 2024" },
        },
      ],
    ],
    "the recap before the table, one against one": [
      in2025(lines, {
        title: "Annexe",
        cells: { C8: "Récapitulatifs montants totaux 2024" },
      }),
      [
        {
          cell: "C8",
          message: messages.mismatch("Récapitulatifs montants totaux 2024", 2025),
          fix: { C8: "Récapitulatifs montants totaux 2025" },
        },
      ],
    ],
    "the title kept from the year before": [
      in2024(lines, { ...tall2024, title: "Plan d'action 2023" }),
      [
        {
          cell: "A1",
          message: messages.mismatch("Plan d'action 2023", 2024),
          fix: { A1: "Plan d'action 2024" },
        },
      ],
    ],
    "a header kept from the year before": [
      in2024(lines, {
        ...tall2024,
        cells: { ...tall2024.cells, D3: "Actions à mettre en œuvre 2023" },
      }),
      [
        {
          cell: "D3",
          message: messages.mismatch("Actions à mettre en œuvre 2023", 2024),
          fix: { D3: "Actions à mettre en œuvre 2024" },
        },
      ],
    ],
    "the headers, one against one, when they are not of the edition's year": [
      in2025(lines, { title: "Annexe", cells: { D4: "Actions 2024" } }),
      [
        {
          cell: "D4",
          message: messages.mismatch("Actions 2024", 2025),
          fix: { D4: "Actions 2025" },
        },
      ],
    ],
    "the edition's own year, when all the rest gives another": [
      in2024(lines, {
        ...tall2024,
        title: "Plan d'action 2025",
        cells: {
          ...tall2024.cells,
          D3: "Actions à mettre en œuvre 2025",
          G3: "Financements 2025",
        },
      }),
      [{ cell: "C8", message: messages.mismatch("Récapitulatif montants totaux 2024", 2025) }],
    ],
    "two years in one title: no fix": [
      in2024(lines, {
        ...tall2024,
        cells: { ...tall2024.cells, C8: "Récapitulatif montants totaux 2022 et 2023" },
      }),
      [
        {
          cell: "C8",
          message: messages.mismatch("Récapitulatif montants totaux 2022 et 2023", 2024),
          fix: {},
        },
      ],
    ],
    "2023: the group of next year's column": [
      in2023(lines, { ...tall2023, cells: { ...tall2023.cells, J3: "Financements 2025" } }),
      [
        {
          cell: "J3",
          message: messages.next("Financements 2025", 2024),
          fix: { J3: "Financements 2024" },
        },
      ],
    ],
    "2023: once, where the group is next year's only header": [
      in2023(lines, {
        ...tall2023,
        cells: { ...tall2023.cells, J3: "Financements 2025", J4: null },
        merges: [...tall2023.merges, "J3:J4"],
      }),
      [{ cell: "J3", message: messages.next("Financements 2025", 2024) }],
    ],
    "2023: next year's own header": [
      in2023(lines, {
        ...tall2023,
        cells: { ...tall2023.cells, J3: "Financements", J4: "Montant 2025" },
      }),
      [{ cell: "J4", message: messages.next("Montant 2025", 2024) }],
    ],
    "2023: the group of this year's columns": [
      in2023(lines, { ...tall2023, cells: { ...tall2023.cells, F3: "Financements 2022" } }),
      [
        {
          cell: "F3",
          message: messages.mismatch("Financements 2022", 2023),
          fix: { F3: "Financements 2023" },
        },
      ],
    ],
    "2022: the title against the headers": [
      in2022(lines, {
        ...tall2022,
        title: "Plan d'action 2021",
        cells: { ...tall2022.cells, F3: "Financements 2022" },
      }),
      [
        {
          cell: "A1",
          message: messages.mismatch("Plan d'action 2021", 2022),
          fix: { A1: "Plan d'action 2022" },
        },
      ],
    ],
  },
});
