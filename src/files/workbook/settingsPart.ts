import type { Parts, Relation } from "./parts";
import { escapeText } from "../xml/xmlText";

/**
 * Where the add-in's settings are kept: a custom XML part of ours, which Excel carries along
 * untouched. Office's own place (`webextension1.xml`) names the add-in's store and catalogue,
 * which only the Excel that installed it knows, and makes Excel open a pane.
 */
export const SETTINGS_NAMESPACE = "urn:plan-action:settings";

/** The part that holds our settings, if the workbook has one. */
export function findSettingsPart(
  parts: Parts,
  workbookRelations: readonly Relation[],
): string | undefined {
  return workbookRelations.find(
    ({ kind, target }) =>
      kind === "customXml" && parts.text(target)?.includes(`"${SETTINGS_NAMESPACE}"`) === true,
  )?.target;
}

/** The settings by name; none when the part is not as we write it. */
export function readSettings(parts: Parts, part: string | undefined): Map<string, unknown> {
  const root = part === undefined ? undefined : parts.tree(part);
  if (root?.name !== "settings") return new Map();
  try {
    const entries: unknown = JSON.parse(root.text);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** The part's XML: the settings as JSON pairs, in ASCII so that XML takes any of them. */
export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const json = JSON.stringify([...settings]).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(json)}</settings>`;
}

function isEntry(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string";
}
