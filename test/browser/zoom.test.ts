import { cut } from "./fit";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

describe("read from far or near", () => {
  // The smallest pane of Excel at 200 %: 175 of its own pixels, less than WCAG asks.
  it("a pane of 350 × 378 pixels at 200 % still shows verdict, findings and their correction", async () => {
    const workbench = await Workbench.open(bench, { deviceScaleFactor: 2 });
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await workbench.sizePane(175, 189);
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    for (const name of ["Vérifier", /^I19/, "Corriger H19"]) {
      const button = workbench.pane.getByRole("button", { name }).last();
      await button.scrollIntoViewIfNeeded();
      const box = await button.evaluate(
        (element) => element.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(175);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(189);
    }
    await workbench.panePicture("zoom-200");
    await workbench.close();
  });

  it("letters twice as large, lines and words spaced out: nothing is cut (WCAG 1.4.12)", async () => {
    const workbench = await Workbench.open(bench);
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.pane.locator("html").evaluate((html) => {
      const style = html.ownerDocument.createElement("style");
      style.textContent =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";
      html.append(style);
    });
    for (const page of ["Contrôle", "Récapitulatif", "Envoi"]) {
      await workbench.pane.getByRole("tab", { name: new RegExp(`^${page}`) }).click();
      await workbench.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
      expect({ page, cut: await cut(workbench) }).toEqual({ page, cut: [] });
    }
    await workbench.panePicture("espacement");
    await workbench.close();
  });
});

describe("with reduced motion", () => {
  it("nothing fades or slides, and nothing scrolls smoothly", async () => {
    const workbench = await Workbench.open(bench, { reducedMotion: "reduce" });
    const { pane } = workbench;
    await pane.getByRole("button", { name: /^I19/ }).click();
    await pane.getByRole("switch", { name: "Surligner dans la feuille" }).check();
    await workbench.page.evaluate(() => {
      window.planActionHost?.faults.hang();
    });
    await pane.getByRole("button", { name: "Vérifier" }).click();
    await pane.getByRole("button", { name: "Vérifier" }).locator("span span").waitFor();
    const moving = await pane.locator("#pane").evaluate((root) =>
      [...root.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(element);
        const seconds = transitionDuration.split(",").map(Number.parseFloat);
        const isMoving =
          // Fluent shortens its fades to a hundredth of a millisecond.
          seconds.some((duration) => duration > 0.001) ||
          animationName !== "none" ||
          scrollBehavior === "smooth";
        return isMoving
          ? [
              `${element.outerHTML.slice(0, 90)}: ${transitionDuration} ${animationName} ${animationDuration}`,
            ]
          : [];
      }),
    );
    expect(moving).toEqual([]);
    await workbench.close();
  });
});
