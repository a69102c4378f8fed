import { french } from "../../../plan/typography";

// What is left to do stands above what is done.
const STYLE = `:host{all:initial}
section{position:fixed;top:0;right:0;z-index:2147483647;width:min(420px,100vw);max-height:100vh;overflow:auto;box-sizing:border-box;padding:12px;background:#fff;color:#161616;border:2px solid #000091;font:14px/1.4 sans-serif}
textarea,progress{width:100%;box-sizing:border-box}
textarea{height:90px}
button{font:inherit;padding:4px 10px;margin:6px 6px 6px 0}
h2{font-size:16px;margin:0 0 8px}
ol{display:flex;flex-direction:column;list-style:none;padding:0}
li{margin:2px 0}
.filled,.same{order:1}
.failed{color:#a00;font-weight:bold}`;

/** An element with its properties and what it holds. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  children: readonly Element[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The elements of the panel that change as it fills. */
export interface PanelParts {
  readonly host: HTMLElement;
  readonly paste: HTMLTextAreaElement;
  /** « Remplir », then « Arrêter », then « Reprendre »: one button, that keeps the focus. */
  readonly act: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

const ID = "plan-action-panel";

/** Draws the panel, outside the form and out of its styles' reach; the one that was there goes away. */
export function drawPanel(): PanelParts {
  document.getElementById(ID)?.remove();
  const host = make("div", { id: ID });
  const paste = make("textarea", { id: "payload" });
  paste.setAttribute("aria-label", "Saisie copiée depuis le complément");
  const act = make("button", { type: "button", id: "fill", textContent: "Remplir" });
  const close = make("button", { type: "button", id: "close", textContent: "Fermer" });
  const progress = make("progress", { id: "progress", hidden: true, value: 0 });
  progress.setAttribute("aria-label", "Réponses données");
  const status = make("p", { id: "status" });
  status.setAttribute("role", "status");
  const list = make("ol", { id: "report" });
  const words = french(
    "Collez la saisie copiée depuis Excel. Rien n'est envoyé : vous relisez et envoyez vous-même.",
  );
  const section = make("section", {}, [
    make("h2", { textContent: french("Plan d'action : remplir le formulaire") }),
    make("p", { textContent: words }),
    paste,
    act,
    close,
    progress,
    status,
    list,
  ]);
  section.setAttribute("aria-label", "Remplir le formulaire");
  host.attachShadow({ mode: "open" }).append(make("style", { textContent: STYLE }), section);
  document.body.append(host);
  return { host, paste, act, close, progress, status, list };
}
