/** How long after a write Excel may still tell us of it, in milliseconds. */
const ECHO = 1_000;

let writing = 0;
let echoEnds = 0;

/** Runs a write of ours, so that older Excels' change events can be told from the officer's. */
export async function writingOurselves<T>(write: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await write();
  } finally {
    writing -= 1;
    echoEnds = Date.now() + ECHO;
  }
}

/** Whether a change event that says nothing of its trigger is likely the echo of a write of ours. */
export function isLikelyOurs(): boolean {
  return writing > 0 || Date.now() < echoEnds;
}
