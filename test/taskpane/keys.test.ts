import { commandKeys, shiftKeys } from "../../src/taskpane/words/keys";

const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/130.0";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15";

/** What is asked for on a system that gives itself that name. */
function on(userAgent: string, asked: () => string): string {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { userAgent }, configurable: true });
  try {
    return asked().replaceAll("\u00a0", " ");
  } finally {
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else Reflect.deleteProperty(globalThis, "navigator");
  }
}

describe("keys, in the system's own words", () => {
  it.each([
    [WINDOWS, "Ctrl + C", "Maj + F8"],
    [MAC, "⌘ C", "⇧ F8"],
  ])("%s", (system, command, shift) => {
    expect(on(system, () => commandKeys("C"))).toBe(command);
    expect(on(system, () => shiftKeys("F8"))).toBe(shift);
  });
});
