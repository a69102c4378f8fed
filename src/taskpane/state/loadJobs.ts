/** What judges and writes: loaded beside the first drawing, not before it. */
export function loadJobs() {
  return import("./paneJobs");
}
