import { HostError } from "./errors";

/** What goes wrong on purpose. Requests are counted from the moment that a fault is asked for. */
export class Faults {
  private failures: { inRequests: number; error: HostError }[] = [];
  private delayMs = 0;
  private isHanging = false;
  private held: (() => void)[] = [];

  /** The nth request from now on answers this error, and does nothing. */
  fail(code: string, nth = 1, message = `The host was asked to fail with ${code}.`): void {
    this.failures.push({ inRequests: nth, error: new HostError(code, message) });
  }

  /** Every answer comes that much later, in milliseconds; 0 to stop. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** No request is answered any more. */
  hang(): void {
    this.isHanging = true;
  }

  /** Requests are answered again, and those that were held too when they are to be. */
  recover({ answerHeld = false } = {}): void {
    this.isHanging = false;
    const held = this.held;
    this.held = [];
    if (answerHeld) for (const answer of held) answer();
  }

  /** The error that this request has to answer; null for none. */
  next(): HostError | null {
    for (const failure of this.failures) failure.inRequests -= 1;
    const due = this.failures.find(({ inRequests }) => inRequests === 0);
    this.failures = this.failures.filter(({ inRequests }) => inRequests > 0);
    return due?.error ?? null;
  }

  /** Answers now, later or never. */
  schedule(answer: () => void): void {
    if (this.isHanging) this.held.push(answer);
    else if (this.delayMs > 0) setTimeout(answer, this.delayMs);
    else queueMicrotask(answer);
  }
}
