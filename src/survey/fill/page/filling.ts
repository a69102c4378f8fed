import type { AnswerJson } from "../../answers/json";
import { fillAnswer } from "./fillAnswer";
import type { Outcome } from "./outcome";
import { readBack } from "./readBack";
import { pause } from "./waiting";

/** How often the page is drawn while it fills, in milliseconds. */
const DRAWN_EVERY = 50;

/** What became of each answer that was looked at. */
export type Results = ReadonlyMap<AnswerJson, Outcome>;

/** A filling of the page, which can be stopped, and gone on with from where it stopped. */
export class Filling {
  private readonly outcomes = new Map<AnswerJson, Outcome>();
  private isStopped = false;
  private drawn = 0;

  constructor(
    private readonly answers: readonly AnswerJson[],
    /** Told as it goes: how many answers were looked at. */
    private readonly onProgress: (done: number) => void,
  ) {}

  /** After the answer that is being given, no other is. */
  stop(): void {
    this.isStopped = true;
  }

  get done(): number {
    return this.outcomes.size;
  }

  /** Every answer was looked at. */
  get isOver(): boolean {
    return this.outcomes.size === this.answers.length && !this.isStopped;
  }

  /** Fills what is not filled yet, until the end or until it is stopped. */
  async run(): Promise<void> {
    this.isStopped = false;
    // Choices come first, again as long as they reveal others: they show the questions that depend on them.
    let [before, open] = [-1, this.openChoices()];
    while (open.length !== before) {
      before = open.length;
      await this.fill(open);
      open = this.openChoices();
    }
    await this.fill(this.answers.filter((answer) => !this.outcomes.has(answer)));
  }

  /** What became of each, read back from the page as it stands; those not looked at are left out. */
  results(): Results {
    const read = new Map<AnswerJson, Outcome>();
    for (const answer of this.answers) {
      const made = this.outcomes.get(answer);
      if (made) read.set(answer, readBack(answer, made));
    }
    return read;
  }

  private openChoices(): AnswerJson[] {
    return this.answers.filter((answer) => {
      const made = this.outcomes.get(answer);
      return answer.options.length > 0 && (made === undefined || made.state === "hidden");
    });
  }

  private async fill(answers: readonly AnswerJson[]): Promise<void> {
    for (const answer of answers) {
      if (this.isStopped) return;
      this.outcomes.set(answer, await fillAnswer(answer));
      this.onProgress(this.outcomes.size);
      await this.letDraw();
    }
  }

  private async letDraw(): Promise<void> {
    if (Date.now() - this.drawn < DRAWN_EVERY) return;
    await pause(0);
    this.drawn = Date.now();
  }
}
