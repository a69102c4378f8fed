import { readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import budgets from "../../scripts/release/budgets.json";
import { ADD_IN } from "../browser/server";
import { tripsOf } from "../excel/actionTrips";
import { gzipped, weight } from "./bundle";

/** A figure and what it may be at most. */
interface Held {
  readonly is: number;
  readonly most: number;
}

/** What Excel loads and is asked for, beside its budgets: bytes are gzipped ones. */
export interface Shipped {
  readonly bytes: Readonly<Record<string, Held>>;
  readonly packages: Held;
  readonly directDependencies: Held;
  /** By action, in a plan of 60 lines; their number does not depend on the plan's size. */
  readonly roundTrips: Readonly<Record<string, Held>>;
}

/** Measures the add-in as it was last built for the workbench. */
export async function measureShipped(): Promise<Shipped> {
  const page = readFileSync(path.join(ADD_IN, "commands.html"), "utf8");
  const [, command = ""] = /src="(commands\.[^"]+\.js)"/.exec(page) ?? [];
  const { first, ...rest } = weight();
  const commands = gzipped(["commands.html", command]);
  return {
    bytes: held({ firstView: first, ...rest, commands }, budgets.bytes),
    packages: { is: packagesShipped(), most: budgets.packages },
    directDependencies: {
      is: Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies }).length,
      most: budgets.directDependencies,
    },
    roundTrips: held(await tripsOf(60), budgets.roundTrips),
  };
}

/** The figures in words, a line for each. */
export function shippedLines({
  bytes,
  packages,
  directDependencies,
  roundTrips,
}: Shipped): string[] {
  const line = (name: string, { is, most }: Held) =>
    `  ${name} : ${String(is)} (${String(most)} au plus)`;
  const all = (record: Shipped["bytes"]) =>
    Object.entries(record).map(([name, figures]) => line(name, figures));
  return [
    "octets compressés :",
    ...all(bytes),
    "paquets :",
    line("livrés", packages),
    line("dépendances directes", directDependencies),
    "allers et retours avec Excel :",
    ...all(roundTrips),
  ];
}

/** LICENCES.txt names them all, and webpack for its runtime. */
const packagesShipped = () =>
  readFileSync(path.join(ADD_IN, "LICENCES.txt"), "utf8").match(/^- (?!webpack )/gm)?.length ?? 0;

function held<Key extends string>(is: Record<Key, number>, most: Record<Key, number>) {
  const entries = Object.entries(is) as [Key, number][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, { is: value, most: most[key] }]),
  ) as Record<Key, Held>;
}
