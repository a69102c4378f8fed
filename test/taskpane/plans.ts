import { readFileSync } from "node:fs";
import path from "node:path";
import { ExcelHost } from "../../src/standin";
import type { HostOptions } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { openXlsx } from "../../src/standin/saving";
import { recalculate } from "../../src/standin/formulas";

const FIXTURES = path.resolve(__dirname, "../fixtures");

/** Opens a real plan in the stand-in, with Microsoft's own client library on it. */
export async function openPlan(name: string, options: HostOptions = {}) {
  const { data } = openXlsx(new Uint8Array(readFileSync(path.join(FIXTURES, `${name}.xlsx`))));
  const host = new ExcelHost(data, { recalculate, ...options });
  await loadOfficeJs(host);
  return { host, data };
}
