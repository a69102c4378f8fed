import { ANSWERS_FORMAT } from "../answers/json";

/** Fill script, last part: the panel where the payload is pasted, and the report. It stands outside the form. */
export const PANEL = String.raw`
  const WORDS = { filled: "rempli", same: "déjà rempli", skipped: "laissé", failed: "échec", byHand: "à remplir à la main" };
  // What is left to do stands above what is done.
  const STYLE =
    ":host{all:initial}section{position:fixed;top:0;right:0;z-index:2147483647;width:min(420px,100vw);max-height:100vh;overflow:auto;box-sizing:border-box;padding:12px;background:#fff;color:#161616;border:2px solid #000091;font:14px/1.4 sans-serif}" +
    "textarea{width:100%;height:90px;box-sizing:border-box}button{font:inherit;padding:4px 10px;margin:6px 6px 6px 0}h2{font-size:16px;margin:0 0 8px}ol{display:flex;flex-direction:column;list-style:none;padding:0}li{margin:2px 0}.filled,.same{order:1}.failed{color:#a00;font-weight:bold}";

  function make(tag, properties, children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...(children || []));
    return element;
  }

  function readPayload(text) {
    let payload = null;
    try {
      payload = JSON.parse(text);
    } catch {
      // Told below, with what else it may be.
    }
    if (!payload || payload.format !== ${JSON.stringify(ANSWERS_FORMAT)} || !Array.isArray(payload.answers) || !Array.isArray(payload.byHand)) {
      throw new Error("Ce n'est pas la saisie copiée depuis le complément : copiez-la de nouveau dans Excel, puis collez-la ici.");
    }
    return payload;
  }

  function readPage() {
    if (containers().length === 0) throw new Error("Cette page n'est pas un formulaire EUSurvey ouvert.");
    if (document.querySelector(".emptyelement")) throw new Error("Le formulaire se charge encore : attendez la dernière question, puis recommencez.");
  }

  function open() {
    const old = document.getElementById("plan-action-panel");
    if (old) old.remove();
    const host = make("div", { id: "plan-action-panel" });
    const paste = make("textarea", { id: "payload" });
    paste.setAttribute("aria-label", "Saisie copiée depuis le complément");
    const status = make("p", { id: "status" });
    status.setAttribute("role", "status");
    const list = make("ol", { id: "report" });
    const start = make("button", { type: "button", id: "fill", textContent: "Remplir" });
    const close = make("button", { type: "button", id: "close", textContent: "Fermer" });
    close.onclick = () => host.remove();
    start.onclick = async () => {
      list.replaceChildren();
      start.disabled = true;
      const counts = { filled: 0, same: 0, skipped: 0, failed: 0, byHand: 0 };
      const report = (label, { state, why }) => {
        counts[state] += 1;
        list.append(make("li", { className: state, textContent: label + " : " + WORDS[state] + (why ? " (" + why + ")" : "") }));
      };
      try {
        const payload = readPayload(paste.value);
        readPage();
        await fillAll(payload.answers, (answer, outcome) => report(answer.label, outcome));
        for (const { label, required } of payload.byHand) {
          report(label, { state: "byHand", why: required ? "réponse obligatoire" : "" });
        }
        status.textContent =
          Object.keys(WORDS).filter((state) => counts[state] > 0).map((state) => WORDS[state] + " : " + counts[state]).join(", ") +
          ". Relisez le formulaire, puis envoyez-le vous-même.";
      } catch (error) {
        status.textContent = error.message;
      }
      start.disabled = false;
    };
    const section = make("section", {}, [
      make("h2", { textContent: "Plan d'action : remplir le formulaire" }),
      make("p", { textContent: "Collez la saisie copiée depuis Excel. Rien n'est envoyé : vous relisez et envoyez vous-même." }),
      paste, start, close, status, list,
    ]);
    section.setAttribute("aria-label", "Remplir le formulaire");
    host.attachShadow({ mode: "open" }).append(make("style", { textContent: STYLE }), section);
    document.body.append(host);
    paste.focus();
  }

  open();
`;
