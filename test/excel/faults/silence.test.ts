import { SILENCES } from "./faults";
import { describeTable } from "./table";

describeTable(SILENCES);
