/** What the page, as Excel's window, sets in the `Office` of a frame. */
export interface FrameOffice {
  onReady(): Promise<unknown>;
  readonly context: {
    officeTheme: object;
    readonly ui: { displayDialogAsync: (address: string, ...rest: readonly unknown[]) => void };
  };
}

/** `Office` in a frame of the add-in, once its stand-in has run. */
export function officeIn(frame: HTMLIFrameElement): FrameOffice | undefined {
  const found: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, "Office");
  return isOffice(found) ? found : undefined;
}

function isOffice(value: unknown): value is FrameOffice {
  return typeof value === "object" && value !== null && "context" in value;
}
