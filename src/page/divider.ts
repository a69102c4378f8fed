import { byId } from "./dom";

const NARROWEST = 200;
const WIDEST = 900;
/** The pane's width in Excel. */
const USUAL = 350;

/** Lets the pane be widened, with the mouse or the arrows. Home gives it Excel's width back. */
export function followDivider(): void {
  const divider = byId("divider", HTMLDivElement);
  const pane = byId("pane", HTMLElement);
  let width = USUAL;
  const set = (wanted: number) => {
    width = Math.min(Math.max(Math.round(wanted), NARROWEST), WIDEST);
    pane.style.width = `${String(width)}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  set(USUAL);
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(width + 10);
    else if (key === "ArrowRight") set(width - 10);
    else if (key === "Home") set(USUAL);
  });
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    // Else the frame takes the pointer as soon as it is over it.
    divider.parentElement?.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 2);
  });
  divider.addEventListener("lostpointercapture", () => {
    divider.parentElement?.classList.remove("resizing");
  });
}
