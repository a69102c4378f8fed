import { openPanel } from "./panel";

openPanel();
