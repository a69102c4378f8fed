/** Numbers of the events, as the client library knows them. */
export const EVENT = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

/** The library's own target for what is registered on a collection. */
export const WORKBOOK_TARGET = "Workbook";
const EVENT_CATEGORY = 65_536;

/** Who listens to what, and the messages that wait to go out. */
export class Events {
  private readonly listeners = new Map<string, number>();
  private waiting: unknown[] = [];

  register(event: number, target: string): void {
    const key = `${String(event)} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: number, target: string): void {
    const key = `${String(event)} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) - 1));
  }

  isHeard(event: number, target: string): boolean {
    return (this.listeners.get(`${String(event)} ${target}`) ?? 0) > 0;
  }

  /** Sends to the sheet's own listeners and to those of the collection. */
  emit(event: number, sheetId: string, message: unknown): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (this.isHeard(event, target)) this.push(event, target, message);
    }
  }

  /** The library registers this one by itself and tells nobody: it always goes out. */
  emitDocumentSelection(): void {
    this.push(EVENT.documentSelectionChanged, "", {});
  }

  /** What waits, as the text of one message; null when nothing does. */
  take(): string | null {
    if (this.waiting.length === 0) return null;
    const entries = this.waiting;
    this.waiting = [];
    return JSON.stringify({ type: 3, message: { entries } });
  }

  private push(event: number, target: string, message: unknown): void {
    this.waiting.push([EVENT_CATEGORY, event, target, JSON.stringify(message), 0]);
  }
}
