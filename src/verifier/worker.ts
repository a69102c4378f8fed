import { reportHtml } from "../checking/reportHtml";
import { linesCsv } from "../documents/consolidated/csv";
import { folderHtml } from "../documents/consolidated/printHtml";
import type { FolderEntry } from "../documents/folder/entry";
import { readEnvelopes } from "../documents/folder/envelopes";
import { consolidate, NO_CHOICES, type Folder } from "../documents/folder/folder";
import { baseName } from "../documents/folder/names";
import { asideUnread, readEntry, unreadFile, type ReadEntry } from "../documents/folder/readEntry";
import { openXlsx } from "../standin/saving";
import { PROGRESS_KEY, progressFrom } from "../survey/kept/progress";
import type { Answer, Made, NamedFile, Request } from "./protocol";
import { viewOf } from "./view";

const files = new Map<string, NamedFile>();
const entries = new Map<string, FolderEntry>();
const names = new Map<string, string>();
const counted = new Set<string>();
let list = readEnvelopes("");

/** The requests are answered one after the other, in their order. */
let last = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  last = last
    .then(() => answer(data))
    .catch(() => {
      tell({ kind: "failed", message: FAILED });
    });
});

const FAILED =
  "L'opération n'a pas abouti. Rechargez la page, et choisissez de nouveau les fichiers.";

async function answer(request: Request): Promise<void> {
  switch (request.kind) {
    case "read":
      await read(request.files);
      break;
    case "rename":
      names.set(request.file, request.name);
      show();
      break;
    case "count":
      if (request.counts) counted.add(request.file);
      else counted.delete(request.file);
      show();
      break;
    case "envelopes":
      list = readEnvelopes(request.text);
      show();
      break;
    case "clear":
      for (const kept of [files, entries, names, counted]) kept.clear();
      show();
      break;
    case "make":
      made(await make(request.what));
      break;
    case "report":
      made(await reportOf(request.file));
      break;
  }
}

async function read(chosen: readonly NamedFile[]): Promise<void> {
  for (const [at, one] of chosen.entries()) {
    files.set(one.path, one);
    entries.set(one.path, (await readOne(one)).entry);
    tell({ kind: "progress", done: at + 1, total: chosen.length });
  }
  show();
}

async function readOne({ path, file }: NamedFile): Promise<ReadEntry> {
  const known = { file: path, modified: file.lastModified };
  const unread = asideUnread(known, file.size);
  if (unread) return { entry: unread, judged: null };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { entry: unreadFile(known), judged: null };
  }
  return readEntry(known, bytes, {
    open: (of) => openXlsx(of).data,
    collectivity: (settings) =>
      progressFrom(settings.get(PROGRESS_KEY)).identity.collectivity ?? null,
  });
}

function folder(): Folder {
  const { envelopes } = list;
  return consolidate([...entries.values()], { ...NO_CHOICES, names, counted, envelopes });
}

function show(): void {
  tell({ kind: "folder", folder: viewOf(folder(), list.misread) });
}

async function make(what: Made): Promise<{ name: string; content: Blob }> {
  switch (what) {
    case "csv":
      return { name: "plans-lignes.csv", content: new Blob([linesCsv(folder())]) };
    case "html":
      return { name: "plans-synthese.html", content: page(folderHtml(folder())) };
    case "xlsx": {
      // Only who asks for the workbook loads what writes it.
      const { consolidatedWorkbook } = await import("../documents/consolidated/workbook");
      const bytes = await consolidatedWorkbook(folder());
      return { name: "plans-synthese.xlsx", content: new Blob([bytes.slice()]) };
    }
  }
}

async function reportOf(path: string): Promise<{ name: string; content: Blob }> {
  const file = files.get(path);
  const judged = file && (await readOne(file)).judged;
  if (!judged) throw new Error("no report without a plan");
  const name = baseName(path);
  const html = reportHtml(judged, { file: name, at: new Date() });
  return { name: `${name.replace(/\.[^.]+$/, "")} – contrôle.html`, content: page(html) };
}

const page = (html: string): Blob => new Blob([html], { type: "text/html" });

function made(file: { name: string; content: Blob }): void {
  tell({ kind: "made", ...file });
}

function tell(message: Answer): void {
  self.postMessage(message);
}
