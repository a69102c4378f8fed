import { COAUTHORS } from "./faults";
import { describeTable } from "./table";

describeTable(COAUTHORS);
