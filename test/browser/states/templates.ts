import { learnEdition } from "../../../src/learning/learn";
import { filledPlan } from "../../learning/filledPlan";
import { TEMPLATES } from "../../learning/templates2026";
import { xlsxOf } from "../../learning/xlsx";
import { handles, type Walk } from "./walk";

/** A template that nobody described: offered, proposed, corrected, employed. */
export const templates: Walk = {
  name: "modele",
  async *steps(workbench) {
    const { button, heading } = handles(workbench);
    const { book } = TEMPLATES.fondsVert;
    const { edition } = learnEdition(book, { file: "modele.xlsx", on: "2026-12-01" });
    await workbench.openFile("nouveau.xlsx", xlsxOf(filledPlan(book, edition)));
    await button("Apprendre ce modèle").waitFor();
    yield "proposé";
    await button("Apprendre ce modèle").click();
    await button("Employer ce modèle").waitFor();
    yield "à relire";
    await button(/^Colonnes/).click();
    yield "colonnes";
    await button(/^Objectifs/).click();
    yield "objectifs";
    await button("Employer ce modèle").click();
    await heading(/non vérifié/).waitFor();
    yield "employé";
  },
};
