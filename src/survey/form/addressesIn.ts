import type { WorkbookSnapshot } from "../../reading/snapshot";
import { formAddress, type FormAddress } from "./address";

const IN_TEXT = /https?:\/\/[^\s"'<>«»()]{1,400}/gi;

/**
 * The addresses of forms that a workbook names in its texts (the template does in its « Indications »)
 * or in its links, each once, in the order of the sheets. Hidden sheets too: they are the template's.
 */
export function formAddressesIn({ sheets }: WorkbookSnapshot): readonly FormAddress[] {
  const found = new Map<string, FormAddress>();
  for (const { cells } of sheets) {
    for (const cell of cells.flat()) {
      if (!cell) continue;
      const text = `${String(cell.value)} ${cell.formula ?? ""}`;
      for (const [address] of text.matchAll(IN_TEXT)) {
        // What ends the sentence is no part of the address.
        const form = formAddress(address.replace(/[.,;:!?]+$/, ""));
        if (form && !found.has(form.address)) found.set(form.address, form);
      }
    }
  }
  return [...found.values()];
}
