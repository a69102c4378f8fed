import { PROTECTIONS } from "./faults";
import { describeTable } from "./table";

describeTable(PROTECTIONS);
