import { checkAsKept, KEPT_KEY, keptFrom } from "../../checking/kept";
import type { Judged } from "../../checking/deviations";
import type { WorkbookData } from "../../files/workbook/data";
import { UnreadableFile } from "../../files/zip/unreadableFile";
import { isEmptyPlan } from "../../judgement/emptyPlan";
import { french } from "../../plan/typography";
import { snapshotOf } from "../previous/snapshot";
import type { Aside, FolderEntry, FolderFile } from "./entry";
import { passedOver } from "./passedOver";
import { planEntry } from "./planEntry";

/** How a folder's files are opened, by whoever has them. */
export interface FolderReader {
  /** The workbook in a file's bytes, its formulas calculated. @throws UnreadableFile */
  readonly open: (bytes: Uint8Array) => WorkbookData;
  /** The collectivité that the workbook's settings name; null when they name none. */
  readonly collectivity: (settings: ReadonlyMap<string, unknown>) => string | null;
}

/** A file as it was read: what is kept of it, and its whole report for whoever asks for it now. */
export interface ReadEntry {
  readonly entry: FolderEntry;
  readonly judged: Judged | null;
}

/** Beyond, no plan d'action: refused before it is read. In bytes. */
const MOST_BYTES = 30_000_000;

/** A file that is set aside by its name or its size alone: it need not be read; null for the others. */
export function asideUnread(file: FolderFile, size: number): Aside | null {
  const why = passedOver(file.file);
  if (why !== null) return aside(file, "passed-over", why);
  return size > MOST_BYTES ? aside(file, "unreadable", TOO_LARGE) : null;
}

/**
 * Reads and judges one file of a folder, with the decisions that its workbook keeps. Never throws for
 * what a file holds: it is then set aside, with the reason.
 */
export function readEntry(file: FolderFile, bytes: Uint8Array, reader: FolderReader): ReadEntry {
  const unread = asideUnread(file, bytes.length);
  if (unread) return { entry: unread, judged: null };
  try {
    const data = reader.open(bytes);
    if (isConsolidated(data)) return { entry: aside(file, "no-plan", CONSOLIDATED), judged: null };
    const snapshot = { ...snapshotOf(data), settings: data.settings };
    const judged = checkAsKept(snapshot, keptFrom(data.settings.get(KEPT_KEY)));
    const { plan } = judged.report;
    if (!plan) return { entry: aside(file, "no-plan", NO_PLAN), judged };
    if (isEmptyPlan(plan)) return { entry: aside(file, "blank", BLANK_TEMPLATE), judged };
    const identity = reader.collectivity(data.settings);
    return { entry: planEntry(file, plan, judged, snapshot, identity), judged };
  } catch (error) {
    // A file made to break its reader must not take the others of the folder with it.
    const why = error instanceof UnreadableFile ? error.message : UNKNOWN;
    return { entry: aside(file, "unreadable", why), judged: null };
  }
}

/** A file whose bytes could not be had: gone, changed while it was read, refused. */
export function unreadFile(file: FolderFile): Aside {
  return aside(file, "unreadable", GONE);
}

function aside(file: FolderFile, kind: Aside["kind"], why: string): Aside {
  return { file: file.file, modified: file.modified, kind, why: french(why) };
}

/** The workbook that such a folder was made into: its list of lines looks like a plan. */
function isConsolidated({ sheets }: WorkbookData): boolean {
  const names = sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
  return CONSOLIDATED_TABLES.every((name) => names.includes(name));
}

/** What the consolidated workbook calls two of its tables. */
export const CONSOLIDATED_TABLES = ["Synthese", "Lignes"] as const;

const CONSOLIDATED = "Ce classeur est la synthèse de plusieurs plans, pas un plan.";
const TOO_LARGE =
  "Ce fichier est trop volumineux pour un plan d'action. Supprimez-en les feuilles ou les images inutiles dans Excel, puis enregistrez-le de nouveau.";
const NO_PLAN =
  "Aucune feuille de ce classeur ne porte de plan d'action. Demandez au département le classeur du modèle.";
const BLANK_TEMPLATE = "Modèle vierge : aucune action, aucun montant.";
const UNKNOWN =
  "Ce classeur n'a pas pu être lu. Ouvrez-le dans Excel, enregistrez-le de nouveau au format .xlsx, et reprenez.";
const GONE =
  "Ce fichier a été déplacé, modifié ou fermé pendant la lecture. Choisissez de nouveau le dossier.";
