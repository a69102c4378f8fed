import type { Decimal } from "decimal.js";
import { PAPERS_KEY, keptPapersFrom, keptPapersJson } from "../../../checking/keptPapers";
import { toFailure } from "../../../excel/failure";
import { keepInWorkbook, keptInWorkbook } from "../../../excel/keep";
import type { Plan } from "../../../plan/plan";
import { french } from "../../../plan/typography";
import { makeQueue } from "../../state/queue";
import type { Store } from "../../state/store";
import type { PapersEvent, PapersState } from "./papersState";
import { papersStore } from "./papersStore";

/** What the officer can ask of the page. None throws; what is decided is kept in the workbook by itself. */
export interface PapersActions {
  /** Reads what the workbook keeps, and what judges papers. */
  readonly load: () => void;
  /** Reads files one after the other, papers and last year's plan alike. */
  readonly choose: (files: readonly File[], plan: Plan) => void;
  readonly remove: (file: string) => void;
  /** Last year's plan on another sheet; null: none any more. */
  readonly choosePrevious: (sheet: string | null) => void;
  /** The lines that a fiche is about; null: as it is recognised. */
  readonly chooseRows: (key: string, rows: readonly number[] | null) => void;
  /** An amount put right by hand, in euros; null: as it was read. */
  readonly typeAmount: (key: string, amount: Decimal | null) => void;
  readonly compare: () => void;
  /** Brings what was found into sight in the list of findings. */
  readonly show: () => void;
  readonly hideRefusal: () => void;
}

/** Reads and judges: with the rules on papers and the readers of Word and workbooks, loaded with the page. */
const loadReading = () => import("./reading");

/** Joins what can be asked for to the state that shows it, and to the workbook that keeps it. */
export function makePapersActions({
  dispatch,
  state,
}: Store<PapersState, PapersEvent>): PapersActions {
  const queue = makeQueue();
  let kept = state().kept;

  function refused(error: unknown, before = ""): void {
    dispatch({ type: "refused", refusal: french(`${before}${toFailure(error).message}`) });
  }

  function tried(job: () => Promise<void>): void {
    queue(async () => {
      try {
        await job();
      } catch (error) {
        refused(error);
      }
    });
  }

  /** Writes what is not in the workbook yet, the latest of it. */
  async function save(): Promise<void> {
    const latest = state().kept;
    if (latest === kept) return;
    try {
      await keepInWorkbook(PAPERS_KEY, () => keptPapersJson(latest));
      kept = latest;
    } catch (error) {
      refused(error, "Pas gardé dans le classeur : ");
    }
  }

  function act(event: PapersEvent): void {
    dispatch(event);
    queue(save);
  }

  async function read(file: File, plan: Plan): Promise<void> {
    const progress = (page: number, pages: number) => {
      dispatch({ type: "reading", reading: { file: file.name, page, pages } });
    };
    progress(0, 0);
    const { readFile } = await loadReading();
    const { paper, previous } = await readFile(file, plan, progress);
    if (paper) act({ type: "read", paper });
    else act({ type: "previousRead", previous, sheet: null });
  }

  async function readSheet(sheet: string): Promise<void> {
    const { previousOnSheet } = await loadReading();
    const previous = await previousOnSheet(sheet);
    if (previous === null) {
      const refusal = french(`La feuille « ${sheet} » ne porte pas de plan d'action.`);
      dispatch({ type: "refused", refusal });
    }
    act({ type: "previousRead", previous, sheet: previous ? sheet : null });
  }

  return {
    load: () => {
      if (state().isLoaded) return;
      tried(async () => {
        const { judge } = await loadReading();
        const stored = await keptInWorkbook([PAPERS_KEY]);
        if (state().isLoaded) return;
        kept = keptPapersFrom(stored.get(PAPERS_KEY));
        dispatch({ type: "loaded", kept, judge });
        if (kept.previousSheet !== null) await readSheet(kept.previousSheet);
      });
    },
    choose: (files, plan) => {
      dispatch({ type: "refused", refusal: null });
      for (const file of files) tried(() => read(file, plan));
      queue(() => {
        dispatch({ type: "reading", reading: null });
        return Promise.resolve();
      });
    },
    remove: (file) => {
      act({ type: "removed", file });
    },
    choosePrevious: (sheet) => {
      if (sheet === null) act({ type: "previousRead", previous: null, sheet: null });
      else tried(() => readSheet(sheet));
    },
    chooseRows: (key, rows) => {
      act({ type: "rowsChosen", key, rows });
    },
    typeAmount: (key, amount) => {
      act({ type: "amountTyped", key, amount });
    },
    compare: () => {
      dispatch({ type: "compared" });
    },
    show: () => {
      dispatch({ type: "shown" });
    },
    hideRefusal: () => {
      dispatch({ type: "refused", refusal: null });
    },
  };
}

/** On the papers of this pane. */
export const papersActions = makePapersActions(papersStore);
