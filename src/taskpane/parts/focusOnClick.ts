/** What takes the focus when it is clicked, everywhere but in Safari. */
const CLICKED = "button, [role=button], [role=tab], summary, input, select, a[href]";

/**
 * Gives the focus to what was clicked: Safari gives it to no button, and arrow keys then do nothing.
 * Before the click's own handlers, which may move it on.
 */
export function focusOnClick(document: Document): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const clicked = target instanceof Element ? target.closest<HTMLElement>(CLICKED) : null;
      if (clicked && !clicked.contains(document.activeElement)) {
        clicked.focus({ preventScroll: true });
      }
    },
    true,
  );
}
