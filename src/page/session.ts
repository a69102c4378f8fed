import { columnNumber } from "../plan/address";
import type { AreaData, SheetData, WorkbookData } from "../files/workbook/data";
import { type OpenedWorkbook, openXlsx, saveXlsx } from "../standin/saving";
import { recalculate } from "../standin/formulas";
import { ExcelHost, display, type ExcelVersion } from "../standin";
import { toLocalFormula } from "../standin/book/formulaText";
import { inFrench } from "./refusals";
import { type Selection, extendTo, sameArea, selectCell } from "./grid/selection";
import { MAX_COLUMNS, MAX_ROWS } from "./grid/sheetLayout";

/** An edit that has begun: the cell, and the text that it began with. */
interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook open in a simulated Excel, as its user handles it. */
export class Session {
  readonly host: ExcelHost;
  #selection: Selection | undefined;
  #editing: Edit | undefined;
  #unwatch: () => void = () => undefined;

  private constructor(
    readonly name: string,
    private readonly opened: OpenedWorkbook,
    excel: ExcelVersion,
  ) {
    this.host = new ExcelHost(opened.data, { excel, name, recalculate });
  }

  /** @throws UnreadableFile with a French sentence. */
  static open(name: string, bytes: Uint8Array, excel: ExcelVersion): Session {
    return new Session(name, openXlsx(bytes), excel);
  }

  /** The same workbook in another Excel. */
  in(excel: ExcelVersion): Session {
    return new Session(this.name, this.opened, excel);
  }

  /** Calls back after every change, whoever made it, until the session is closed. */
  watch(changed: () => void): void {
    this.#unwatch();
    this.#unwatch = this.host.onDidChange(changed);
  }

  close(): void {
    this.#unwatch();
  }

  save(): Uint8Array {
    return saveXlsx(this.opened);
  }

  get data(): WorkbookData {
    return this.opened.data;
  }

  get sheet(): SheetData {
    return this.host.book.activeSheet;
  }

  /** The active cell is the user's while the selection is his, else the corner of what was selected. */
  get selection(): Selection {
    const [area = { top: 0, left: 0, bottom: 0, right: 0 }] = this.host.book.selection.areas;
    const own = this.#selection;
    if (own && sameArea(own.area, area)) return own;
    const { merges } = this.sheet;
    const corner = selectCell(merges, area.top, area.left);
    return extendTo(merges, corner, area.bottom, area.right);
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.host.user.select(this.sheet.name, [selection.area]);
  }

  activate(sheet: number): void {
    const name = this.data.sheets[sheet]?.name;
    if (name !== undefined) this.host.user.activateSheet(name);
  }

  /** Selects « I19 » or « I19:K20 ». @throws with a French sentence when it is no address. */
  goTo(address: string): void {
    const area = parse(address);
    if (!area) throw new Error(`« ${address} » n’est pas une adresse de cellule, comme I19.`);
    const { merges } = this.sheet;
    const corner = selectCell(merges, area.top, area.left);
    this.select(extendTo(merges, corner, area.bottom, area.right));
  }

  /** What the formula bar shows, and an edit starts with: the formula or the value, in French. */
  textOfActiveCell(): string {
    const { row, column } = this.selection;
    const cell = this.sheet.rows.get(row)?.get(column);
    if (cell?.formula !== undefined) return toLocalFormula(cell.formula);
    return typeof cell?.value === "number"
      ? String(cell.value).replace(".", ",")
      : display(cell, "General");
  }

  /** The text to edit. @throws with a French sentence when the cell is locked. */
  beginEdit(): string {
    const { row, column } = this.selection;
    const text = this.textOfActiveCell();
    if (this.sheet.isProtected && this.#isLocked(row, column))
      throw new Error(inFrench("AccessDenied"));
    this.#editing = { sheet: this.sheet.name, row, column, text };
    this.host.beginCellEdit();
    return text;
  }

  /** Writes what was typed; undefined when it was given up. @throws with a French sentence. */
  endEdit(text: string | undefined): void {
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    this.host.endCellEdit();
    // Unchanged, nothing is written: a text like « 007 » would be read again, as a number.
    if (text === undefined || text === editing.text) return;
    this.#act(() => {
      this.host.user.edit(editing.sheet, editing.row, editing.column, text);
    });
  }

  /** Empties the cells of an area that hold something, in one stroke. @throws with a French sentence. */
  clear(area: AreaData): void {
    const { name, rows } = this.sheet;
    this.#act(() => {
      this.host.book.stroke("user", () => {
        for (const [row, cells] of rows) {
          if (row < area.top || row > area.bottom) continue;
          for (const [column, { value, formula }] of [...cells]) {
            if (column < area.left || column > area.right) continue;
            if (value !== null || formula !== undefined) this.host.user.edit(name, row, column, "");
          }
        }
      });
    });
  }

  undo(): void {
    this.host.undo();
  }

  #isLocked(row: number, column: number): boolean {
    const style = this.sheet.rows.get(row)?.get(column)?.style;
    return style === undefined || this.data.styles[style]?.locked !== false;
  }

  #act(gesture: () => void): void {
    try {
      gesture();
    } catch (error) {
      throw new Error(inFrench(error), { cause: error });
    }
  }
}

function parse(address: string): AreaData | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(
    address.trim(),
  );
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const columns = [columnNumber(left) - 1, columnNumber(right) - 1];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : undefined;
}
