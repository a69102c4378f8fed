// npm run outputs [-- --record]: what the commands give for every fixture, held against the last
// recording; with --record it becomes the recording, when a change is wanted.
import { changed, outputs, record, stored } from "./outputs";

const now = await outputs();
if (process.argv.includes("--record")) {
  record(now);
  console.log("Sorties enregistrées : relisez ce que git en dit avant de les garder.");
} else {
  const differences = changed(stored(), now);
  for (const difference of differences) console.log(difference);
  console.log(
    differences.length === 0 ? "Rien n'a changé." : "Voulu ? npm run outputs -- --record",
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
}
