import { readFileSync } from "node:fs";
import path from "node:path";
import { recapWrites } from "../../src/judgement/recapFill";
import { openXlsx } from "../../src/standin/saving";
import { baseOf, type Base } from "./base";
import { SHAPES } from "./shapes";

/** Real plans of every edition: what stands in them before is left aside. */
const FILES = [
  "saone-et-loire-2024-corrige",
  "haut-rhin-2023",
  "metropole-lyon-2025",
  "metropole-lyon-2022",
];

/** Came with its recap blank: it is filled first, by hand. */
const TO_FILL = "haut-rhin-2023";

function dataOf(name: string) {
  const file = path.join(__dirname, `../fixtures/${name}.xlsx`);
  return openXlsx(new Uint8Array(readFileSync(file))).data;
}

/** The plans that mistakes are made in, each read once. */
export async function bases(): Promise<Base[]> {
  const made: Base[] = [];
  for (const name of FILES) {
    const base = await baseOf(
      name,
      dataOf(name),
      name === TO_FILL
        ? (plan, hand) => {
            for (const { at, after } of recapWrites(plan)) {
              if (after.kind === "amount") hand.type(at, after.amount.toNumber());
            }
          }
        : undefined,
    );
    made.push(base);
  }
  for (const [name, make] of Object.entries(SHAPES)) made.push(await baseOf(name, make()));
  return made;
}
