import { ACTION_TYPE, type RequestBody } from "./protocol";

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** What passed over the bridge since the last `reset`. */
export class Traffic {
  /** Requests that the add-in waited for. */
  roundTrips = 0;
  /** Requests that the library sends by itself after `Excel.run`, to let go of ranges. */
  cleanups = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Messages with events. */
  events = 0;

  reset(): void {
    this.roundTrips = 0;
    this.cleanups = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.events = 0;
  }

  countRequest(text: string, body: RequestBody): void {
    if (isCleanup(body)) this.cleanups += 1;
    else this.roundTrips += 1;
    this.requestBytes += byteLength(text);
  }

  countResponse(text: string): void {
    this.responseBytes += byteLength(text);
  }
}

export function isCleanup({ Actions }: RequestBody): boolean {
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION_TYPE.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === "_RemoveReference");
}
