import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

/** What `plan check` made of a file. */
export interface Checked {
  readonly file: string;
  /** As the command's exit status; -1: it crashed; -2: it took more than the time it had. */
  readonly status: number;
  readonly output: string;
  readonly errors: readonly string[];
  /** The processor's, in milliseconds: a busy machine makes no difference. */
  readonly time: number;
  /** The most that the process has taken so far, in megabytes. */
  readonly memory: number;
}

/** What takes longer hangs, in milliseconds: ten seconds of work on a busy machine, and more. */
const LONGEST = 60_000;

/** Checks files one after the other in a process of its own, which is ended when one hangs. */
export class Checker {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly answers: AsyncIterator<string>;

  constructor() {
    this.child = spawn(process.execPath, [
      "--import",
      "tsx",
      path.resolve(__dirname, "checkMany.ts"),
    ]);
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async check(file: string): Promise<Checked> {
    this.child.stdin.write(`${file}\n`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        resolve(null);
      }, LONGEST);
    });
    const answer = await Promise.race([this.answers.next(), late]);
    clearTimeout(timer);
    if (answer === null || answer.done === true) {
      const status = answer === null ? -2 : -1;
      return { file, status, output: "", errors: [], time: LONGEST, memory: 0 };
    }
    return JSON.parse(answer.value) as Checked;
  }

  stop(): void {
    this.child.kill("SIGKILL");
  }
}
