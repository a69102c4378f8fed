import { createRoot } from "react-dom/client";
import { startOffice } from "../excel/office";
import { App } from "./App";
import { focusOnClick } from "./parts/focusOnClick";
import { loadJobs } from "./state/loadJobs";

const root = document.getElementById("pane");
// Below the floor (assets/floor.js), where that is said instead, there is none.
if (root) {
  focusOnClick(document);
  // Under way while Office comes up; a failure shows where the jobs are first needed.
  loadJobs().catch(() => undefined);
  createRoot(root).render(<App start={startOffice()} />);
}
