/** A refusal that the command tells in one line, with its exit status. */
export class CommandFailure extends Error {
  /** @param status 1: the plan can't be served as asked; 2: unreadable file or wrong usage */
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message);
  }
}
