import type { Workbench } from "./workbench";

/** Texts cut by their box: what one reads is not all that is written. */
export function cut({ pane }: Workbench): Promise<string[]> {
  return pane.locator("#pane").evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, height } = getComputedStyle(element);
        // What only a screen reader is to find, and the bold words that keep the tabs' width.
        if (clipPath !== "none" || height === "0px") return false;
        const isWide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        const isHigh = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        return isWide || isHigh;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

/** What does not fit a pane of 320 by 256 pixels: 1280 by 1024 at 400 %, as WCAG 1.4.10 asks (and 1.4.4). */
export async function unfitWhenZoomed(workbench: Workbench): Promise<string[]> {
  await workbench.sizePane(320, 256);
  const sideways = await workbench.sidewaysScroll();
  const found = await cut(workbench);
  await workbench.sizePane(350, 600);
  return sideways === 0 ? found : [`${String(sideways)} pixels out of sight`, ...found];
}
