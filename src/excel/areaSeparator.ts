import type { ExcelFailure } from "./failure";

/**
 * What stands between two addresses for `Worksheet.getRanges`. The documentation takes « , » and
 * « ; »; desktop builds from before 2022 know the list separator of the user's language alone, which
 * is « ; » in French (office-js, issue 1985). The one that was taken serves from then on.
 */
let separator: "," | ";" = ",";

/** Several addresses, joined by commas, as this Excel takes them. */
export function joinedAreas(address: string): string {
  return address.replaceAll(",", separator);
}

/** Takes the other separator from now on, when it may be what Excel refused. */
export function triesOtherSeparator(refusal: ExcelFailure, addresses: readonly string[]): boolean {
  const isLikely =
    /^InvalidArgument\b/.test(refusal.details) && addresses.some((one) => one.includes(","));
  if (isLikely) {
    separator = separator === "," ? ";" : ",";
  }
  return isLikely;
}
