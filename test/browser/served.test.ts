import path from "node:path";
import type { Page } from "playwright-core";
import { Clone } from "../scripts/release/clone";
import { EXCEL, OFFICE_JS, OURS, playNetwork, type Network } from "./excelsAddress";
import { startRelease, type Server } from "./server";
import { startFormBench, stopFormBench, openForm, saved } from "./survey/formBench";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

const NGINX = path.resolve("docs/serveur/nginx.conf");
const APACHE = path.resolve("docs/serveur/apache.conf");
/** Pages that Excel for the web puts around a pane. */
const AROUND = [
  EXCEL,
  "https://euc-excel.officeapps.live.com/",
  "https://departement.sharepoint.com/",
  "https://excel.cloud.microsoft/",
  "https://teams.microsoft.com/",
];
const STRANGER = "https://ailleurs.example.com/";

/** What the walk through the pane must have pressed, whatever else there is. */
const ACTIONS = [
  /^Vérifier/,
  /^Surligner dans la feuille/,
  /^Constat suivant/,
  /^Pourquoi/,
  /^Corriger/,
  /^Annuler la correction/,
  /^Remplir le tableau vert/,
  /^Annuler le remplissage/,
  /^Choisir la page enregistrée/,
  /^Préparer l'envoi/,
  /^Enregistrer le rapport/,
];

let dist: Clone;
let withLibrary: Clone;
let bench: Bench;
let apache: Server;
let local: Server;

beforeAll(async () => {
  dist = new Clone("plan-action");
  withLibrary = new Clone("plan-action");
  expect(dist.build(`base=${OURS}`)).toMatchObject({ status: 0 });
  expect(withLibrary.build(`base=${OURS}`, "officejs=local")).toMatchObject({ status: 0 });
  bench = await startBench(startRelease(path.join(dist.folder, "dist"), NGINX));
  apache = await startRelease(path.join(dist.folder, "dist"), APACHE);
  local = await startRelease(path.join(withLibrary.folder, "dist"), NGINX);
}, 480_000);
afterAll(async () => {
  await stopBench(bench);
  await apache.stop();
  await local.stop();
  dist.remove();
  withLibrary.remove();
});

const headersOf = async ({ address }: Server, file: string) => {
  const { headers } = await fetch(address + file);
  return Object.fromEntries(
    [...headers].filter(([name]) => !/^(date|connection|keep-alive|transfer-encoding)$/.test(name)),
  );
};

describe("the servers' configurations", () => {
  it("say the same with nginx and with Apache, of every file", async () => {
    for (const file of dist.files("dist")) {
      expect([file, await headersOf(apache, file)]).toEqual([
        file,
        await headersOf(bench.server, file),
      ]);
    }
  });

  it("let scripts be kept, and pages and manifest be asked for again", async () => {
    const kept: Record<string, string[]> = {};
    for (const file of dist.files("dist")) {
      const { "cache-control": cache = "" } = await headersOf(bench.server, file);
      (kept[cache] ??= []).push(path.extname(file));
    }
    expect(
      Object.entries(kept).map(([cache, files]) => [cache, [...new Set(files)].sort()]),
    ).toEqual([
      ["public, max-age=31536000, immutable", [".js"]],
      // The page « verifier » and its service worker keep their names: they are asked for again too.
      ["no-cache", [".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"]],
      ["public, max-age=86400", [".png"]],
    ]);
  });

  it("guard what a browser can guard, and forbid no frame by the old header", async () => {
    const headers = await headersOf(bench.server, "taskpane.html");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
    });
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers["content-security-policy"]).not.toMatch(
      /unsafe-eval|script-src[^;]*unsafe-inline/,
    );
  });
});

describe("every action of the pane, as it is served to Excel", () => {
  it("violates nothing and asks no other host for anything", async () => {
    const networks: Network[] = [];
    const workbench = await Workbench.open({
      ...bench,
      server: { ...bench.server, address: `${EXCEL}bench/index.html` },
      prepare: async (context) => {
        networks.push(await playNetwork(context, bench.server.address));
        await context.addInitScript(() => {
          document.addEventListener("securitypolicyviolation", (event) => {
            console.error(`${event.violatedDirective}: ${event.blockedURI}`);
          });
        });
      },
    });
    const form = await startFormBench();
    const page = await saved(await openForm(form));
    workbench.page.on("filechooser", (chooser) => {
      void chooser.setFiles({
        name: "Formulaire.html",
        mimeType: "text/html",
        buffer: Buffer.from(page),
      });
    });
    await justifyAnEnvelope(workbench);
    const done = await walk(workbench);
    for (const action of ACTIONS) expect(done).toContainEqual(expect.stringMatching(action));
    for (const command of ["Vérifier", "Remplir le tableau vert", "Effacer les surlignages"]) {
      await workbench.page
        .getByRole("toolbar", { name: "Ruban" })
        .getByRole("button", { name: command })
        .click();
      const dialog = workbench.page.getByRole("dialog", { name: "Message du complément" });
      await dialog
        .getByTitle("Message du complément")
        .contentFrame()
        .getByRole("status")
        .getByText(/\S/)
        .waitFor();
      await dialog.getByRole("button", { name: "Fermer" }).click();
    }
    await stopFormBench(form);
    expect(workbench.errors).toEqual([]);
    expect(networks[0]?.foreign).toEqual([]);
    await workbench.close();
  }, 300_000);
});

const PRESSED = "button:enabled:visible:not([role=tab]), input[role=switch]:enabled";

/** Presses all that can be pressed, page after page of the pane, each thing once; says what. */
async function walk({ page, pane }: Workbench): Promise<string[]> {
  const done = new Set<string>();
  /** The next thing that was not pressed yet. */
  const next = async () => {
    for (const button of await pane.locator(PRESSED).all()) {
      const name = await button.evaluate(nameOf).catch(() => "");
      if (name !== "" && !done.has(name)) return { button, name };
    }
    return undefined;
  };
  for (let index = 0; index < (await pane.getByRole("tab").count()); index += 1) {
    const tab = pane.getByRole("tab").nth(index);
    await tab.click();
    // A page comes in a chunk of its own.
    await page.waitForTimeout(1_000);
    for (let found = await next(); found; found = await next()) {
      done.add(found.name);
      await found.button.click({ timeout: 3_000 });
      // A filter is taken off again: it hides what is left to press.
      const isFilter = /^(?!0 )\d+ (bloquant|avertissement|information)/.test(found.name);
      if (isFilter) await pane.getByRole("button", { name: found.name }).click();
      // « Ce modèle est nouveau » takes the place of the pages.
      const back = pane.getByRole("button", { name: "Revenir au contrôle" });
      if ((await tab.count()) === 0) await back.click();
      await tab.click();
    }
  }
  return [...done];
}

/** What needs more than a press: an amount, then a reason. */
async function justifyAnEnvelope({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
  const envelope = pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
  await envelope.fill("478 301");
  await envelope.press("Enter");
  await pane.getByText(/dépassée de/).waitFor();
  await pane.getByRole("tab", { name: /^Contrôle/ }).click();
  await pane.getByRole("button", { name: /l'enveloppe notifiée/ }).click();
  await pane.getByRole("button", { name: "Justifier…" }).click();
  await pane.getByLabel("Motif, gardé dans le classeur").fill("Avenant en cours.");
  await pane.getByRole("button", { name: "Justifier cet écart" }).click();
  await pane.getByRole("heading", { name: "Écarts justifiés (1)" }).waitFor();
}

/** What an action is called, whatever line it stands on. */
function nameOf(element: HTMLElement | SVGElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  return (element.ariaLabel ?? label ?? element.textContent).replace(/\s+/g, " ").trim();
}

/** Puts a page with the pane in a frame at `around`, and says whether the frame was let in. */
async function isFramedBy(around: string): Promise<boolean> {
  const context = await bench.browser.newContext();
  const frame = `<iframe title="volet" src="${OURS}taskpane.html"></iframe>`;
  await playNetwork(context, bench.server.address, { [around]: frame });
  const page = await context.newPage();
  await page.goto(around);
  await page.waitForLoadState("networkidle");
  const isIn = (await page.getByTitle("volet").contentFrame().locator("#pane").count()) === 1;
  await context.close();
  return isIn;
}

describe("a frame around the pane", () => {
  it.each(AROUND)("is let in at %s", async (around) => {
    expect(await isFramedBy(around)).toBe(true);
  });

  it("is refused to a stranger", async () => {
    expect(await isFramedBy(STRANGER)).toBe(false);
  });
});

/** What the loader is told by each Excel: host, platform, version of its file, language. */
const EXCELS = [
  ["Windows", "Excel$Win32$16.01$fr-FR$$$$0", "excel-win32-16.01.js"],
  ["Mac", "Excel$Mac$16.00$fr-FR$$$$0", "excel-mac-16.00.js"],
  ["le web", "Excel$Web$16.00$fr-FR$$$$0", "excel-web-16.00.js"],
  ["le web, en anglais", "Excel$Web$16.00$en-US$$$$0", "excel-web-16.00.js"],
] as const;

/** Opens the pane with the real loader, and waits until it has what it asks for. */
async function load({ address }: Server, hostInfo: string) {
  const context = await bench.browser.newContext();
  const network = await playNetwork(context, address);
  const page: Page = await context.newPage();
  const violations: string[] = [];
  const asked: string[] = [];
  const missing: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  page.on("response", (response) => {
    const [, file] = /office-js\/(.*)$/.exec(response.url()) ?? [];
    if (file !== undefined) asked.push(file);
    if (!response.ok()) missing.push(response.url());
  });
  await page.goto(`${OURS}taskpane.html?_host_Info=${hostInfo}`);
  await page.locator("#pane > *").first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.close();
  return { violations, missing, asked, ...network };
}

describe("Microsoft's own loader, under the policy", () => {
  it.each(EXCELS)(
    "finds all its files at Microsoft's, for Excel on %s",
    async (_, info, script) => {
      const { violations, missing, library, foreign } = await load(bench.server, info);
      expect({ violations, missing, foreign }).toEqual({
        violations: [],
        missing: [],
        foreign: [],
      });
      expect(library).toEqual(expect.arrayContaining(["office.js", script]));
      expect(OFFICE_JS).toContain("appsforoffice.microsoft.com");
    },
  );

  it.each(EXCELS)(
    "finds all its files beside the add-in, for Excel on %s",
    async (_, info, script) => {
      const { violations, missing, library, foreign, asked } = await load(local, info);
      expect({ violations, missing, library, foreign }).toEqual({
        violations: [],
        missing: [],
        library: [],
        foreign: [],
      });
      expect(asked).toEqual(expect.arrayContaining(["office.js", script]));
    },
  );
});
