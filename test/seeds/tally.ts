import { expectedAfter, type Seed } from "./mistake";
import { keyOf, type Base } from "./base";

interface Row {
  found: number;
  missed: number;
  invented: number;
}

function ruleOf(key: string): string {
  return key.split(" ")[1] ?? key;
}

/** What is in one list and not in the other, each as often as it is there too many. */
function minus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const place = left.indexOf(one);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
}

/** Counts, rule by rule, the seeded findings that are found, those missed, and those that nobody sowed. */
export class Tally {
  private readonly rows = new Map<string, Row>();
  private seeds = 0;

  count(base: Base, seed: Seed, found: readonly string[]): void {
    this.seeds += 1;
    const expected = expectedAfter(base, seed);
    const missed = minus(expected, found);
    const sown = (seed.adds ?? []).map((one) => keyOf(one, base.plan.sheet));
    for (const key of minus(sown, missed)) this.row(key).found += 1;
    for (const key of missed) this.row(key).missed += 1;
    for (const key of minus(found, expected)) this.row(key).invented += 1;
  }

  found(rule: string): boolean {
    return (this.rows.get(rule)?.found ?? 0) > 0;
  }

  table(): string {
    const rows = [...this.rows].sort(([one], [other]) => one.localeCompare(other));
    const sum = (name: keyof Row) => rows.reduce((total, [, row]) => total + row[name], 0);
    const line = (cells: readonly (string | number)[]) =>
      cells
        .map((cell, place) => (place === 0 ? String(cell).padEnd(36) : String(cell).padStart(9)))
        .join("");
    return [
      `${String(this.seeds)} seeds`,
      line(["rule", "found", "missed", "invented"]),
      ...rows.map(([rule, { found, missed, invented }]) => line([rule, found, missed, invented])),
      line(["all", sum("found"), sum("missed"), sum("invented")]),
    ].join("\n");
  }

  private row(key: string): Row {
    const rule = ruleOf(key);
    const row = this.rows.get(rule) ?? { found: 0, missed: 0, invented: 0 };
    this.rows.set(rule, row);
    return row;
  }
}
