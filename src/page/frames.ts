import type { ExcelHost } from "../standin";
import { showDialog } from "./dialog";
import { byId } from "./dom";
import type { Manifest } from "./manifest";
import { officeIn } from "./officeIn";
import type { Theme } from "./theme";

/** The add-in's two pages in frames of their own, as Excel keeps them: its pane and its commands. */
export class Frames {
  readonly #pane = byId("pane", HTMLElement);
  #paneFrame: HTMLIFrameElement | undefined;
  #commandsFrame: HTMLIFrameElement | undefined;
  #areCommandsReady: Promise<void> = Promise.resolve();
  #theme: Theme = "light";
  #tellPane: (isOpen: boolean) => void = () => undefined;

  constructor(readonly manifest: Manifest) {
    byId("pane-title", HTMLHeadingElement).textContent = manifest.name;
    byId("pane-close", HTMLButtonElement).addEventListener("click", () => {
      this.isPaneOpen = false;
    });
  }

  /** Excel's theme, which the add-in asks for and looks at again when it gets the focus. */
  set theme(theme: Theme) {
    this.#theme = theme;
    this.#tellTheme();
  }

  get isPaneOpen(): boolean {
    return !this.#pane.hidden;
  }

  set isPaneOpen(isOpen: boolean) {
    this.#pane.hidden = !isOpen;
    byId("divider", HTMLDivElement).hidden = !isOpen;
    // A closed pane is gone, with its handlers; it starts anew when it is opened.
    if (!isOpen) {
      this.#paneFrame?.remove();
      this.#paneFrame = undefined;
    } else this.#paneFrame ??= this.#load(this.manifest.pane, this.#pane);
    this.#tellPane(isOpen);
  }

  /** Told at once, and whenever the pane is opened or closed. */
  set onPane(listener: (isOpen: boolean) => void) {
    this.#tellPane = listener;
    listener(this.isPaneOpen);
  }

  /** Loads the add-in afresh for a workbook just opened. */
  connect(host: ExcelHost): void {
    window.planActionHost = host;
    this.#commandsFrame?.remove();
    this.#commandsFrame = this.#load(this.manifest.commands, document.body);
    this.#areCommandsReady = started(this.#commandsFrame);
    this.#commandsFrame.title = "Fonctions du ruban";
    this.#commandsFrame.hidden = true;
    if (!this.isPaneOpen) return;
    this.#paneFrame?.remove();
    this.#paneFrame = this.#load(this.manifest.pane, this.#pane);
  }

  /** Presses a button: resolves when the add-in says that its function is done. */
  async run(functionName: string): Promise<void> {
    await this.#areCommandsReady;
    await this.#commandsFrame?.contentWindow?.planActionCommand?.(functionName);
  }

  #load(address: string, parent: HTMLElement): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.title = this.manifest.name;
    frame.src = address;
    frame.addEventListener("load", () => {
      const office = officeIn(frame);
      if (office) office.context.ui.displayDialogAsync = showDialog;
      this.#tellTheme();
    });
    parent.append(frame);
    return frame;
  }

  #tellTheme(): void {
    const isDark = this.#theme === "dark";
    const [background, ink] = isDark ? ["#292929", "#FFFFFF"] : ["#FFFFFF", "#262626"];
    for (const frame of [this.#paneFrame, this.#commandsFrame]) {
      const office = frame ? officeIn(frame) : undefined;
      if (!frame || !office) continue;
      office.context.officeTheme = {
        bodyBackgroundColor: background,
        bodyForegroundColor: ink,
        controlBackgroundColor: background,
        controlForegroundColor: ink,
        isDarkTheme: isDark,
      };
      frame.contentWindow?.dispatchEvent(new Event("focus"));
    }
  }
}

/** A button pressed early waits, as in Excel, until the add-in has said what its functions are. */
async function started(frame: HTMLIFrameElement): Promise<void> {
  await new Promise((loaded) => {
    frame.addEventListener("load", loaded, { once: true });
  });
  await officeIn(frame)?.onReady();
  // The add-in's own answer to `onReady` comes before the next task.
  await new Promise((passed) => setTimeout(passed));
}
