import { byId } from "./dom";

/** A button of the add-in in Excel's ribbon. */
export interface RibbonButton {
  readonly label: string;
  /** Lines of a 20 × 20 drawing. */
  readonly drawing: string;
  /** The name under which the add-in's commands page registered it; none for the pane's button. */
  readonly command?: string;
}

/** As manifest.xml declares them. */
const BUTTONS: readonly RibbonButton[] = [
  { label: "Contrôle", drawing: "M3 3h14v14H3zM12 3v14M5.5 7l1.2 1.2L9 6M5.5 12h4" },
  { label: "Vérifier", drawing: "M3 10.5l4.5 4.5L17 5", command: "check" },
  {
    label: "Remplir le tableau vert",
    drawing: "M3 4h14v12H3zM3 8h14M9 8v8M12 12h3",
    command: "fillRecap",
  },
  {
    label: "Effacer les surlignages",
    drawing: "M8 16l-4.5-4.5L11 4l5.5 5.5L10 16zM7 8l5.5 5.5M9 17h8",
    command: "clearMarks",
  },
];

/** Draws the buttons; `press` gets the one that is pressed. */
export function drawRibbon(press: (button: RibbonButton) => void): void {
  const buttons = BUTTONS.map((button) => {
    const element = document.createElement("button");
    element.type = "button";
    element.innerHTML = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${button.drawing}"/></svg>`;
    element.append(button.label);
    if (button.command === undefined) element.id = "pane-button";
    element.addEventListener("click", () => {
      press(button);
    });
    return element;
  });
  byId("ribbon", HTMLDivElement).replaceChildren(...buttons);
}
