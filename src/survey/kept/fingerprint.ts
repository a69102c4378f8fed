const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short name for a text (FNV-1a, 32 bits, base 36): tells whether it changed without keeping it. No
 * secret: two texts may share it, once in four thousand million.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0).toString(36);
}
