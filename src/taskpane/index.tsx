import { createRoot } from "react-dom/client";
import { startOffice } from "../excel/office";
import { App } from "./App";

const root = document.getElementById("pane");
if (root) {
  createRoot(root).render(<App start={startOffice()} />);
}
