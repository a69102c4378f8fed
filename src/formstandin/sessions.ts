import { randomBytes } from "node:crypto";
import type { Contribution } from "./contribution";
import { SESSION } from "./facts/facts";

const NOTHING: Contribution = new Map();

function secret(): string {
  return randomBytes(16).toString("hex");
}

/** The pages given out, each by its token, and the drafts that were saved. */
export class Sessions {
  private readonly pages = new Map<
    string,
    { readonly given: Contribution; readonly until: number }
  >();
  private readonly drafts = new Map<string, Contribution>();

  constructor(private readonly now: () => number) {}

  /** Gives out a page, with what it already holds; what it gives is its token. */
  open(given: Contribution): string {
    const token = secret();
    this.pages.set(token, { given, until: this.now() + SESSION });
    return token;
  }

  /** What a page held as it was given out. */
  given(token: string): Contribution {
    return this.pages.get(token)?.given ?? NOTHING;
  }

  /** Whether a page was given out, can still be submitted, and was not yet. It can't be from then on. */
  close(token: string): boolean {
    const page = this.pages.get(token);
    this.pages.delete(token);
    return page !== undefined && this.now() < page.until;
  }

  /** Keeps a draft; what it gives is all that its link holds. */
  draft(given: Contribution): string {
    const id = secret();
    this.drafts.set(id, given);
    return id;
  }

  /** A draft's answers, for anyone who has its link. */
  ofDraft(id: string | null): Contribution | undefined {
    return id === null ? undefined : this.drafts.get(id);
  }
}
