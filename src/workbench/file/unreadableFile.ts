/** Why a file was refused: for programs that branch on it; the message is for the user. */
export type RefusalReason =
  | "empty"
  | "not-a-workbook"
  | "old-xls"
  | "encrypted"
  | "xlsb"
  | "ods"
  | "word-or-powerpoint"
  | "pdf"
  | "html"
  | "text"
  | "damaged"
  | "too-large";

/** A file that is not a readable .xlsx. Its message is a French sentence: what it is, what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
