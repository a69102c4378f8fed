import { french } from "../plan/typography";
import type { Banner } from "./banner";
import { byId } from "./dom";
import type { Frames } from "./frames";
import type { RibbonButton } from "./manifest";

/** Draws the add-in's group of Excel's ribbon, as its manifest declares it. */
export function drawRibbon(frames: Frames, banner: Banner): void {
  const ribbon = byId("ribbon", HTMLDivElement);
  const { group, buttons } = frames.manifest;
  ribbon.setAttribute("aria-label", french(`Ruban, groupe « ${group} »`));
  ribbon.replaceChildren(
    ...buttons.map((button) => {
      const element = drawButton(button);
      const { functionName } = button;
      if (functionName === undefined) followPane(element, frames);
      else followFunction(element, () => banner.attempt("file", () => frames.run(functionName)));
      return element;
    }),
  );
}

function drawButton({ label, tip, icon }: RibbonButton): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = tip;
  const image = document.createElement("img");
  image.src = icon;
  image.alt = "";
  element.append(image, label);
  return element;
}

/** Shows or hides the pane. */
function followPane(element: HTMLButtonElement, frames: Frames): void {
  element.addEventListener("click", () => {
    frames.isPaneOpen = !frames.isPaneOpen;
  });
  frames.onPane = (isOpen) => {
    element.setAttribute("aria-pressed", String(isOpen));
  };
}

/** Excel keeps the button busy until the add-in says that it is done. */
function followFunction(element: HTMLButtonElement, run: () => Promise<void>): void {
  element.addEventListener("click", () => {
    element.disabled = true;
    void run().finally(() => {
      element.disabled = false;
    });
  });
}
