import { nameInTitle, readFileName } from "../../../src/documents/folder/names";
import { kindOfName } from "../../../src/documents/folder/passedOver";

describe("the name of a département in its file's name", () => {
  test.each([
    ["PA 2024 - Valdore.xlsx", "Valdore", null, false],
    ["Plan d'action Hautes-Combes v3 DEF.xlsx", "Hautes-Combes", 3, true],
    ["Hautes-Combes v2.xlsx", "Hautes-Combes", 2, false],
    ["rives-de-loue_2024.xlsx", "rives-de-loue", null, false],
    ["VAL D'AMBRE plan action.xlsx", "VAL D'AMBRE", null, false],
    ["2025 Marche-Boisee.xlsx", "Marche-Boisee", null, false],
    ["Annexe 2.1 - Département de la Loire V2.1 (1).xlsx", "Loire", 2.1, false],
    ["Copie de PA_CD71_2024_VF.xlsx", "CD71", null, true],
    ["2024-10-31 Val-de-Marne final.xlsx", "Val-de-Marne", null, true],
    ["Plan d’action Territoire de Belfort 2024-2025.xlsx", "Territoire de Belfort", null, false],
    ["envois/octobre/Pas-de-Calais.xlsx", "Pas-de-Calais", null, false],
    ["Plan d'action 2024.xlsx", "", null, false],
    ["modele vierge.xlsx", "", null, false],
    ["🌲 Landes <v4>.xlsx", "🌲 Landes", 4, false],
  ])("%s", (file, name, version, isFinal) => {
    expect(readFileName(file)).toEqual({ name, version, isFinal });
  });

  test("a title can name it, a table's usual title does not", () => {
    expect(nameInTitle("Plan d'action du Département de la Creuse – 2024")).toBe("Creuse");
    expect(nameInTitle("Plan d'action Métropole de Lyon")).toBe("Métropole de Lyon");
    expect(nameInTitle("Annexe 2.1 : plan d'action 2024")).toBe("");
  });
});

test.each([
  ["~$PA 2024 - Valdore.xlsx", "lock"],
  [".~lock.plan.xlsx#", "lock"],
  ["sous/.DS_Store", "hidden"],
  ["Thumbs.db", "hidden"],
  ["plan.XLSX", "workbook"],
  ["plan.pdf", "perhaps"],
  ["plan.xls", "perhaps"],
  ["lisez-moi.txt", "other"],
  ["sans extension", "other"],
])("%s is told by its name: %s", (file, kind) => {
  expect(kindOfName(file)).toBe(kind);
});
