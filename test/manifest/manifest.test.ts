import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { COMMANDS } from "../../src/commands/commands";

const ROOT = path.resolve(__dirname, "../..");
const FILE = path.join(ROOT, "manifest.xml");
const ORIGIN = "https://localhost:3000/";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

/** « Design icons for Office Add-ins ». */
const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

const elements = parse(readFileSync(FILE, "utf8"));
const named = (name: string) => elements.filter((element) => element.name === name);
const resources = elements.filter(({ parents }) => parents.at(-2) === "Resources");

describe("The manifest", () => {
  it("is read by office-addin-manifest as an Excel task pane add-in in French", () => {
    const info = readWithMicrosoftsTool();
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "fr-FR",
      permissions: "ReadWriteDocument",
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+(\.\d+){3}$/);
    expect(info.displayName?.length).toBeLessThanOrEqual(125);
    expect(info.description?.length).toBeLessThanOrEqual(250);
  });

  it("holds what the validation service asks for, in the schema's order", () => {
    const own = elements.filter(({ parents }) => parents.join() === "OfficeApp");
    expect(own.map(({ name }) => name)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "VersionOverrides"],
    ]);
    const [support] = named("SupportUrl");
    const page = support?.attributes.DefaultValue?.slice(ORIGIN.length) ?? "";
    expect(existsSync(path.join(ROOT, "assets", page))).toBe(true);
    const texts = [...named("ProviderName"), ...named("FunctionName"), ...named("TaskpaneId")];
    expect(texts.filter(({ text }) => text === "" || text.length > 125)).toEqual([]);
    const [version] = named("Version");
    expect(Number(version?.text.split(".")[0])).toBeGreaterThan(0);
  });

  it("names no domain: that of the pane is allowed as it is", () => {
    expect(named("AppDomain")).toEqual([]);
  });

  it("gives each button, and the group, its icon in every size that Microsoft's guide names", () => {
    const sizes = new Map<string, string[]>();
    for (const { attributes } of named("bt:Image").filter((one) => one.attributes.size)) {
      const [icon = ""] = (attributes.resid ?? "").split(".");
      sizes.set(icon, [...(sizes.get(icon) ?? []), attributes.size ?? ""]);
    }
    expect([...sizes.keys()]).toEqual(["Icon", "Check", "Fill", "Erase"]);
    for (const [icon, given] of sizes) {
      expect({ icon, given: [...new Set(given)] }).toEqual({ icon, given: SIZES });
    }
  });

  it("asks for ExcelApi 1.9, no more", () => {
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.9" },
    ]);
  });

  it("declares each resource once, under 32 characters, and uses all of them", () => {
    const ids = resources.map(({ attributes }) => attributes.id ?? "");
    const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > 32)).toEqual([]);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it("names each group and control once", () => {
    const ids = [...named("Group"), ...named("Control")].map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("loads everything over https, from one place", () => {
    const addresses = elements
      .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
  });

  it.each(iconsWithSizes())("has %s as a square of %i pixels", (address, size) => {
    const file = path.join(ROOT, address.slice(ORIGIN.length));
    expect(existsSync(file)).toBe(true);
    expect(pngSize(readFileSync(file))).toEqual([size, size]);
  });

  it("keeps labels within 125 characters and tooltips within 250", () => {
    const lengthOf = (kind: string) =>
      resources
        .filter(({ parents }) => parents.at(-1) === kind)
        .map(({ attributes }) => attributes.DefaultValue?.length ?? 0);
    expect(Math.max(...lengthOf("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengthOf("bt:LongStrings"))).toBeLessThanOrEqual(250);
  });

  it("calls only functions that the commands' page associates, and all of them", () => {
    const called = named("FunctionName").map(({ text }) => text);
    expect(called).toEqual(Object.keys(COMMANDS));
  });

  it("puts the four buttons on the Home tab", () => {
    const labels = named("Control").map(({ attributes }) => attributes.id);
    expect(named("OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
    expect(labels).toEqual([
      "PlanAction.Control",
      "PlanAction.Check",
      "PlanAction.Fill",
      "PlanAction.Erase",
    ]);
  });
});

/** In a process of its own: the tool asks for an ES module, which jest does not load. */
function readWithMicrosoftsTool(): Readonly<Record<string, string>> {
  const script = `
    import tool from "office-addin-manifest";
    const info = await tool.OfficeAddinManifest.readManifestFile(process.argv[1]);
    process.stdout.write(JSON.stringify(info));`;
  const args = ["--input-type=module", "--eval", script, FILE];
  const output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(output) as Readonly<Record<string, string>>;
}

/** Every icon address of the manifest with the size it is declared for. */
function iconsWithSizes(): [string, number][] {
  const address = new Map(
    resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]),
  );
  const sized = elements
    .filter(({ attributes }) => attributes.size !== undefined)
    .map(({ attributes }): [string, number] => [
      address.get(attributes.resid) ?? "",
      Number(attributes.size),
    ]);
  const [icon] = named("IconUrl");
  const [highResolution] = named("HighResolutionIconUrl");
  return [
    [icon?.attributes.DefaultValue ?? "", 32],
    [highResolution?.attributes.DefaultValue ?? "", 64],
    ...sized,
  ];
}

/** Width and height stand in a PNG's first chunk. */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function parse(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((parent) => parent.name), text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) {
      element.text += text.trim();
    }
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}
