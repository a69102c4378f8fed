import { SETTINGS_NAMESPACE, settingsXml } from "../../files/workbook/settingsPart";
import type { WorkbookPart } from "../../files/workbook/workbookPart";
import type { Dialect } from "./dialect";
import { DECLARATION, type PackageEditor } from "./packageEditor";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Tells our part from others'; any constant GUID will do. */
const ITEM_ID = "{6D0B2F5E-3C1A-4E57-9B64-0D6A1C7F2E93}";

/** Writes the settings into their part, which comes and goes with them. */
export function saveSettings(
  editor: PackageEditor,
  workbook: WorkbookPart,
  part: string | undefined,
  settings: ReadonlyMap<string, unknown>,
): void {
  if (part !== undefined && settings.size > 0) editor.write(part, settingsXml(settings));
  else if (part !== undefined) removeSettings(editor, workbook, part);
  else if (settings.size > 0) addSettings(editor, workbook, settings);
}

function addSettings(
  editor: PackageEditor,
  workbook: WorkbookPart,
  settings: ReadonlyMap<string, unknown>,
): void {
  let number = 1;
  const name = (kind: string): string => `customXml/${kind}${String(number)}.xml`;
  while (editor.has(name("item")) || editor.has(name("itemProps"))) number += 1;
  editor.add(name("item"), settingsXml(settings), "application/xml");
  editor.add(name("itemProps"), properties(editor.dialect), PROPERTIES_TYPE);
  editor.relate(name("item"), "customXmlProps", `itemProps${String(number)}.xml`);
  editor.relate(workbook.name, "customXml", `/${name("item")}`);
}

function removeSettings(editor: PackageEditor, workbook: WorkbookPart, part: string): void {
  const properties = part.replace(/item(\d+\.xml)$/, "itemProps$1");
  editor.remove(part);
  if (properties !== part && editor.has(properties)) editor.remove(properties);
  for (const { id, target } of workbook.relations) {
    if (target === part) editor.unrelate(workbook.name, id);
  }
}

function properties({ customXml }: Dialect): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs>`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${customXml}">${schema}</ds:datastoreItem>`;
}
