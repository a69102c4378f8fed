/** An error that Excel would answer; the library raises it as `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );
}

export function generalException(): HostError {
  return new HostError(
    "GeneralException",
    "There was an internal error while processing the request.",
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

export function accessDenied(what: string): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation. The sheet is protected. (${what})`,
  );
}

/** What this Excel lacks, by its name: never a wrong value. */
export function apiNotFound(member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
  );
}
