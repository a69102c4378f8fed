import { byId } from "./dom";

/**
 * Excel's own dialog for an add-in (`displayDialogAsync`): a page of the add-in in a window over
 * the workbook. Sizes are percentages of the screen.
 */
export function showDialog(address: string, ...rest: readonly unknown[]): void {
  const dialog = byId("dialog", HTMLDialogElement);
  const frame = document.createElement("iframe");
  frame.title = "Message du complément";
  frame.src = address;
  byId("dialog-content", HTMLDivElement).replaceChildren(frame);
  if (!dialog.open) dialog.showModal();
  const callback = rest.find(isCallback);
  const value = {
    close: () => {
      dialog.close();
    },
    addEventHandler: () => undefined,
  };
  callback?.({ status: "succeeded", value });
}

/** « Fermer » and Escape close it, and unload the add-in's page. */
export function followDialog(): void {
  const dialog = byId("dialog", HTMLDialogElement);
  byId("dialog-close", HTMLButtonElement).addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    byId("dialog-content", HTMLDivElement).replaceChildren();
  });
}

function isCallback(value: unknown): value is (result: object) => void {
  return typeof value === "function";
}
