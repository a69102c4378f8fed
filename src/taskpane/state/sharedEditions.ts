import { readShared } from "../../editions/shared";
import type { Edition } from "../../plan/edition";

/** How long the add-in's own server may take, in milliseconds: a check does not wait for more. */
const PATIENCE = 3_000;

async function textOf(name: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL(`editions/${name}`, document.baseURI), {
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

let asked: Promise<readonly Edition[]> | null = null;

/** The administrator's editions, asked once for each opening of the pane; none where there are none. */
export function sharedEditions(): Promise<readonly Edition[]> {
  // The ribbon's tests, and whoever has no page, have no server to ask.
  if (typeof document === "undefined") return Promise.resolve([]);
  asked ??= readShared(textOf);
  return asked;
}
