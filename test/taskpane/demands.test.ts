import { demandsOf } from "../../src/taskpane/sending/demands";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

const SHEET = "Plan d'action";

/** What the template asks of the green table, as it stands in the workbook that is open. */
async function recapDemand() {
  const { checked } = await checkNow();
  const { plan } = checked.report;
  return plan && demandsOf(checked, plan, false)[2];
}

describe("« Tableau vert rempli », before the plan is sent", () => {
  it("is met by a table that holds the totals of the lines", async () => {
    await openPlan("saone-et-loire-2024-corrige");
    expect(await recapDemand()).toMatchObject({
      isMet: true,
      note: "Il reprend les totaux du plan.",
    });
  });

  it("is not while cells are to be filled", async () => {
    await openPlan("haut-rhin-2023");
    expect(await recapDemand()).toMatchObject({ isMet: false, note: "8 cellules à remplir." });
  });

  it("is not while an amount cannot be read, be there nothing to write", async () => {
    const { host } = await openPlan("saone-et-loire-2024-corrige");
    host.user.edit(SHEET, 18, 7, "environ 400 000 €");
    host.user.edit(SHEET, 33, 3, "");
    expect(await recapDemand()).toMatchObject({
      isMet: false,
      note: "Un montant du plan ne se lit pas\u00a0: ses totaux ne sont pas connus.",
    });
  });

  it("is met where the template has no green table", async () => {
    await openPlan("metropole-lyon-2022");
    expect(await recapDemand()).toMatchObject({ isMet: true });
  });
});
