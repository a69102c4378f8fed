// The house of src/: every folder, and what each may import. Lint (scripts/house/zones.mjs) and
// test/house hold it. A new folder takes its place here, and in README's table.

/**
 * A room is a folder. Its `floors` are its own folders, from the ground up: one imports only from
 * those before it. In there, OWN stands for the files of the room itself (without it they may stand
 * between its floors), and a list inside of the list for folders of one floor, which do not see each
 * other. `sees`, where it is given, is all that a room imports from outside.
 * @typedef {string | Room | (string | Room)[]} Floor
 * @typedef {{ room: string, floors?: Floor[], sees?: string[] }} Room
 */

/** The files of the room itself. */
export const OWN = ".";

/** What Excel loads, from the ground up: the domain first, the add-in's two entries last. */
export const SHIPPED = [
  { room: "plan", floors: [OWN, "papers"] },
  { room: "editions", floors: ["load", OWN] },
  // What others read of it (the snapshot, the plan that is read) stands between its floors.
  { room: "reading", floors: ["vocabulary", "cells", "recap", "table", "rows", "trace"] },
  "learning",
  { room: "judgement", floors: [OWN, "causes", "papers"] },
  {
    room: "rules",
    floors: [
      [
        "arithmetic",
        "cofinancing",
        "content",
        "documents",
        "entry",
        "recap",
        "source",
        "structure",
      ],
      OWN,
    ],
  },
  "checking",
  { room: "files", sees: ["plan"], floors: ["zip", "xml", "workbook", "paper", ["word", "pdf"]] },
  {
    room: "documents",
    floors: [
      "amounts",
      "money",
      "fiches",
      "contract",
      "previous",
      "prepare",
      "folder",
      "consolidated",
      OWN,
    ],
  },
  {
    room: "survey",
    floors: [
      "label",
      "data",
      "form",
      "answers",
      ["propose", "capture", { room: "fill", floors: ["page", OWN] }],
      "kept",
      OWN,
    ],
  },
  "excel",
  {
    room: "taskpane",
    floors: [
      "words",
      "parts",
      "state",
      "reading",
      ["recap", "control"],
      { room: "papers", floors: ["state", ["fiches", "findings"], OWN] },
      "sending",
      {
        room: "form",
        floors: ["parts", "state", ["answers", "mapping"], "carriers", OWN],
      },
      "template",
      "header",
      "frame",
      OWN,
    ],
  },
  "commands",
];

/** What plays in another's place or runs the product elsewhere: nothing above imports it. */
export const BESIDE = [
  {
    room: "standin",
    sees: ["files", "plan/address.ts"],
    floors: [
      "book",
      { room: "formulas", floors: ["terms", "functions", OWN] },
      "saving",
      "wire",
      "model",
      OWN,
    ],
  },
  "cli",
  {
    room: "page",
    sees: ["files", "plan/address.ts", "plan/typography.ts", "standin"],
    floors: ["grid", OWN],
  },
  "verifier",
  { room: "formstandin", sees: ["plan", "survey"], floors: ["facts", "page", OWN] },
];
