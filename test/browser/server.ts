import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const SETUP = path.resolve("scripts/setup");

/** Where the add-in that the server gives is built. */
export const ADD_IN = path.resolve("node_modules/.cache/plan-action/add-in");

/** The workbench as `npm start` serves it, on a free port. */
export interface Server {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts it; the first time, that builds the page. Throws with what it printed when it ends at once. */
export function startServer(): Promise<Server> {
  return startScript(path.join(SETUP, "start.mjs"), "--no-open", "--no-watch");
}

/** The same around a build made for a real server, with the headers of its configuration. */
export function startRelease(dist: string, configuration: string): Promise<Server> {
  return startScript(path.resolve("test/browser/serveRelease.mjs"), dist, configuration);
}

/** The page of those who receive plans, built into a folder. */
export function startVerifier(folder: string, configuration: string): Promise<Server> {
  return startScript(path.resolve("test/browser/serveVerifier.mjs"), folder, configuration);
}

async function startScript(...args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressIn(child);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => {
          resolve();
        });
        child.kill();
      }),
  };
}

function addressIn(child: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      reject(new Error(`The workbench's server ended: ${printed}`));
    });
  });
}
