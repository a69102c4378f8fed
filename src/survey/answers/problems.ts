import { french } from "../../plan/typography";

export type ProblemKind =
  | "missing"
  | "faulty"
  | "partial"
  | "awaiting"
  | "unreadable"
  | "tooLong"
  | "tooShort"
  | "notNumber"
  | "tooLow"
  | "tooHigh"
  | "tooManyDecimals"
  | "tooFew"
  | "tooMany"
  | "notDate"
  | "notTime"
  | "notEmail"
  | "otherShape"
  | "columnTaken"
  | "repeated"
  | "optionUnknown"
  | "dropped"
  | "changed"
  | "unchecked"
  | "hidden"
  | "readOnly";

/** What is wrong with an answer, in French. « blocking »: the form would refuse it or lose it. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: "blocking" | "notice";
  readonly message: string;
}

export function blocking(kind: ProblemKind, message: string): Problem {
  return { kind, severity: "blocking", message: french(message) };
}

export function notice(kind: ProblemKind, message: string): Problem {
  return { kind, severity: "notice", message: french(message) };
}

export function isBlocked(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "blocking");
}
