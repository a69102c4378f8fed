/** A button that the add-in puts into Excel's ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of its icon. */
  readonly icon: string;
  /** The function that it calls in the add-in's commands page; none for the button that opens the pane. */
  readonly functionName?: string;
}

/** What Excel reads in the add-in's manifest: its ribbon group and its two pages. */
export interface Manifest {
  readonly name: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly pane: string;
  readonly commands: string;
}

/** Where the server gives the add-in with Excel's stand-in: what is `/x` in the manifest is below. */
const ADD_IN = "/bench/addin";

/** Reads the very manifest that Excel gets. Throws when something that Excel needs is missing. */
export async function fetchManifest(): Promise<Manifest> {
  const response = await fetch(`${ADD_IN}/manifest.xml`);
  if (!response.ok) throw new Error("Le manifeste du complément est introuvable.");
  return readManifest(new DOMParser().parseFromString(await response.text(), "application/xml"));
}

function readManifest(xml: Document): Manifest {
  const resources = new Map(
    [...xml.getElementsByTagName("*")]
      .filter((element) => element.prefix === "bt" && element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (element: Element | undefined): string => {
    const found = resources.get(element?.getAttribute("resid") ?? null);
    if (found === undefined)
      throw new Error(`manifest.xml: no resource for ${element?.tagName ?? "an element"}`);
    return found;
  };
  const address = (element: Element | undefined) => ADD_IN + new URL(resource(element)).pathname;
  const [group] = xml.getElementsByTagName("Group");
  if (!group) throw new Error("manifest.xml: no ribbon group");
  const buttons = [...group.getElementsByTagName("Control")].map((control): RibbonButton => {
    const functionName = first(control, "FunctionName")?.textContent;
    const icons = [...control.getElementsByTagName("bt:Image")];
    return {
      label: resource(first(control, "Label")),
      tip: resource(first(control, "Description")),
      icon: address(icons.find((image) => image.getAttribute("size") === "32")),
      ...(functionName === undefined ? {} : { functionName }),
    };
  });
  return {
    name: first(xml, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    group: resource(first(group, "Label")),
    buttons,
    pane: address(first(group, "SourceLocation")),
    commands: address(first(xml, "FunctionFile")),
  };
}

function first(within: Document | Element, name: string): Element | undefined {
  return within.getElementsByTagName(name)[0];
}
