export { openXlsx, type OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { UnreadableFile, type RefusalReason } from "../../files/zip/unreadableFile";
export { UnsavableChange } from "./unsavableChange";
