// The manifest of the sources is for this machine; that of a release, for its server.
import { Refusal } from "./refusal.mjs";

const HERE = "https://localhost:3000";

/**
 * The manifest for the add-in served at `base`, in the version of package.json.
 * @param {string} manifest
 * @param {URL} base ends with a slash
 * @param {URL} support where officers find help
 * @param {string} version three numbers: Office wants four, the last is 0
 * @throws {Refusal} when the version is not three numbers
 * @throws {Error} when an address of this machine is left
 */
export function stampManifest(manifest, base, support, version) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    throw new Refusal(
      `La version « ${version} » de package.json doit être faite de trois nombres, comme 1.2.0 : Office n'en lit pas d'autre.`,
    );
  }
  const stamped = manifest
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/(<SupportUrl DefaultValue=)"[^"]*"/, (_, tag) => `${tag}"${inXml(support.href)}"`)
    .replaceAll(`${HERE}/`, () => inXml(base.href))
    .replaceAll(HERE, () => inXml(base.origin));
  if (stamped.includes("localhost")) throw new Error("manifest.xml: an address is left unstamped.");
  return stamped;
}

const inXml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
