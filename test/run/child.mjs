import { spawn } from "node:child_process";
import os from "node:os";
import { ROOT } from "../../scripts/setup/root.mjs";

/**
 * Runs Node on a script of a package, and prints what it says: as it comes, or all of it at the
 * end when it runs beside others.
 * @param {string} name how it is called in what is printed
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, isBeside?: boolean }} options
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(name, args, { env = {}, isBeside = false } = {}) {
  if (!isBeside) console.log(`\n— ${name}`);
  const started = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", ...(isBeside ? ["pipe", "pipe"] : ["inherit", "inherit"])],
    env: { ...process.env, ...env },
  });
  if (isBeside) yieldToOthers(child);
  let said = isBeside ? `\n— ${name}\n` : "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => (said += chunk));
  }
  return new Promise((resolve) => {
    const end = (isDone) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${said}  ${isDone ? "réussi" : "échoué"} en ${seconds} s`);
      resolve(isDone);
    };
    child.once("error", () => end(false));
    child.once("close", (status) => end(status === 0));
  });
}

/** The tests of the browser count in seconds: what runs beside them is not to keep them waiting. */
function yieldToOthers({ pid }) {
  try {
    if (pid !== undefined) os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that does not let it: it only takes a little longer.
  }
}
