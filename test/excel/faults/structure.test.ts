import { STRUCTURES } from "./faults";
import { describeTable } from "./table";

describeTable(STRUCTURES);
