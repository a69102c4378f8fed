// Microsoft's library: from Microsoft's server, or copied beside the add-in for a closed network.
import path from "node:path";

/** Where Microsoft serves it; always the latest version. */
export const MICROSOFTS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The folder of the copy, in what is deployed. */
const FOLDER = "office-js";

/** The copy's address, from the add-in's pages. */
export const LOCAL = `${FOLDER}/office.js`;

/**
 * What the loader asks for in the Excels that we support, and its licence. Left out: other hosts
 * and languages, debug files, and what serves only Microsoft's telemetry (`telemetry/`,
 * `ariatelemetry/`), without which the library goes on.
 */
const FILES = [
  "dist/office.js", // the loader
  "dist/excel-win32-16.01.js", // Excel for Windows
  "dist/excel-mac-16.00.js", // Excel for Mac
  "dist/excel-web-16.00.js", // Excel on the web
  "dist/fr-fr/office_strings.js", // an Excel in French
  "dist/en-us/office_strings.js", // where the loader falls back for any other language
  "dist/o15apptofilemappingtable.js", // a mere browser: the pane says to open it in Excel
  "LICENSE.md",
];

/** For LICENCES.txt. */
export const NOTICE = `Bibliothèque JavaScript d'Office (dossier ${FOLDER}), © Microsoft Corporation, copiée sans
modification. Ses conditions se lisent dans ${FOLDER}/LICENSE.md : elle ne sert qu'avec ce complément, et
Microsoft n'est pas responsable de ce complément ni de son entretien.`;

/** Copies them unmodified, as the licence wants: patterns for copy-webpack-plugin. */
export function copies(nodeModules) {
  const from = path.join(nodeModules, "@microsoft/office-js");
  return FILES.map((file) => ({
    from: path.join(from, file),
    to: path.posix.join(FOLDER, file.replace("dist/", "")),
    info: { minimized: true },
  }));
}
