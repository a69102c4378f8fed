/** A text in each of the forms that a paste may ask for. */
type Forms = Readonly<Record<"text/plain", string>> & Readonly<Record<string, string>>;

/**
 * Puts a text in the clipboard, to be called in the click itself: after anything awaited WebKit and
 * Firefox refuse. The old command comes first, for it asks for nothing but a click, in the frame of
 * Excel on the web too; the clipboard's own interface where that fails.
 * @throws when both are refused
 */
export function copyText(text: string): Promise<void> {
  return copyForms({ "text/plain": text });
}

/**
 * The same for a page, as it is laid out, to be pasted in Word or in a mail; `text` is for what
 * takes no layout.
 * @throws when both are refused
 */
export function copyPage(markup: string, text: string): Promise<void> {
  return copyForms({ "text/html": markup, "text/plain": text });
}

const entries = (forms: Forms): [string, string][] => Object.entries(forms);

async function copyForms(forms: Forms): Promise<void> {
  if (copyBySelection(forms)) return;
  // Absent in some web views and in frames without the permission.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) throw new Error("No clipboard.");
  if (typeof ClipboardItem === "undefined") {
    // Firefox before 127 takes plain text alone.
    await clipboard.writeText(forms["text/plain"]);
    return;
  }
  const blobs = entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Without a selection no engine copies; a copy that nobody filled is none. */
function copyBySelection(forms: Forms): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = forms["text/plain"];
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.top = "0";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    for (const [type, text] of entries(forms)) event.clipboardData.setData(type, text);
    isFilled = true;
  };
  document.addEventListener("copy", fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is refused
    return document.execCommand("copy") && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
