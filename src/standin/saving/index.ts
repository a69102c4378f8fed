export { openXlsx, type OpenedWorkbook } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { withAddedSheet, withoutAddedSheet, type AddedCell, type AddedSheet } from "./addedSheet";
export { UnreadableFile } from "../../files/zip/unreadableFile";
export { UnsavableChange } from "./unsavableChange";
