import { french } from "../plan/typography";
import { a1 } from "../plan/address";
import type { Banner } from "./banner";
import { fillChoices } from "./choices";
import { byId } from "./dom";
import { FormulaBar } from "./formulaBar";
import { Grid } from "./grid/grid";
import type { Selection } from "./grid/selection";
import { mergeAt } from "./grid/selection";
import type { Session } from "./session";
import { statusOf } from "./status";
import { Tabs } from "./tabs";

const ZOOMS = [50, 60, 70, 80, 90, 100, 120, 150];
/** A plan wider than the window is shown smaller, but never smaller than one reads. */
const LEAST_ZOOM = 70;

/** The grid with its formula bar, tabs and status, all showing the same session. */
export class SheetArea {
  readonly #grid: Grid;
  readonly #formulaBar: FormulaBar;
  readonly #tabs: Tabs;
  readonly #zooms = byId("zooms", HTMLSelectElement);
  #session: Session | undefined;
  #isSelecting = false;

  constructor(private readonly banner: Banner) {
    const act = (action: (session: Session) => void) => {
      const session = this.#session;
      if (session)
        void banner.attempt("cell", () => {
          action(session);
        });
    };
    const begin = (): string | undefined => {
      let text: string | undefined;
      act((session) => {
        text = session.beginEdit();
      });
      return text;
    };
    const end = (text: string | undefined) => {
      act((session) => {
        session.endEdit(text);
      });
    };
    this.#grid = new Grid(byId("grid", HTMLDivElement), {
      select: (selection) => {
        this.#select(selection);
      },
      beginEdit: begin,
      editing: (text) => {
        this.#formulaBar.echo(text);
      },
      endEdit: end,
      clear: (area) => {
        act((session) => {
          session.clear(area);
        });
      },
      undo: () => {
        act((session) => {
          session.undo();
        });
      },
    });
    this.#formulaBar = new FormulaBar({
      goTo: (address) => {
        act((session) => {
          session.goTo(address);
        });
        this.#grid.focus();
      },
      begin,
      end: (text) => {
        end(text);
        this.#grid.focus();
      },
    });
    this.#tabs = new Tabs((sheet) => {
      act((session) => {
        session.activate(sheet);
      });
    });
    fillChoices(
      this.#zooms,
      ZOOMS.map((zoom) => ({ value: String(zoom), title: french(`${String(zoom)} %`) })),
      (zoom) => {
        this.#grid.view.zoom = Number(zoom) / 100;
      },
    );
  }

  /** Shows a workbook just opened, and follows it. */
  show(session: Session): void {
    this.#session = session;
    session.watch(() => {
      if (!this.#isSelecting) this.#draw(session);
    });
    this.#draw(session);
    const fitting = this.#grid.view.fittingZoom(LEAST_ZOOM / 100) * 100;
    const zoom = ZOOMS.filter((one) => one <= Math.max(fitting, LEAST_ZOOM)).at(-1) ?? 100;
    this.#zooms.value = String(Math.min(zoom, 100));
    this.#grid.view.zoom = Math.min(zoom, 100) / 100;
  }

  /** The grid shows its own selection already: drawing it anew would break a double click. */
  #select(selection: Selection): void {
    if (!this.#session) return;
    this.#isSelecting = true;
    this.#session.select(selection);
    this.#isSelecting = false;
    this.#drawAround(this.#session);
  }

  #draw(session: Session): void {
    this.#grid.view.show(session.data, session.sheet, session.selection);
    this.#tabs.show(session.data);
    this.#drawAround(session);
  }

  #drawAround(session: Session): void {
    const { sheet, selection } = session;
    this.#formulaBar.show(this.#shownAddress(session), session.textOfActiveCell());
    byId("status", HTMLParagraphElement).textContent = statusOf(sheet, selection);
  }

  /** The active cell, or the merge that it stands for; « D4:F7 » for a larger selection. */
  #shownAddress({ sheet, selection }: Session): string {
    const { row, column, area } = selection;
    const own = mergeAt(sheet.merges, row, column);
    const isSingle = own.bottom === area.bottom && own.right === area.right && own.top === area.top;
    const active = a1({ row: row + 1, column: column + 1 });
    if (isSingle) return active;
    const start = a1({ row: area.top + 1, column: area.left + 1 });
    return `${start}:${a1({ row: area.bottom + 1, column: area.right + 1 })}`;
  }
}
