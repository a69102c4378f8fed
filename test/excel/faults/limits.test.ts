import { LIMITS } from "./faults";
import { describeTable } from "./table";

describeTable(LIMITS);
