/** Text made safe for HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** An element's attributes; those that are false or null are left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === null || value === false) return [];
      return value === true ? [` ${name}`] : [` ${name}="${escaped(String(value))}"`];
    })
    .join("");
}

/** The star of what must be answered. */
export function mandatoryMark(isRequired: boolean): string {
  return isRequired ? '<span class="mandatory">*</span>' : "";
}
