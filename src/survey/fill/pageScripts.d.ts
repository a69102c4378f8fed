/** A script made to run in a page, bundled into one text when the product is built. */
declare module "*?script" {
  /** As people can read it. */
  export const readable: string;
  /** As short as it can be. */
  export const short: string;
}
