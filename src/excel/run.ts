import { type ExcelFailure, failure, toFailure } from "./failure";

/** How long Excel may leave one round trip without an answer, in milliseconds. */
const PATIENCE = 10_000;

/** How a batch is run. */
interface RunOptions {
  /** In milliseconds. */
  readonly patience?: number;
  /**
   * While a cell is being edited, Excel waits for its end; else it refuses at once. A write must
   * not wait: given up, it would still be done minutes later, over what the officer typed.
   */
  readonly waitsForTyping?: boolean;
}

/**
 * The one gate to Excel: runs a batch, waits while a cell is being edited, and gives up when
 * Excel leaves a round trip without an answer (`context.sync()` can hang for ever on the web).
 * What was given up never goes on: a batch whose time is over cannot send anything more, so that
 * nothing is written minutes later, when Excel wakes up.
 * @throws {ExcelFailure} always that, with a sentence in French.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { patience = PATIENCE, waitsForTyping = true }: RunOptions = {},
): Promise<T> {
  if (typeof Excel === "undefined") {
    throw failure("absent", "Excel is not defined: office.js was not loaded.");
  }
  let expire: (reason: ExcelFailure) => void = () => undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    expire = reject;
  });
  const clock = new Clock(patience, expire);
  try {
    const work = Excel.run({ delayForCellEdit: waitsForTyping }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        clock.restart();
        const answer = await sync(value);
        clock.restart();
        return answer;
      };
      return batch(context);
    });
    return await Promise.race([work, expired]);
  } catch (error) {
    throw toFailure(error);
  } finally {
    clock.end();
  }
}

/** Counts down; once it has run out, `restart` throws. */
class Clock {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private verdict: ExcelFailure | undefined;
  private isOver = false;

  constructor(
    private readonly patience: number,
    private readonly onEnd: (reason: ExcelFailure) => void,
  ) {
    this.restart();
  }

  restart(): void {
    if (this.verdict) {
      throw this.verdict;
    }
    clearTimeout(this.timer);
    // The library syncs once more by itself after the batch, to clean up: nobody waits for that.
    if (!this.isOver) {
      this.timer = setTimeout(() => {
        this.verdict = failure(
          "silent",
          `No answer from Excel within ${String(this.patience)} ms.`,
        );
        this.onEnd(this.verdict);
      }, this.patience);
    }
  }

  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }
}
