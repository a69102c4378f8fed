import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { scripts } from "../browser/chunks";
import { ADD_IN } from "../browser/server";

/** What the pane weighs as it is sent, in gzipped bytes; Microsoft's office.js is not counted. */
export interface Weight {
  /** What the first view needs. */
  readonly first: number;
  /** What is loaded when needed. */
  readonly later: number;
  /** What reads a PDF, and what writes the fiches: loaded for that act alone. */
  readonly pdf: number;
  readonly fiches: number;
}

/** Weighs the add-in as it was last built for the workbench. */
export function weight(): Weight {
  const { first, later } = scripts();
  const isApart = (file: string) => /^(pdf|fiches)/.test(file);
  const named = (part: string) => gzipped(later.filter((file) => file.startsWith(part)));
  return {
    first: gzipped(["taskpane.html", ...first]),
    later: gzipped(later.filter((file) => !isApart(file))),
    pdf: named("pdf"),
    fiches: named("fiches"),
  };
}

/** Bytes of these files of the add-in as they are sent. */
export function gzipped(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(ADD_IN, file))).length,
    0,
  );
}
