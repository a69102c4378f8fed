import { handles, type Walk } from "./walk";

/** An officer's day: first opening, a correction, the recap, a justified deviation, the sending. */
export const daily: Walk = {
  name: "journée",
  isFirstOpening: true,
  isFleeting: true,
  async *steps(workbench) {
    const { pane } = workbench;
    const { button, tab } = handles(workbench);
    await pane.getByRole("region", { name: "Présentation" }).waitFor();
    yield "accueil";
    await button("Masquer cette présentation").click();
    await button("Vérifier").click();
    await button(/^I19/).click();
    await workbench.selected("I19").waitFor();
    await button(/^Pourquoi/).click();
    yield "constat ouvert";
    await button("Corriger H19").last().click();
    await pane.getByText("Corrigé", { exact: true }).first().waitFor();
    await button("Annuler la correction").waitFor();
    yield "corrigé";
    await pane.getByLabel("Ordre de la liste").selectOption("Par ligne");
    await pane.getByRole("searchbox").fill("tableau");
    yield "cherché";
    await tab(/^Récapitulatif/).click();
    const envelope = pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
    await envelope.fill("1");
    await envelope.press("Enter");
    await pane.getByText(/dépassée de/).waitFor();
    yield "récapitulatif";
    await tab(/^Contrôle/).click();
    await pane.getByRole("searchbox").fill("enveloppe");
    await button(/l'enveloppe notifiée/).click();
    await button("Justifier…").click();
    await pane.getByLabel("Motif, gardé dans le classeur").fill("Avenant.");
    yield "justifier";
    await button("Justifier cet écart").click();
    await pane.getByRole("heading", { name: "Écarts justifiés (1)" }).waitFor();
    yield "justifié";
    await tab(/^Formulaire/).click();
    await pane.getByRole("tabpanel", { name: /^Formulaire/ }).waitFor();
    yield "formulaire";
    await tab(/^Envoi/).click();
    await button("Préparer l'envoi").click();
    await pane.getByText(/^Il reste/).waitFor();
    yield "envoi";
  },
};
