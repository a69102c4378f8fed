/**
 * Run by tests in a process of its own, with Node's `tsx`: checks each file whose name comes in on
 * a line, as `plan check` does, and answers by a line of JSON: what it printed, its exit status,
 * the processor's time in milliseconds and the memory that the process has taken at most so far, in megabytes.
 */
import { createInterface } from "node:readline";
import { checkFiles } from "../../../src/cli/commands";

for await (const file of createInterface({ input: process.stdin })) {
  const started = process.cpuUsage();
  const answer = await checkFiles([file], {}).then(
    ({ output, status, errors = [] }) => ({ status, output, errors }),
    (error: unknown) => ({ status: -1, output: "", errors: [String(error)] }),
  );
  const { user, system } = process.cpuUsage(started);
  const time = Math.round((user + system) / 1000);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ file, ...answer, time, memory })}\n`);
}
