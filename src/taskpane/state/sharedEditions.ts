import { readShared } from "../../editions/shared";
import type { Edition } from "../../plan/edition";

/** How long the add-in's own server may take, in milliseconds: a check does not wait for more. */
const PATIENCE = 3_000;

async function textOf(name: string): Promise<string | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE);
  try {
    const answer = await fetch(new URL(`editions/${name}`, document.baseURI), {
      credentials: "omit",
      signal: patience.signal,
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    // No such file, no network, a policy that forbids it: as if nobody had put any there.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

let asked: Promise<readonly Edition[]> | null = null;

/** The administrator's editions, asked once for each opening of the pane; none where there are none. */
export function sharedEditions(): Promise<readonly Edition[]> {
  // Out of a page there is no server to ask.
  if (typeof document === "undefined") return Promise.resolve([]);
  asked ??= readShared(textOf);
  return asked;
}
