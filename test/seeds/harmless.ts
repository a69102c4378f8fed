import { amounts } from "./harmless/amounts";
import { around } from "./harmless/around";
import { headers } from "./harmless/headers";
import { places } from "./harmless/places";
import { recap } from "./harmless/recap";
import { words } from "./harmless/words";
import type { Mistake } from "./mistake";

/** What the template and real sheets let pass: nothing may be said of it. */
export const harmless: readonly Mistake[] = [
  ...amounts,
  ...headers,
  ...words,
  ...places,
  ...around,
  ...recap,
];
