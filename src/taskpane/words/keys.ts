import { NBSP } from "./typography";

/** Whether the keyboard is a Mac's. */
function isMac(): boolean {
  return /Mac|iPad|iPhone/.test(navigator.userAgent);
}

/** The keys of a command, in the system's own words: « Ctrl + C », on a Mac « ⌘ C ». */
export function commandKeys(letter: string): string {
  return isMac() ? `⌘${NBSP}${letter}` : `Ctrl${NBSP}+${NBSP}${letter}`;
}

/** The same with the shift key: « Maj + F8 », on a Mac « ⇧ F8 ». */
export function shiftKeys(key: string): string {
  return isMac() ? `⇧${NBSP}${key}` : `Maj${NBSP}+${NBSP}${key}`;
}
