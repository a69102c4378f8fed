import AxeBuilder from "@axe-core/playwright";
import axe, { type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench";

/** Fluent's focus guards: they hand the focus on at once. */
const GUARDS = "i[data-tabster-dummy]";

/**
 * The one rule that says nothing in a contrast theme: the browser draws all texts in the user's own
 * colours, and axe computes with those of our style sheets, which nobody sees. Every other rule holds.
 */
const NOT_IN_CONTRAST = "color-contrast";

/** What axe finds: the rule and the elements. */
function listed({ violations }: Pick<AxeResults, "violations">): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`,
  );
}

/** Page and pane, but for the cells. */
export async function aroundTheGrid({ page }: Workbench): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude("#grid").exclude(["iframe", GUARDS]);
  return listed(await builder.analyze());
}

/** The cells, whose colours are the file's. */
export async function inTheGrid({ page }: Workbench): Promise<string[]> {
  const builder = new AxeBuilder({ page }).include("#grid").disableRules("color-contrast");
  return listed(await builder.analyze());
}

/**
 * The pane alone: axe runs in its frame, five times as fast as through the page around it.
 * @param what `all` that axe looks at, or `colours`: what another theme can change
 */
export async function inThePane(
  workbench: Workbench,
  what: "all" | "colours" = "all",
): Promise<string[]> {
  const frame = await paneFrame(workbench);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  await settled(frame);
  const found = await frame.evaluate(
    async ([guards, contrast, onlyColours]) => {
      const { run } = Reflect.get(window, "axe") as typeof axe;
      const isContrast = matchMedia("(forced-colors: active)").matches;
      if (onlyColours && isContrast) return { violations: [] };
      return run(
        { exclude: [guards] },
        {
          rules: { [contrast]: { enabled: !isContrast } },
          ...(onlyColours ? { runOnly: [contrast] } : {}),
        },
      );
    },
    [GUARDS, NOT_IN_CONTRAST, what === "colours"] as const,
  );
  return [...listed(found), ...(await faint(frame))];
}

async function paneFrame({ page }: Workbench): Promise<Frame> {
  const element = await page.getByTitle("Contrôle du plan d'action").elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Fluent fades from one colour to the next: what is looked at is where it comes to rest. */
function settled(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}

/**
 * What axe does not look at: drawings (icons, bars) that a contrast theme leaves as they are, and
 * that stand out less than 3:1 from its ground (WCAG 1.4.11). Nothing in other themes.
 */
function faint(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    if (!matchMedia("(forced-colors: active)").matches) return [];
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement("i");
    probe.style.color = "Canvas";
    document.body.append(probe);
    const ground = luminance(getComputedStyle(probe).color);
    probe.remove();
    const ratio = (color: string) => {
      const [low = 0, high = 0] = [luminance(color), ground].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    };
    return [...document.querySelectorAll("svg, body *")].flatMap((element) => {
      const style = getComputedStyle(element);
      const isDrawing = element instanceof SVGSVGElement;
      if (!isDrawing && style.forcedColorAdjust !== "none") return [];
      if (
        element.getBoundingClientRect().width === 0 ||
        element.closest("svg") !== (isDrawing ? element : null)
      )
        return [];
      const own = isDrawing
        ? [style.stroke, style.fill]
        : [style.backgroundColor, style.borderTopColor];
      const seen = own.filter((color) => /^rgb\(|, (?!0\))[\d.]+\)$/.test(color));
      return seen.some((color) => ratio(color) >= 3)
        ? []
        : [`faint: ${element.outerHTML.slice(0, 80)} (${own.join(", ")})`];
    });
  });
}
