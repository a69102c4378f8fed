export { openXlsx, type OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { UnreadableFile, type RefusalReason } from "./unreadableFile";
export { UnsavableChange } from "./save/unsavableChange";
