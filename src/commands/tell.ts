/** Where the outcome stands in the dialog's address. */
const OUTCOME = "outcome";

/**
 * Shows an outcome in a small dialog: a ribbon command has no place of its own to say anything.
 * Resolves when the dialog is up, or could not be (pop-ups refused): the work is done either way.
 */
export function tell(outcome: string): Promise<void> {
  const address = new URL(globalThis.location.href);
  address.search = "";
  address.hash = new URLSearchParams({ [OUTCOME]: outcome }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { width: 30, height: 30, displayInIframe: true },
      () => {
        resolve();
      },
    );
  });
}

/** The outcome that this page was opened to show, or null in the ribbon's hidden page. */
export function outcomeToShow(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, "")).get(OUTCOME);
}
