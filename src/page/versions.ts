import { EXCELS, type ExcelVersion } from "../standin";

const TITLES: Readonly<Record<ExcelVersion, string>> = {
  "365": "Microsoft 365",
  web: "Excel sur le web",
  "2024": "Excel 2024",
  "2021": "Excel 2021",
  "2019": "Excel 2019",
};

/** The Excels that the page can simulate, the usual one first. */
export const VERSIONS: readonly { readonly value: string; readonly title: string }[] = [...EXCELS]
  .sort((one, other) => rank(one) - rank(other))
  .map((value) => ({ value, title: TITLES[value] }));

/** Microsoft 365 when there is no such version. */
export function versionOf(value: string): ExcelVersion {
  return EXCELS.find((version) => version === value) ?? "365";
}

/** Texts before numbers: an object would not keep « 365 » first. */
function rank(version: ExcelVersion): number {
  return ["365", "web", "2024", "2021", "2019"].indexOf(version);
}
