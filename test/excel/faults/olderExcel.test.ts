import { OLDER } from "./faults";
import { describeTable } from "./table";

describeTable(OLDER);
