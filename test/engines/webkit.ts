import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { Builder, By, Capabilities, Key as Typed, type WebDriver } from "selenium-webdriver";
import { asText, PANE, type Key, type Tab, type Where } from "./tab";

const KEYS: Readonly<Record<Exclude<Key, "All" | "Paste">, string>> = {
  Tab: Typed.TAB,
  Enter: Typed.ENTER,
  Space: Typed.SPACE,
  ArrowRight: Typed.ARROW_RIGHT,
  ArrowDown: Typed.ARROW_DOWN,
  End: Typed.END,
};

/** Milliseconds for the driver to come up, on a machine that does much else. */
const PATIENCE = 30_000;

/** WebKitGTK's browser on a screen that nobody sees, by WebDriver. */
export async function openWebkit(driverPath: string, screenPath: string): Promise<Tab> {
  const screen = await startScreen(screenPath);
  const port = await freePort();
  const server = spawn(driverPath, [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: "ignore",
  });
  const stop = () => {
    server.kill();
    screen.process.kill();
  };
  try {
    await untilUp(port, server);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${String(port)}`)
      .withCapabilities(new Capabilities({ browserName: "MiniBrowser" }))
      .build();
    const capabilities = await driver.getCapabilities();
    const version = String(capabilities.get("browserVersion"));
    return tabOf(driver, `WebKitGTK ${version}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function tabOf(driver: WebDriver, engine: string, stop: () => void): Tab {
  const turnTo = async (where: Where) => {
    await driver.switchTo().defaultContent();
    if (where === "pane") await driver.switchTo().frame(driver.findElement(By.css(PANE)));
  };
  const press = (key: Key) => {
    const actions = driver.actions();
    if (key !== "All" && key !== "Paste") return actions.sendKeys(KEYS[key]).perform();
    const letter = key === "All" ? "a" : "v";
    return actions.keyDown(Typed.CONTROL).sendKeys(letter).keyUp(Typed.CONTROL).perform();
  };
  return {
    engine,
    async open(address) {
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1300, height: 900 });
      await driver.get(address);
    },
    async ask(where, asked, ...args) {
      await turnTo(where);
      return await driver.executeScript(`return ${asText(asked, args)}`);
    },
    async click(where, selector) {
      await turnTo(where);
      await driver.findElement(By.css(selector)).click();
    },
    async press(...keys) {
      for (const key of keys) await press(key);
    },
    async close() {
      await driver.quit().catch(() => undefined);
      stop();
    },
  };
}

/** The screen says on its third stream which number it took. */
async function startScreen(path: string): Promise<{ process: ChildProcess; display: string }> {
  const child = spawn(path, ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const stream = child.stdio[3];
  if (!stream) throw new Error("The screen has no stream.");
  const [number] = (await once(stream, "data", {
    signal: AbortSignal.timeout(PATIENCE),
  })) as [Buffer];
  return { process: child, display: `:${number.toString().trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilUp(port: number, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error("WebKitWebDriver did not come up.");
}
