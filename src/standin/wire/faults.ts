import { HostError, generalException } from "../book/errors";

/** What one request meets. */
export interface Fate {
  /** What happens in Excel between the request before and this one. */
  readonly before: readonly (() => void)[];
  readonly error: HostError | null;
  /** The error comes after this share of the request's actions (0 to 1), which stay done. */
  readonly done: number;
  /** It is done, and its answer never comes. */
  readonly isLost: boolean;
}

export const NO_FATE: Fate = { before: [], error: null, done: 0, isLost: false };

interface Awaited {
  inRequests: number;
  readonly change: (fate: Fate) => Fate;
}

/** What goes wrong on purpose. Requests are counted from the moment that a fault is asked for. */
export class Faults {
  private awaited: Awaited[] = [];
  private delayMs = 0;
  private isHanging = false;
  private held: (() => void)[] = [];
  private readonly refused = new Set<string>();

  /** The nth request from now on answers this error, and does nothing. */
  fail(code: string, nth = 1, message = `The host was asked to fail with ${code}.`): void {
    const error = new HostError(code, message);
    this.await(nth, (fate) => ({ ...fate, error, done: 0 }));
  }

  /** The nth request from now on answers this error on its way: a share of its actions stays done. */
  failHalfway(code: string, nth = 1, done = 0.5): void {
    const error = new HostError(code, `The host was asked to fail halfway with ${code}.`);
    this.await(nth, (fate) => ({ ...fate, error, done }));
  }

  /** The nth request from now on is done, and never answered. */
  lose(nth = 1): void {
    this.await(nth, (fate) => ({ ...fate, isLost: true }));
  }

  /** Something happens in Excel just before the nth request from now on is done. */
  before(nth: number, happening: () => void): void {
    this.await(nth, (fate) => ({ ...fate, before: [...fate.before, happening] }));
  }

  /** What an add-in asks of this member always fails (« SettingCollection.add »; a class: reading it). */
  refuse(member: string): void {
    this.refused.add(member);
  }

  /** Every answer comes that much later, in milliseconds; 0 to stop. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** No request is done or answered any more, from the nth from now on. */
  hang(nth = 1): void {
    if (nth > 1) this.await(nth, (fate) => this.hold(fate));
    else this.isHanging = true;
  }

  /** Nothing goes wrong any more; requests that were held are done and answered when they are to be. */
  recover({ answerHeld = false } = {}): void {
    this.isHanging = false;
    this.awaited = [];
    this.refused.clear();
    const held = this.held;
    this.held = [];
    if (answerHeld) for (const answer of held) answer();
  }

  /** What the request that comes now is to meet. */
  next(): Fate {
    for (const one of this.awaited) one.inRequests -= 1;
    const due = this.awaited.filter(({ inRequests }) => inRequests === 0);
    this.awaited = this.awaited.filter(({ inRequests }) => inRequests > 0);
    return due.reduce((fate, { change }) => change(fate), NO_FATE);
  }

  /** Throws when a member is asked for that always fails. */
  assertAllowed(member: string): void {
    if (this.refused.has(member)) throw generalException();
  }

  /** Answers now, later or never. */
  schedule(answer: () => void): void {
    if (this.isHanging) this.held.push(answer);
    else if (this.delayMs > 0) setTimeout(answer, this.delayMs);
    else queueMicrotask(answer);
  }

  private hold(fate: Fate): Fate {
    this.isHanging = true;
    return fate;
  }

  private await(nth: number, change: Awaited["change"]): void {
    this.awaited.push({ inRequests: nth, change });
  }
}
