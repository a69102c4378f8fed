import { existsSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/rules";
import { TABLES, type Cases } from "../../rules/testRule";

const FOLDER = path.resolve("test/rules");
const HOOKS = ["describe", "test", "it", "beforeAll", "beforeEach", "afterAll", "afterEach"];

/** Takes any call, and any call of what it gives: `describe.each(…)(…)` does nothing. */
const silent: unknown = new Proxy(() => undefined, {
  get: (_target, key) => (typeof key === "symbol" ? undefined : silent),
  apply: () => silent,
});

/**
 * The table of accepted and rejected plans of each rule, by its id: that of its own test, loaded
 * without running it. A rule whose test is missing has none.
 */
export async function tablesOfRules(): Promise<ReadonlyMap<string, Cases>> {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = HOOKS.map((hook) => [hook, scope[hook]] as const);
  for (const hook of HOOKS) scope[hook] = silent;
  try {
    for (const { id, family } of RULES) {
      const file = path.join(FOLDER, family, `${id}.test.ts`);
      if (existsSync(file)) await import(file);
    }
  } finally {
    for (const [hook, value] of before) scope[hook] = value;
  }
  return TABLES;
}
