/** What the page keeps for itself: ids by UID, and each question's data by its element. */
declare const idsforuids: Readonly<Record<string, string | undefined>> | null | undefined;

interface Knockout {
  readonly dataFor: (element: Element) => unknown;
}

/** The id that a UID has in this publication; undefined when the page has none such. */
export function idOfUid(uid: string | null): string | undefined {
  if (uid === null || typeof idsforuids === "undefined" || !idsforuids) return undefined;
  return idsforuids[uid];
}

function isKnockout(value: unknown): value is Knockout {
  return typeof value === "object" && value !== null && "dataFor" in value;
}

/** The alias that the page keeps for a question, and writes on no element; null when it tells none. */
export function keptAlias(container: Element): string | null {
  const ko: unknown = "ko" in window ? window.ko : undefined;
  if (!isKnockout(ko)) return null;
  try {
    const element = container.querySelector("input, textarea, select") ?? container;
    const data = ko.dataFor(element) as { readonly shortname?: () => unknown } | undefined;
    const alias = data?.shortname?.();
    return typeof alias === "string" ? alias : null;
  } catch {
    // Another version of the page: its other marks are left to tell.
    return null;
  }
}
