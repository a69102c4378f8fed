/**
 * Puts a text in the clipboard. Excel on the web shows the pane in a frame that may not use the
 * clipboard's own interface: the older command then does it, as it asks for nothing but a click.
 * @throws when both are refused
 */
export async function copyText(text: string): Promise<void> {
  await copyForms({ "text/plain": text });
}

/**
 * The same for a page, as it is laid out, to be pasted in Word or in a mail; `text` is for what
 * takes no layout.
 * @throws when both are refused
 */
export async function copyPage(markup: string, text: string): Promise<void> {
  await copyForms({ "text/html": markup, "text/plain": text });
}

type Forms = Readonly<Record<"text/plain", string>> & Readonly<Record<string, string>>;
const entries = (forms: Forms): [string, string][] => Object.entries(forms);

async function copyForms(forms: Forms): Promise<void> {
  // Absent in some web views and in frames without the permission.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) throw new Error("No clipboard.");
    const blobs = entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    if (!copyBySelection(forms)) throw error;
  }
}

function copyBySelection(forms: Forms): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = forms["text/plain"];
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, text] of entries(forms)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener("copy", fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the clipboard is refused
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
