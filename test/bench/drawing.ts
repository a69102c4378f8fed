import { Workbench, type Bench } from "../browser/workbench";

/**
 * Milliseconds from the moment that the pane's frame begins to load until the verdict's place is
 * painted, on a processor that many times slower.
 */
export async function drawTime(bench: Bench, slowdown = 4): Promise<number> {
  const workbench = await Workbench.open({ ...bench, isTabNew: true });
  const { page, pane } = workbench;
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      // The page's own heading, shown where nothing could be loaded, is not it.
      if (document.querySelector("header h1")) {
        observer.disconnect();
        requestAnimationFrame(() => {
          document.documentElement.dataset.drawn = String(performance.now());
        });
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const verdict = pane.getByRole("heading", { name: "5 points bloquants" });
  await verdict.waitFor();
  await page.getByRole("button", { name: "Fermer le volet" }).click();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.getByRole("button", { name: "Contrôle", pressed: false }).click();
  await verdict.waitFor({ timeout: 30_000 });
  const drawn = await verdict.evaluate((heading) =>
    Number(heading.ownerDocument.documentElement.dataset.drawn),
  );
  await workbench.close();
  return drawn;
}
