import { TYPING } from "./faults";
import { describeTable } from "./table";

describeTable(TYPING);
