export { recalculate } from "./recalculate";
