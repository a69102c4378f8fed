export { openXlsx, type OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { UnreadableFile } from "../../files/zip/unreadableFile";
export { UnsavableChange } from "./unsavableChange";
