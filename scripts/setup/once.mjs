// Two processes that need the same thing made at once: one makes it, the other waits for it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Longer than any build, in milliseconds. */
const PATIENCE = 180_000;

/**
 * Makes what is not there, unless another process does in the meantime.
 * @param {{ lock: string, isDone: () => boolean, make: () => Promise<void> }} work `lock` is a file
 *   that stands while a process makes it
 * Throws what `make` throws, and when another process never ends.
 */
export async function once({ lock, isDone, make }) {
  mkdirSync(path.dirname(lock), { recursive: true });
  const giveUp = Date.now() + PATIENCE;
  while (!isDone()) {
    if (!takeLock(lock)) {
      if (Date.now() > giveUp) throw new Error(`Une autre construction n'en finit pas (${lock}).`);
      await pause(50);
      continue;
    }
    try {
      // The process that held the lock may just have made it.
      if (!isDone()) await make();
      return;
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

/** The lock holds its process's id: a process that was killed leaves a lock without one. */
function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(lock, "utf8")), 0);
    } catch {
      rmSync(lock, { force: true });
    }
    return false;
  }
}
