import { readFileSync } from "node:fs";
import { COMMANDS } from "../../src/commands/commands";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

/** Browsers below the floor of package.json, by the name that they give themselves, and what is said. */
const OLD = [
  [
    "macOS 10.14",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    "macOS trop ancien",
    "macOS 12.3 ou plus récent",
  ],
  [
    "an Edge that was never updated",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.85 Safari/537.36 Edg/90.0.818.46",
    "Navigateur trop ancien",
    "Edge 95",
  ],
  [
    "an Excel for Windows without WebView2",
    "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
    "WebView2 manque sur ce poste",
    "service informatique",
  ],
] as const;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

/** What tells them from the others is missing from the frames of the add-in. */
function openOld(userAgent: string): Promise<Workbench> {
  return Workbench.open(
    {
      ...bench,
      prepare: async (context) => {
        await context.addInitScript(() => {
          if (location.pathname.includes("/addin/")) Reflect.deleteProperty(Object, "hasOwn");
        });
      },
    },
    { userAgent },
  );
}

describe("below the floor of package.json", () => {
  it.each(OLD)("on %s, pane and ribbon say what to do", async (_, agent, title, remedy) => {
    const { page, pane } = await openOld(agent);
    await pane.getByRole("heading", { name: title }).waitFor();
    await pane.getByText(remedy).waitFor();
    expect(await pane.getByText("connexion").count()).toBe(0);
    for (const button of ["Vérifier", "Remplir le tableau vert", "Effacer les surlignages"]) {
      await page
        .getByRole("toolbar", { name: "Ruban" })
        .getByRole("button", { name: button })
        .click();
      const dialog = page.getByRole("dialog", { name: "Message du complément" });
      const said = dialog.getByTitle("Message du complément").contentFrame().getByRole("status");
      await said.getByText(remedy).waitFor();
      await dialog.getByRole("button", { name: "Fermer" }).click();
    }
    await page.context().close();
  });

  it("answers every button of the ribbon", () => {
    const page = readFileSync("src/commands/commands.html", "utf8");
    const [, functions = ""] = /data-functions="([^"]+)"/.exec(page) ?? [];
    expect(functions.split(" ")).toEqual(Object.keys(COMMANDS));
  });
});
