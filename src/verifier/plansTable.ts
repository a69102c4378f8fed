import { byId, button, make } from "./build";
import type { FolderView, PlanView } from "./protocol";

/** What the table tells of clicks. */
export interface TableActions {
  readonly open: (plan: PlanView) => void;
  readonly rename: (file: string, name: string) => void;
}

interface Column {
  readonly id: string;
  readonly header: string;
  readonly isNumber: boolean;
  readonly rank: (plan: PlanView) => number | string;
  readonly text: (plan: PlanView) => string;
}

const COLUMNS: readonly Column[] = [
  {
    id: "year",
    header: "Année",
    isNumber: true,
    rank: ({ year }) => year,
    text: ({ year }) => String(year),
  },
  {
    id: "edition",
    header: "Édition",
    isNumber: false,
    rank: ({ edition }) => edition,
    text: ({ edition }) => edition,
  },
  {
    id: "verdict",
    header: "Verdict",
    isNumber: false,
    rank: ({ blocking }) => -blocking,
    text: ({ sentence }) => sentence,
  },
];

function columnsOf({ plans }: FolderView): Column[] {
  const sources = [...new Set(plans.flatMap(({ bySource }) => bySource.map(([source]) => source)))];
  const amounts = sources.map((source): Column => {
    const of = (plan: PlanView) => plan.bySource.find(([name]) => name === source)?.[1];
    return {
      id: source,
      header: `État ${source}`,
      isNumber: true,
      rank: (plan) => of(plan)?.rank ?? 0,
      text: (plan) => of(plan)?.text ?? "",
    };
  });
  const gaps: Column[] = plans.some(({ gap }) => gap !== null)
    ? [
        {
          id: "gap",
          header: "Écart à l'enveloppe",
          isNumber: true,
          rank: ({ gap }) => gap?.rank ?? 0,
          text: ({ gap }) => gap?.text ?? "",
        },
      ]
    : [];
  return [
    ...COLUMNS,
    ...amounts,
    {
      id: "state",
      header: "État",
      isNumber: true,
      rank: ({ state }) => state.rank,
      text: ({ state }) => state.text,
    },
    {
      id: "department",
      header: "Département",
      isNumber: true,
      rank: ({ department }) => department.rank,
      text: ({ department }) => department.text,
    },
    ...gaps,
    {
      id: "cofinancing",
      header: "Cofinancement",
      isNumber: true,
      rank: ({ cofinancing }) => Number.parseInt(cofinancing, 10) || 0,
      text: ({ cofinancing }) => cofinancing,
    },
    {
      id: "missing",
      header: "Obligatoires sans action",
      isNumber: false,
      rank: ({ missing }) => missing,
      text: ({ missing }) => missing,
    },
  ];
}

const NAME: Column = {
  id: "name",
  header: "Nom",
  isNumber: false,
  rank: ({ name }) => name,
  text: ({ name }) => name,
};

/** The table of the plans: sorted by its headers, filtered, searched; names are corrected in place. */
export class PlansTable {
  readonly #table = byId("plans", HTMLTableElement);
  readonly #search = byId("search", HTMLInputElement);
  readonly #verdict = byId("verdict", HTMLSelectElement);
  readonly #shown = byId("shown", HTMLParagraphElement);
  #folder: FolderView | undefined;
  #sorted = { by: "", down: false };

  constructor(private readonly actions: TableActions) {
    this.#search.addEventListener("input", () => {
      this.#draw();
    });
    this.#verdict.addEventListener("change", () => {
      this.#draw();
    });
  }

  show(folder: FolderView): void {
    this.#folder = folder;
    this.#draw();
  }

  #draw(): void {
    if (!this.#folder) return;
    const columns = [NAME, ...columnsOf(this.#folder)];
    const plans = this.#wanted(this.#folder.plans, columns);
    this.#shown.textContent = `${String(plans.length)} sur ${String(this.#folder.plans.length)}`;
    const focused = document.activeElement?.id ?? "";
    const head = make("tr", "", ...columns.map((column) => this.#header(column)));
    const body = plans.map((plan, at) => this.#row(plan, columns, at));
    this.#table.replaceChildren(
      make("caption", "hidden", "Plans retenus"),
      make("thead", "", head),
      make("tbody", "", ...body),
    );
    // What had the focus was drawn again: it keeps it.
    if (focused !== "") document.getElementById(focused)?.focus();
  }

  #wanted(plans: readonly PlanView[], columns: readonly Column[]): PlanView[] {
    const words = folded(this.#search.value).split(" ");
    const verdict = this.#verdict.value;
    const found = plans.filter((plan) => {
      const text = folded(
        [plan.name, plan.file, String(plan.year), plan.edition, plan.sentence].join(" "),
      );
      return (
        (verdict === "" || plan.verdict === verdict) && words.every((word) => text.includes(word))
      );
    });
    const { by, down } = this.#sorted;
    const column = columns.find(({ id }) => id === by);
    if (!column) return found;
    const sign = down ? -1 : 1;
    return found.sort((one, other) => sign * compare(column.rank(one), column.rank(other)));
  }

  #header(column: Column): HTMLTableCellElement {
    const { by, down } = this.#sorted;
    const isSorted = by === column.id;
    const sort = button(column.header, () => {
      this.#sorted = { by: column.id, down: isSorted && !down };
      this.#draw();
    });
    sort.id = `sort-${column.id}`;
    const cell = make("th", column.isNumber ? "number" : "", sort);
    cell.scope = "col";
    cell.ariaSort = isSorted ? (down ? "descending" : "ascending") : "none";
    return cell;
  }

  #row(plan: PlanView, columns: readonly Column[], at: number): HTMLTableRowElement {
    const name = make("input", "");
    name.value = plan.name;
    name.id = `name-${String(at)}`;
    name.ariaLabel = `Nom du plan ${plan.file}`;
    name.addEventListener("change", () => {
      this.actions.rename(plan.file, name.value);
    });
    const first = make("th", "", name, make("span", "file", plan.file));
    first.scope = "row";
    const cells = columns.slice(1).map((column) => {
      const text = column.text(plan);
      if (column.id !== "verdict") return make("td", column.isNumber ? "number" : "", text);
      const open = button(text, () => {
        this.actions.open(plan);
      });
      open.id = `open-${String(at)}`;
      open.className = plan.verdict;
      open.ariaLabel = `${text} : ouvrir les constats de ${plan.name}`;
      return make("td", "", open);
    });
    return make("tr", "", first, ...cells);
  }
}

function compare(one: number | string, other: number | string): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other), "fr");
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
