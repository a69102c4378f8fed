/** The version of the facts that the stand-in follows: EUSurvey's public source, run on made-up forms. */
export const FACTS = "code public d'EUSurvey, juillet 2026";

/** How many questions the page asks for at once. */
export const LOT = 21;

/** Between two lots, in milliseconds; EUSurvey's page waits half a second, which teaches nothing more. */
export const BETWEEN_LOTS = 50;

/** How long after a choice the page shows what depends on it, in milliseconds. */
export const SHOWN_AFTER = 100;

/** What the server takes of a request's line and headers, in bytes. */
export const MOST_HEADERS = 8192;

/** How long a page can be submitted after it was opened, in milliseconds. */
export const SESSION = 60 * 60 * 1000;

/** The trap for robots: people don't see it, and what fills it is refused. */
export const HONEYPOT = "hp-7fk9s82jShfgak";

/** The text that the captcha shows. */
export const CAPTCHA = "7f3k";
