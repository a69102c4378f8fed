/**
 * Puts a text in the clipboard. Excel on the web shows the pane in a frame that may not use the
 * clipboard's own interface: the older command then does it, as it asks for nothing but a click.
 * @throws when both are refused
 */
export async function copyText(text: string): Promise<void> {
  // Absent in some web views and in frames without the permission.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) throw new Error("No clipboard.");
    await clipboard.writeText(text);
  } catch (error) {
    if (!copyBySelection(text)) throw error;
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the clipboard is refused
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
