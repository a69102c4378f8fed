import type { WorkbookData } from "../files/workbook/data";
import { recalculate as recalculateAll } from "./formulas";
import { Book, type Recalculate } from "./book/book";
import { dispatch } from "./wire/dispatcher";
import { HostError } from "./book/errors";
import { Faults, NO_FATE, type Fate } from "./wire/faults";
import type { UndoEntry } from "./book/journal";
import { undo } from "./book/undo";
import { makeModel } from "./model/factory";
import { Workbook } from "./model/workbook";
import {
  FLAG_DELAY_FOR_CELL_EDIT,
  type BridgeRequest,
  type RequestBody,
  type ResponseBody,
} from "./wire/protocol";
import { isSetSupported, lastSet, type ExcelVersion } from "./requirements";
import { Traffic, byteLength, isCleanup } from "./wire/traffic";
import { User } from "./user";

/** Excel on the web refuses more than this in a request or in a response. */
const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

export interface HostOptions {
  readonly excel?: ExcelVersion;
  /** The file's name, as `workbook.name` gives it. */
  readonly name?: string;
  /** Recalculates formulas in place; the stand-in's own unless another is given. */
  readonly recalculate?: Recalculate;
  /** Another level of ExcelApi than the Excel's own (9 for 1.9): the builds between two of them. */
  readonly apiLevel?: number;
  /** « web »: 5 MB a request and a response, whatever the Excel. */
  readonly limits?: "web" | "none";
  /** What `getRanges` takes between two addresses: « , » and « ; » unless it is said. */
  readonly areaSeparators?: string;
  /** A range of more than five million cells reads as null; else it fails. Excel does either. */
  readonly isNullBeyondLimit?: boolean;
}

/** Excel, as far as an add-in can tell: answers the client library for one open workbook. */
export class ExcelHost {
  readonly excel: ExcelVersion;
  readonly book: Book;
  readonly workbook: Workbook;
  readonly user: User;
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  private readonly hasLimits: boolean;
  private readonly receivers = new Set<(message: string) => void>();
  private isEditingCell = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly data: WorkbookData,
    {
      excel = "365",
      name,
      recalculate,
      limits,
      apiLevel,
      isNullBeyondLimit = false,
      areaSeparators,
    }: HostOptions = {},
  ) {
    this.excel = excel;
    this.hasLimits = (limits ?? (excel === "web" ? "web" : "none")) === "web";
    this.book = new Book(data, apiLevel ?? lastSet(excel), recalculate ?? recalculateAll);
    if (name !== undefined) this.book.name = name;
    this.book.isNullBeyondLimit = isNullBeyondLimit;
    this.book.areaSeparators = areaSeparators ?? this.book.areaSeparators;
    this.workbook = new Workbook(makeModel(this.book));
    this.user = new User(this.workbook, () => {
      this.sendEvents();
    });
  }

  isSetSupported(name: string, version?: string | number): boolean {
    return isSetSupported({ excel: this.excel, apiLevel: this.book.apiLevel }, name, version);
  }

  /** Calls back after every change; returns the way to stop it. */
  onDidChange(listener: () => void): () => void {
    return this.book.watch(listener);
  }

  get undoEntries(): readonly UndoEntry[] {
    return this.book.journal.entries;
  }

  /** Takes the last write back, whoever did it; null when nothing was written. */
  undo(): UndoEntry | null {
    const entry = undo(this.book);
    this.sendEvents();
    return entry;
  }

  /** The user starts to type in a cell: requests fail, or wait when they ask to. */
  beginCellEdit(): void {
    this.isEditingCell = true;
  }

  endCellEdit(): void {
    this.isEditingCell = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Events go to each receiver, as the text of a message. */
  attach(receiver: (message: string) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  /** What `_richApiNativeBridge.sendMessageToHost` gets; answers by `reply`, later. */
  send(message: string, reply: (message: string) => void): void {
    const request = JSON.parse(message) as BridgeRequest;
    this.traffic.countRequest(message, request.message.body);
    const fate = isCleanup(request.message.body) ? NO_FATE : this.faults.next();
    const answer = () => {
      if (this.isEditingCell && (request.flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0) {
        this.waiting.push(answer);
        return;
      }
      const text = this.answer(request, byteLength(message), fate);
      if (!fate.isLost) {
        this.traffic.countResponse(text);
        reply(text);
      }
      this.sendEvents();
    };
    this.faults.schedule(() => {
      for (const happening of fate.before) happening();
      answer();
    });
  }

  private answer(request: BridgeRequest, bytes: number, fate: Fate): string {
    const { body } = request.message;
    if (this.hasLimits && bytes > WEB_LIMIT_BYTES) {
      return refusal(request.id, "RequestPayloadSizeLimitExceeded");
    }
    if (fate.error && fate.done === 0) return failure(request.id, fate.error);
    if (this.isEditingCell) return failure(request.id, CELL_EDIT);
    const answer = this.do(body, fate);
    const text = response(request.id, 200, answer);
    if (this.hasLimits && byteLength(text) > WEB_LIMIT_BYTES) {
      return refusal(request.id, "ResponsePayloadSizeLimitExceeded");
    }
    return text;
  }

  private do(body: RequestBody, { error, done }: Fate): ResponseBody {
    const { workbook, book, faults } = this;
    const root = {
      workbook,
      references: workbook.model.references,
      apiLevel: book.apiLevel,
      faults,
    };
    if (!error) return book.stroke("addin", () => dispatch(root, body));
    const Actions = body.Actions.slice(0, Math.floor(body.Actions.length * done));
    const half = book.stroke("addin", () => dispatch(root, { ...body, Actions }));
    const Error = {
      Code: error.code,
      Message: error.message,
      ActionIndex: Actions.length,
      Location: null,
    };
    return { Error, ...half };
  }

  private sendEvents(): void {
    const message = this.book.events.take();
    if (message === null) return;
    queueMicrotask(() => {
      for (const receive of this.receivers) {
        this.traffic.events += 1;
        receive(message);
      }
    });
  }
}

const CELL_EDIT = new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);

function response(id: number, statusCode: number, body: unknown): string {
  return JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });
}

/** The whole batch fails, as an Excel error. */
function failure(id: number, { code, message }: HostError): string {
  const Error = { Code: code, Message: message, ActionIndex: -1, Location: null };
  return response(id, 200, { Results: [], TraceIds: [], Error });
}

/** The web's gateway refuses: Excel itself never saw the request, or its answer was too long. */
function refusal(id: number, code: string): string {
  return response(id, 400, { error: { code, message: "The payload is larger than 5 MB." } });
}
