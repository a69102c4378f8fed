/**
 * What a text can say, with examples of texts that say it and of others that come near: they are its
 * tests, and where people write it yet another way, one line more here teaches it to all who ask.
 */
export interface Word {
  /** In English, as the tests name it. */
  readonly word: string;
  /** Whether a text, as it stands in its cell, says so. */
  readonly is: (text: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
