import { REFUSALS } from "./faults";
import { describeTable } from "./table";

describeTable(REFUSALS);
