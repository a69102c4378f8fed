import { MARKS } from "./faults";
import { describeTable } from "./table";

describeTable(MARKS);
