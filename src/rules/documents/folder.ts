import type { FolderRule } from "../../judgement/papers/folder";
import { folderBlank } from "./folder-blank";
import { folderDuplicate } from "./folder-duplicate";
import { folderEnvelope } from "./folder-envelope";
import { folderOtherYear } from "./folder-other-year";
import { folderUnreadable } from "./folder-unreadable";

/** The rules on a folder of plans. Adding one: a file here, a line below, a test. */
export const FOLDER_RULES: readonly FolderRule[] = [
  folderDuplicate,
  folderOtherYear,
  folderEnvelope,
  folderBlank,
  folderUnreadable,
];
