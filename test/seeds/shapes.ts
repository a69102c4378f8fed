import type { WorkbookData } from "../../src/files/workbook/data";
import { sheetAt, workbookOf } from "./invented";
import { book2022 } from "./shapes/plan2022";
import { book2023 } from "./shapes/plan2023";
import { sheet2024 } from "./shapes/plan2024";
import { book2025 } from "./shapes/plan2025";

/** Plans of other shapes than the real ones, clean but for nothing. */
export const SHAPES: Readonly<Record<string, () => WorkbookData>> = {
  "2024, déplacé": () =>
    workbookOf([sheetAt("Lisez-moi", { A1: [["Bonjour"]] }), sheet2024("PA 2024 (v3)")], 1),
  "2023, récapitulatif à part": book2023,
  "2025, deux plans": book2025,
  "2022, tapé à la main": book2022,
};
