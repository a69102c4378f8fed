export { openXlsx, type OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { withAddedSheet, withoutAddedSheet } from "./addedSheet";
export { UnreadableFile } from "../../files/zip/unreadableFile";
export { UnsavableChange } from "./unsavableChange";
