import { Refusal } from "../plan/refusal";
import { french } from "../plan/typography";

/** What a command is refused for. */
interface FailureData {
  /** 1: the plan can't be served as asked; 2: unreadable file or wrong usage. */
  readonly status: 1 | 2;
  /** The file that it is about, by the name that it was given. */
  readonly file: string | null;
}

/** A refusal that the command tells in one line, with its exit status. */
export class CommandFailure extends Refusal<FailureData> {
  override readonly name = "CommandFailure";

  /** @param file its name stands before the sentence, letter by letter */
  constructor(sentence: string, status: 1 | 2, file: string | null = null) {
    super(sentence, { status, file });
  }

  /** The line to print. */
  get told(): string {
    return about(this.data.file, this.message);
  }
}

/** « plan.xlsx : le fichier n'existe pas. » */
export function about(file: string | null, message: string): string {
  return file === null ? message : `${file}${french(" :")} ${message}`;
}
